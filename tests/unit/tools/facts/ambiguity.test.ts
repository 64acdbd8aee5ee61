import { describe, expect, test } from 'vitest'
import { type WordLists, wordLists } from '../../../../tools/facts/word-lists'
import { entity, problemsIn, SOURCES } from './folder'

const LISTS: WordLists = {
  common: { en: new Set(['reading']), fr: new Set(['tours']) },
  given: new Set(['florence', 'michel']),
  family: new Set(['houston', 'martin']),
}

const place = (names: string, more = '') =>
  entity(
    'place',
    'place',
    'X',
    `    statements:\n      - { at: [1, 1], asOf: 2020, sources: [gazette] }\n${more}`,
  ).replace('names: { en: [X], fr: [X] }', `names: { ${names} }`)
const problems = (text: string) => problemsIn({ 'all.yaml': `${SOURCES}entities:\n${text}` }, LISTS)

describe('a name that could mean something else is refused', () => {
  test.each([
    ['a common word', 'en: [Reading], fr: [Lecture]', '"Reading": it is a common word'],
    ['a given name', 'en: [Florence], fr: [Firenze]', '"Florence": it is a given name'],
    ['a family name', 'en: [Houston], fr: [Huston]', '"Houston": it is a family name'],
  ])('%s', (_, names, problem) => {
    expect(problems(place(names))).toEqual([expect.stringContaining(`all.yaml:6: ${problem}: write { name: `)])
  })

  test('but not in a language where it is no word', () => {
    expect(problems(place('en: [Tours], fr: [Turones]'))).toEqual([])
  })

  test.each(['[support]', '[case]', '[]'])('until somebody wrote what it needs: %s', (needs) => {
    expect(problems(place(`en: [{ name: Reading, needs: ${needs} }], fr: [Lecture]`))).toEqual([])
  })

  test('nor of a capital or a country', () => {
    const country = entity(
      'land',
      'country',
      'Florence',
      '    statements:\n      - { exists: true, asOf: 2020, sources: [gazette] }\n',
    )
    const capital = place(
      'en: [Reading], fr: [Lecture]',
      '      - { capital-of: land, asOf: 2020, sources: [gazette] }\n',
    )
    expect(problems(capital + country)).toEqual([])
  })
})

const TOLD =
  '    statements:\n      - { fact: { label: { en: a, fr: b }, value: { en: a, fr: b } }, asOf: 2020, sources: [gazette] }\n'

describe('of a person', () => {
  const person = (names: string) =>
    problems(entity('who', 'person', 'X', TOLD).replace('names: { en: [X], fr: [X] }', `names: { ${names} }`))

  test('the family name alone is refused', () => {
    expect(person('en: [Ann Lee, Lee], fr: [Ann Lee]')).toEqual([
      expect.stringContaining('"Lee": it is a part of a longer name'),
    ])
  })

  test('a name of one word is not, nor one in a script without spaces', () => {
    expect(person('en: [Naru], fr: [Naru], zh: [王毅]')).toEqual([])
  })
})

/** A million words are folded: milliseconds, on a machine that does much else. */
const LISTS_TAKE = 120_000

test(
  'the lists of the packages know the traps',
  () => {
    const { common, given, family } = wordLists()
    expect(
      ['nice', 'bath', 'orange', 'mobile', 'reading', 'split', 'man', 'of'].filter((word) => !common.en?.has(word)),
    ).toEqual([])
    expect(['nancy', 'florence', 'charlotte'].filter((name) => !given.has(name))).toEqual([])
    expect(family.has('martin')).toBe(true)
    expect(common.en?.has('paris')).toBe(false)
    expect(['ende', 'namen', 'lander'].filter((word) => !common.de?.has(word))).toEqual([])
    expect(common.de?.has('berlin')).toBe(false)
    expect(['по', 'так', 'там'].filter((word) => !common.ru?.has(word) || !common.uk?.has(word))).toEqual([])
    expect(common.pt?.has('seja')).toBe(true)
  },
  LISTS_TAKE,
)
