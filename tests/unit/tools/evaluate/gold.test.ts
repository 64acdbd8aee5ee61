import { describe, expect, test } from 'vitest'
import { readGold } from '../../../../tools/evaluate/gold/read'
import { openFacts } from '../../../../tools/facts/open'

const { base } = openFacts()

/** Enough of every language the spotting was made for, and enough traps, to believe a figure. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'tr', 'uk', 'zh']
const ORDINARY = 5
const TRAPS = 2

describe('the gold articles', () => {
  const articles = readGold(base)

  test.each(LANGUAGES)('in %s are well formed, name entities of the base, and are enough', (lang) => {
    const own = articles.filter(({ article }) => article.lang === lang)
    const traps = own.filter(({ isTrap }) => isTrap)
    expect(traps.length).toBeGreaterThanOrEqual(TRAPS)
    expect(own.length - traps.length).toBeGreaterThanOrEqual(ORDINARY)
    expect(readGold(base, lang)).toHaveLength(own.length)
  })

  test('are in no other language', () => {
    expect([...new Set(articles.map(({ article }) => article.lang))]).toEqual(LANGUAGES)
  })
})
