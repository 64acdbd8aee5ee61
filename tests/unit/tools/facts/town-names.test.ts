import { describe, expect, test } from 'vitest'
import { settleTownName, wordIn } from '../../../../tools/facts/town-names'
import type { WordLists } from '../../../../tools/facts/word-lists'

const LISTS: WordLists = {
  common: { en: new Set(['reading']), de: new Set(['ende', 'essen']), uk: new Set(['там']) },
  given: new Set(),
  family: new Set(),
}

describe('a name of a town is a word', () => {
  test.each([
    ['reading', ['en'], 'home'],
    ['essen', ['en', 'de'], 'home'],
    ['ende', ['en', 'id'], 'abroad'],
    ['там', ['ru', 'es'], 'abroad'],
    ['там', ['fa'], null],
    ['lima', ['en', 'es'], null],
  ] as const)('%s in %s: %s', (name, homes, word) => {
    expect(wordIn(name, homes, LISTS)).toBe(word)
  })
})

describe('a name of a town needs', () => {
  const SAFE = { isWellKnown: false, word: null, isShared: false, isSomebodys: false } as const
  const small = { isSmall: true, languages: ['de'] } as const
  const great = { isSmall: false, languages: ['de'] } as const
  const needsOf = (
    name: string,
    lang: 'en' | 'de' | 'ru',
    town: typeof small | typeof great,
    more: Partial<Parameters<typeof settleTownName>[3]> = {},
  ) => settleTownName({ name, needs: [] }, lang, town, { ...SAFE, ...more }).map(({ needs }) => needs)

  test('its country, where it is small, and nothing at home', () => {
    expect(needsOf('Mainz', 'en', small)).toEqual([['country']])
    expect(needsOf('Mainz', 'de', small)).toEqual([['abroad']])
  })

  test('its country at home too, where it is short', () => {
    expect(needsOf('Hof', 'de', small)).toEqual([['country']])
    expect(needsOf('Hof', 'de', great)).toEqual([['country']])
  })

  test('nothing, where it is great', () => {
    expect(needsOf('Leipzig', 'en', great)).toEqual([[]])
  })

  test('more than its country, where another bears it or it is a word at home', () => {
    expect(needsOf('Frankfurt', 'de', small, { isShared: true })).toEqual([['support']])
    expect(needsOf('Frankfurt', 'de', great, { isShared: true })).toEqual([['support']])
    expect(needsOf('Essen', 'en', great, { isWellKnown: true, word: 'home' })).toEqual([['support']])
    expect(needsOf('Tyler', 'en', great, { isSomebodys: true })).toEqual([['support']])
  })

  test('its country, where it is great and a word abroad', () => {
    expect(needsOf('Mobile', 'en', great, { isWellKnown: true, word: 'abroad' })).toEqual([['country']])
  })

  test('no reader, where it is small and a word or somebody, but in English', () => {
    expect(needsOf('Там', 'ru', small, { word: 'home' })).toEqual([])
    expect(needsOf('Nancy', 'de', small, { isSomebodys: true })).toEqual([])
    expect(needsOf('Ende', 'en', small, { word: 'abroad' })).toEqual([['country', 'language']])
    expect(needsOf('Nancy', 'en', small, { isSomebodys: true })).toEqual([['support', 'language']])
  })
})
