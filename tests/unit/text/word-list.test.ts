import { expect, test } from 'vitest'
import { wordList } from '../../../src/text/word-list'

test('a word is found whatever its case, with or without its accents', () => {
  const isListed = wordList("président straße прем'єр\n ve")
  for (const word of ['président', 'President', 'PRÉSIDENT', 'Strasse', 'прем’єр', 've'])
    expect(isListed(word), word).toBe(true)
  for (const word of ['', 'presidents', 'v', 'président ve']) expect(isListed(word), word).toBe(false)
})

test('a word gives the same answer again', () => {
  const isListed = wordList('moscow')
  expect([isListed('Moscow'), isListed('Moscow'), isListed('Paris'), isListed('Paris')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
