import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchNames } from '../../../src/spotting/match'
import { fold, foldWithOffsets } from '../../../src/text/fold'
import { isWordEnd, isWordStart } from '../../../src/text/words'
import { lexiconOf, senseOf } from './world'

const found = (names: Parameters<typeof lexiconOf>[0], text: string, lang: string | null = null) =>
  matchNames(lexiconOf(names), text, 0, text.length, lang).map(({ start, end }) => text.slice(start, end))

/** The plainest way to say it: at each place try every name, take the longest, go on behind it. */
function reference(names: readonly string[], text: string): { start: number; end: number }[] {
  const { units, starts, ends, length } = foldWithOffsets(text)
  const inside = (i: number) => i > 0 && i < length && starts[i] === starts[i - 1]
  const folded = String.fromCharCode(...units.subarray(0, length))
  const matches: { start: number; end: number }[] = []
  for (let i = 0; i < length; ) {
    const fitting = names
      .map((name) => fold(name).length)
      .filter((_, n) => folded.startsWith(fold(names[n] as string), i))
      .filter((size) => size > 0 && isWordStart(units, i) && !inside(i))
      .filter((size) => isWordEnd(units, i + size, length) && !inside(i + size))
    const longest = Math.max(0, ...fitting)
    if (longest > 0) matches.push({ start: starts[i] as number, end: ends[i + longest - 1] as number })
    i += Math.max(1, longest)
  }
  return matches
}

test('whole words, leftmost, longest: as by the plainest way to look for them', () => {
  const scripts = [
    'a',
    'b',
    'É',
    'œ',
    ' ',
    '-',
    "'",
    'д',
    'й',
    '中',
    '国',
    '王',
    'タ',
    'イ',
    '왕',
    '이',
    '는',
    '\u00ad',
    '㍿',
    '株',
    '会',
    '社',
  ]
  const piece = fc.constantFrom(...scripts)
  const name = fc.string({ unit: piece, minLength: 1, maxLength: 4 }).filter((n) => fold(n) !== '')
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 12 }),
      fc.array(fc.oneof(piece, name), { maxLength: 30 }),
      (names, parts) => {
        const text = parts.join('')
        const lexicon = lexiconOf(names.map((n, i) => [n, senseOf(i)]))
        const matches = matchNames(lexicon, text, 0, text.length, null)
        expect(matches.map(({ start, end }) => ({ start, end }))).toEqual(reference(names, text))
      },
    ),
    { numRuns: 1000 },
  )
})

describe('capitals', () => {
  const us = [['US', senseOf(1, { capitals: 'all' })]] as const

  test('"US" is a name where "us" is a word', () => {
    expect(found(us, 'Tell us what the US wants. Us?')).toEqual(['US'])
  })

  test('a shorter name is taken where the longer one is not written as it must be', () => {
    const names = [
      ['Le Monde', senseOf(1, { capitals: 0b11 })],
      ['Le', senseOf(2)],
    ] as const
    expect(found(names, 'Le Monde, le monde')).toEqual(['Le Monde', 'le'])
  })

  test('of several senses those stay whose writing fits', () => {
    const lexicon = lexiconOf([['Turkey', senseOf(1, { capitals: 1 }), senseOf(2)]])
    const senses = (text: string) =>
      matchNames(lexicon, text, 0, text.length, null).map((m) => m.senses.map((s) => s.target))
    expect(senses('Turkey and turkey')).toEqual([[1, 2], [2]])
  })
})

test('a name of one language is none in another, nor where the language is not known', () => {
  const names = [['Krim', senseOf(1, { lang: 'de' })]] as const
  expect(found(names, 'Krim', 'de')).toEqual(['Krim'])
  expect(found(names, 'Krim', 'sv')).toEqual([])
  expect(found(names, 'Krim')).toEqual([])
})

test('words that only speak for something are found as such', () => {
  const text = 'la marine chinoise'
  const lexicon = lexiconOf([['chinoise', senseOf(4, { evidence: 'entity' })]])
  expect(matchNames(lexicon, text, 0, text.length, 'fr')).toEqual([
    { start: 10, end: 18, senses: [senseOf(4, { evidence: 'entity' })] },
  ])
})

describe('names as pages write them', () => {
  const names = [
    ['Wang Yi', senseOf(1)],
    ['Nord/Interaction-2023', senseOf(2)],
    ['ASEAN', senseOf(3)],
    ['manœuvre', senseOf(4)],
    ['왕이', senseOf(5)],
    ['中国', senseOf(6)],
    ['中国外长', senseOf(7)],
  ] as const

  test.each([
    ['Wang\u00a0Yi, Wang\n  Yi, WANG YI, Wa\u00adng Yi', ['Wang\u00a0Yi', 'Wang\n  Yi', 'WANG YI', 'Wa\u00adng Yi']],
    ["l'ASEAN, l’ASEAN, d’ASEAN's", ['ASEAN', 'ASEAN', 'ASEAN']],
    ['Nord／Interaction–2023', ['Nord／Interaction–2023']],
    ['une manoeuvre, une MANŒUVRE', ['manoeuvre', 'MANŒUVRE']],
    ['왕이는 말했다', ['왕이']],
    ['前中国外长在中国', ['中国外长', '中国']],
    ['Wang Yibo, Wang Yi-bo', ['Wang Yi']],
  ])('%s', (text, expected) => expect(found(names, text)).toEqual(expected))
})

test('only the stretch that is asked for is looked at, with offsets into the whole', () => {
  const lexicon = lexiconOf([['Moscou', senseOf(1)]])
  const text = 'Moscou. Moscou. Moscou.'
  expect(matchNames(lexicon, text, 8, 15, null)).toMatchObject([{ start: 8, end: 14 }])
})
