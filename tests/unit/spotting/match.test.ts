import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchNames } from '../../../src/spotting/match'
import { fold } from '../../../src/text/fold'
import { type NamedSenses, naiveMatches } from './naive'
import { lexiconOf, senseOf } from './world'

const found = (names: Parameters<typeof lexiconOf>[0], text: string, lang: string | null = null) =>
  matchNames(lexiconOf(names), text, 0, text.length, lang).map(({ start, end }) => text.slice(start, end))

/** What the matcher finds, in the form of `naiveMatches`. */
const matchesOf = (names: NamedSenses, text: string, from = 0, to = text.length, lang: string | null = null) =>
  matchNames(lexiconOf(names), text, from, to, lang).map(({ start, end, senses }) => ({
    start,
    end,
    targets: senses.map(({ target }) => target),
  }))

/** Thousands of lexicons are written and read: seconds on a busy machine. */
const SLOW = 120_000

/** Letters that names are made of, few enough that random texts hold random names. */
const LETTERS = ['a', 'b', 'B', 'É', 'д', 'Й', '中', '国', '王', 'タ', 'イ', '왕', '이', '는', 'ا', 'ת', 'ท', 'न', '7']
const MARKS_OF_WORDS = [' ', '  ', '\u00a0', '\n', '-', '‑', "'", '’', '.', '・', '，']
/** What does not fold to one unit whatever stands around it. */
const ODDITIES = [
  ...['œ', 'ß', 'ﬁ', 'ﷺ', '㍿', '㎏', '½', 'İ', 'Ａ', '…', '´'], // Ligatures and compatibility forms.
  ...['\u0301', '\u0308', '\u20d0', '\u064e', '\u0e34', '\u093c', '\u094d', '\ufe0f', '\u{e0100}'], // Marks.
  ...['か', '\u3099', 'ｶ', 'ﾞ', 'ﾊ', 'ﾟ', 'ー'], // Kana that marks join.
  ...['\u1100', '\u1161', '\u11a8', '각', 'ﾡ'], // Hangul in parts.
  ...['\u00ad', '\u200b', '\u200d', '\u200f', '\u202e', '\ufeff'], // Nothing to be seen.
  ...['𠮷', '😀', '𐐨', '\ud83d', '\ude00', '\ud842', '\udfb7', '\uffff'], // Pairs, and halves of pairs.
]
const letter = fc.constantFrom(...LETTERS)
const piece = fc.oneof(
  { weight: 5, arbitrary: letter },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS_OF_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
)
const plainName = fc.string({
  unit: fc.oneof({ weight: 6, arbitrary: letter }, fc.constant(' ')),
  minLength: 1,
  maxLength: 14,
})
const oddName = fc.string({ unit: piece, minLength: 1, maxLength: 5 })
const capitals = fc.constantFrom<number | 'all'>(0, 0, 0, 1, 0b10, 'all')
const lang = fc.constantFrom<'de' | null>(null, null, 'de')

/** Names with senses, and a text with names and parts of names in it. */
const namesAndText = fc
  .array(fc.tuple(fc.oneof(plainName, oddName), capitals, lang), { maxLength: 12 })
  .map(
    (list): NamedSenses =>
      list
        .filter(([name]) => fold(name) !== '')
        .map(([name, ask, only], target) => [name, senseOf(target, { capitals: ask, lang: only })]),
  )
  .chain((names) => {
    const written = names.map(([name]) => name)
    const inText =
      written.length === 0
        ? piece
        : fc.oneof(piece, fc.constantFrom(...written), fc.constantFrom(...written.map((name) => name.slice(0, 3))))
    return fc.tuple(
      fc.constant(names),
      fc.array(inText, { maxLength: 20 }).map((parts) => parts.join('')),
    )
  })

