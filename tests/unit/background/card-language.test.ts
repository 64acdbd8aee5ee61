import { describe, expect, it } from 'vitest'
import { cardLanguage } from '../../../src/background/card-language'

describe('the language of cards', () => {
  it("is the reader's, where cards speak it", () => {
    expect(cardLanguage('reader', 'fr', 'en')).toBe('fr')
    expect(cardLanguage('reader', 'ko', 'fr')).toBe('fr')
    expect(cardLanguage('reader', 'ko', 'tr')).toBe('en')
  })

  it("is the article's, where so set", () => {
    expect(cardLanguage('article', 'en', 'fr')).toBe('fr')
    expect(cardLanguage('article', 'fr', 'ko')).toBe('fr')
    expect(cardLanguage('article', null, null)).toBe('en')
  })

  it('is the one chosen, whatever else', () => {
    expect(cardLanguage('en', 'fr', 'fr')).toBe('en')
    expect(cardLanguage('fr', 'en', null)).toBe('fr')
  })
})
