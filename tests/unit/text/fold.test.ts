import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldWithOffsets } from '../../../src/text/fold'

/** Texts of what makes folding hard, mixed with anything. */
const hard = fc.constantFrom(
  ...[
    'é',
    'e\u0301',
    'œ',
    'ﬁ',
    'ﷺ',
    '㎏',
    'が',
    'か\u3099',
    'ｶﾞ',
    '각',
    '\u1100\u1161\u11a8',
    '\u00ad',
    '\u200b',
    '\u200f',
  ],
  ...[
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
    '’',
    '´',
    '‑',
    '–',
    '／',
    '\ud83d',
    '\ude00',
    '😀',
    'İ',
    'ß',
    'Σ',
    'ς',
    '½',
    '…',
    '王',
    'ت\u064e',
  ],
)
const anything = fc.string({ unit: 'binary', maxLength: 2 })
const text = fc
  .array(fc.oneof(hard, anything), { maxLength: 30 })
  .map((parts) => parts.join(''))
  // Kirat Rai (of Sikkim) composes letters with letters: no other script does, and no name of ours is written in it.
  .filter((t) => !/[\u{16d40}-\u{16d7f}]/u.test(t))

const unitsOf = (of: string) => {
  const { units, length } = foldWithOffsets(of)
  return String.fromCharCode(...units.subarray(0, length))
}

describe('foldWithOffsets', () => {
  test('every unit was made from a stretch that is not empty, in the order of the text', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { starts, ends, length } = foldWithOffsets(original)
        for (let i = 0; i < length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] as number)
          expect(ends[i]).toBeLessThanOrEqual(original.length)
          const isSame = i > 0 && starts[i] === starts[i - 1]
          if (i > 0)
            expect(starts[i]).toBeGreaterThanOrEqual(isSame ? (starts[i - 1] as number) : (ends[i - 1] as number))
        }
      }),
    )
  })

  test('a stretch folded alone gives the units that were made from it', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { units, starts, ends, length } = foldWithOffsets(original)
        for (let i = 0; i < length; ) {
          let next = i + 1
          while (next < length && starts[next] === starts[i]) next++
          expect(unitsOf(original.slice(starts[i], ends[i]))).toBe(String.fromCharCode(...units.subarray(i, next)))
          i = next
        }
      }),
    )
  })

  test('a part is folded with offsets into the whole', () => {
    const { units, starts, ends, length } = foldWithOffsets('à Pékin.', 2, 7)
    expect(String.fromCharCode(...units.subarray(0, length))).toBe('pekin')
    expect([starts[0], ends[length - 1]]).toEqual([2, 7])
  })

  test('white space runs into one space, whatever vanishes in between', () => {
    const { starts, ends, length } = foldWithOffsets('a \u00ad\n\u00a0b')
    expect(length).toBe(3)
    expect([starts[1], ends[1]]).toEqual([1, 5])
  })
})

describe('fold', () => {
  test('composed and decomposed text are the same', () => {
    const holds = fc.property(text, (t) => {
      expect(fold(t.normalize('NFD'))).toBe(fold(t.normalize('NFC')))
    })
    fc.assert(holds, { numRuns: 500 })
  })

  test('what is folded stays as it is', () => {
    const holds = fc.property(text, (t) => {
      expect(fold(fold(t))).toBe(fold(t))
    })
    fc.assert(holds, { numRuns: 500 })
  })

  test.each([
    ['L’ÉLYSÉE', "l'elysee"],
    ['l´Élysée', "l'elysee"],
    ['Nord‑Kivu – Est', 'nord-kivu - est'],
    ['联合—２０２３', '联合-2023'],
    ['Nord／Interaction‐2023', 'nord/interaction-2023'],
    ['Œuvre, manœuvres', 'oeuvre, manoeuvres'],
    ['ﬁn', 'fin'],
    ['ＵＳＡ', 'usa'],
    ['Groß', 'gross'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Irak', 'irak'],
    ['ΑΘΗΝΑΣ', fold('αθήνας')],
    ['Сергей Шойгу', 'сергеи шоигу'],
    ['Pé\u00adkin', 'pekin'],
    ['Wang\u200b\u00a0Yi', 'wang yi'],
    ['\u200f Wang \u200e', 'wang'],
    ['北部・联合', '北部·联合'],
    ['مُحَمَّد', 'محمد'],
  ])('%s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  test('voicing marks of kana are kept, in every way to write them', () => {
    expect(fold('か\u3099')).toBe('が')
    expect(fold('ｶﾞ')).toBe('ガ')
    expect(fold('が')).not.toBe(fold('か'))
  })

  test('hangul is composed', () => {
    expect(fold('왕이'.normalize('NFD'))).toBe('왕이')
  })
})

describe('hostile text', () => {
  const LONG = 100_000

  test.each([
    ['marks on one letter', `a${'\u0301'.repeat(LONG)}`, 1],
    ['marks that stay', '\u20d0'.repeat(LONG), LONG],
    ['lone halves of pairs', '\ud800'.repeat(LONG), LONG],
    ['marks of direction', '\u202e\u200f'.repeat(LONG / 2), 0],
    ['letters that grow eighteenfold', 'ﷺ'.repeat(LONG / 10), (LONG / 10) * 18],
  ])('100,000 %s are folded in a moment', (_, hostile, expected) => {
    const begun = performance.now()
    expect(foldWithOffsets(hostile).length).toBe(expected)
    // Milliseconds in truth; what is quadratic takes minutes.
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