describe('whole words, leftmost, longest that fits: as by the plainest way to look for them', () => {
  test(
    'in all scripts, whatever stands between and upon the letters',
    () => {
      const holds = fc.property(namesAndText, fc.constantFrom('de', null), ([names, text], of) => {
        expect(matchesOf(names, text, 0, text.length, of)).toEqual(naiveMatches(names, text, 0, text.length, of))
      })
      fc.assert(holds, { numRuns: 1500 })
    },
    SLOW,
  )

  test(
    'in every prefix of a text',
    () => {
      const holds = fc.property(namesAndText, ([names, text]) => {
        const lexicon = lexiconOf(names)
        for (let to = 0; to <= text.length; to++) {
          const matches = matchNames(lexicon, text, 0, to, null).map(({ start, end }) => [start, end])
          expect(matches).toEqual(naiveMatches(names, text, 0, to).map(({ start, end }) => [start, end]))
        }
      })
      fc.assert(holds, { numRuns: 100 })
    },
    SLOW,
  )

  test(
    'in any stretch of a text, which is read as if it stood alone, with offsets into the whole',
    () => {
      const holds = fc.property(namesAndText, fc.nat(), fc.nat(), ([names, text], a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        expect(matchesOf(names, text, from, to)).toEqual(naiveMatches(names, text, from, to))
      })
      fc.assert(holds, { numRuns: 300 })
    },
    SLOW,
  )

  test(
    'across the blocks in which a text is read',
    () => {
      const BLOCK = 4096
      const holds = fc.property(namesAndText, fc.nat({ max: 40 }), fc.boolean(), ([names, text], less, spaced) => {
        const before = (spaced ? 'ab ' : '国').repeat(BLOCK).slice(0, BLOCK - less)
        expect(matchesOf(names, before + text)).toEqual(naiveMatches(names, before + text))
      })
      fc.assert(holds, { numRuns: 60 })
    },
    SLOW,
  )

  test(
    'whichever unit of all there are stands between two letters',
    () => {
      const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
      const names: NamedSenses = ['a', 'b', 'ab', ...new Set(units.map((unit) => `a${fold(unit)}b`))].map(
        (name, target) => [name, senseOf(target)],
      )
      const text = units.map((unit) => `a${unit}b`).join(' | ')
      const naive = naiveMatches(names, text)
      expect(naive.length).toBeGreaterThan(units.length)
      expect(matchesOf(names, text)).toEqual(naive)
    },
    SLOW,
  )
})

describe('hostile texts end in a time that grows with their length', () => {
  const MANY = 5_000_000
  const SOME = 300_000
  const names = [
    ...Array.from({ length: 300 }, (_, i): [string, number] => ['a'.repeat(i + 1), 0]),
    ...Array.from({ length: 30 }, (_, i): [string, number] => [`${'a '.repeat(i + 1)}b`, 0]),
    ...Array.from({ length: 30 }, (_, i): [string, number] => [`${'中'.repeat(i + 2)}国`, 0]),
  ].map(([name, target]) => [name, senseOf(target)] as const)
  const lexicon = lexiconOf(names)
  const timeOf = (text: string) => {
    const begun = performance.now()
    matchNames(lexicon, text, 0, text.length, null)
    return performance.now() - begun
  }
  const ordinary = 'The ships of both sides were seen near the coast. '.repeat(MANY / 50)
  timeOf(ordinary)

  test.each([
    ['one letter', 'a'.repeat(MANY)],
    ['one letter and spaces', 'a '.repeat(SOME / 2)],
    ['spaces', ' '.repeat(SOME)],
    ['one character of a script without spaces', '中'.repeat(SOME)],
    ['marks on one letter', `a${'\u0301'.repeat(100_000)}`],
    ['marks that stay, on many letters', 'a\u20d0'.repeat(SOME / 2)],
    ['lone halves of pairs', '\ud800'.repeat(SOME)],
    ['marks of direction', 'a\u200f\u202e'.repeat(SOME / 3)],
    ['letters that grow eighteenfold', 'ﷺ'.repeat(SOME)],
    ['names and what vanishes', `a${'\u200b'.repeat(1000)} `.repeat(SOME / 1000)],
  ])(
    '%s',
    (_, hostile) => {
      // Of names of up to 300 units, a hostile text may try each at each unit; what is quadratic would try hundred thousands.
      const perUnit = timeOf(ordinary) / ordinary.length
      expect(timeOf(hostile) / hostile.length).toBeLessThan(3000 * perUnit)
    },
    SLOW,
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
