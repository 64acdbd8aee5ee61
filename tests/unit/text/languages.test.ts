import { expect, test } from 'vitest'
import { NAME_LANGUAGES, primaryLanguage } from '../../../src/text/languages'

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  [' EN_us ', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['cmn', 'zh'],
  ['iw', 'he'],
  ['fra', 'fr'],
])('%s is %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language)
})

test.each(['', 'french', 'klingon', 'xx', 'und', 'mul', 'zxx', '12', 'f'])('"%s" is none', (tag) => {
  expect(primaryLanguage(tag)).toBeNull()
})

test('names are marked with languages in their primary form', () => {
  expect(NAME_LANGUAGES.map(primaryLanguage)).toEqual([...NAME_LANGUAGES])
})
