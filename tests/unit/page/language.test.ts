import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/page/collect'
import { jsonLd, PARAGRAPH, page } from './documents'

function language(lang: string, head = '', attribute = ''): string | null {
  return collect(page(`<article${attribute}>${PARAGRAPH}${PARAGRAPH}</article>`, { lang, head })).article.lang
}

describe('language', () => {
  it.each([
    ['kr', 'ko'],
    ['jp', 'ja'],
    ['cn-CN', 'zh'],
    ['ua', 'uk'],
  ])('%s is the code of a country, meant for %s', (country, lang) => {
    expect(language('en', jsonLd({ '@type': 'NewsArticle', inLanguage: country }))).toBe(lang)
  })

  it.each(['fr', 'fr-CA', 'FR_fr', 'fr-Latn-FR'])('reads lang="%s"', (lang) => {
    expect(language(lang)).toBe('fr')
  })

  it('believes the article before its page', () => {
    expect(language('en', '', ' lang="ru"')).toBe('ru')
    expect(language('fr', jsonLd({ '@type': 'NewsArticle', inLanguage: 'en-US' }))).toBe('en')
  })

  it('reads it from the head where the page has none', () => {
    expect(language('', '<meta property="og:locale" content="ja_JP">')).toBe('ja')
    expect(language('', '<meta http-equiv="Content-Language" content="ko">')).toBe('ko')
  })

  it('does not believe the English of a template against the head', () => {
    expect(language('en', '<meta property="og:locale" content="fr_FR">')).toBe('fr')
  })

  it('says nothing when the page says nothing', () => {
    expect(language('')).toBeNull()
    expect(language('und')).toBeNull()
    expect(language('', '<meta name="language" content="English">')).toBeNull()
    expect(language('', '<meta http-equiv="Content-Language" content="utf-8">')).toBeNull()
    expect(language('', '<meta http-equiv="Content-Language" content="gb2312">')).toBeNull()
  })
})
