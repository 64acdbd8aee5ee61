import { describe, expect, test } from 'vitest'
import { capitalsIn, hasCapitals, isAllCapitals } from '../../../src/spotting/writing'

test.each([
  ['China', 0b1],
  ['ministre chinois', 0],
  ['exercices Interaction', 0b10],
  ['South China Morning Post', 0b1111],
  ["L'Humanité", 0b11],
  ['Морское взаимодействие', 0b1],
  ['中国', 0],
  ['One Two Three Four Five Six Seven Eight Nine', 0b1111_1111],
])('%s has capitals on %i', (name, mask) => {
  expect(capitalsIn(name)).toBe(mask)
})

describe('a text has the capitals that are asked for', () => {
  test.each([
    ['us', 0, true],
    ['US', 'all', true],
    ['us', 'all', false],
    ['Us', 'all', false],
    ['ＵＳ', 'all', true],
    ['exercices Interaction', 0b10, true],
    ['Exercices Interaction', 0b10, true],
    ['EXERCICES INTERACTION', 0b10, true],
    ['exercices interaction', 0b10, false],
    ['le monde', 0b11, false],
    ['Le monde', 0b11, false],
    ['Le Monde', 0b11, true],
    ['Pé\u00adkin Nord', 0b11, true],
    ['\u00adpékin', 0b1, false],
    ['中国', 0b1, true],
    ['1er mai', 0b1, true],
  ] as const)('%s, %s: %s', (written, capitals, expected) => {
    expect(hasCapitals(written, capitals)).toBe(expected)
  })
})

test('initials are letters, all capitals', () => {
  expect(['UN', 'U.S.', 'G7', 'СНГ'].filter((name) => !isAllCapitals(name))).toEqual([])
  expect(['Un', 'un', '7', '中国'].filter(isAllCapitals)).toEqual([])
})
