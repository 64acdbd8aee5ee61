// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { langTag, markLanguage } from '../../../src/ui/language-tags'

it.each([
  ['ar-u-nu-latn', 'ar', 'rtl'],
  ['zh-CN', 'zh-CN', 'ltr'],
  ['en-GB', 'en-GB', 'ltr'],
])('a page in %s is marked as %s, %s', (tag, lang, dir) => {
  markLanguage(tag)
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([lang, dir])
})

it('Chinese texts are marked as written in simplified characters', () => {
  expect(['zh', 'ja', 'ar'].map(langTag)).toEqual(['zh-Hans', 'ja', 'ar'])
})
