import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DamagedFileError } from '../../../src/facts/format'
import { type Lexicon, openLexicon, type Sense } from '../../../src/spotting/lexicon'
import { writeLexicon } from '../../../src/spotting/write-lexicon'
import { NAME_LANGUAGES } from '../../../src/text/languages'
import { senseOf } from './world'

const sense: fc.Arbitrary<Sense> = fc.record({
  target: fc.nat(),
  evidence: fc.constantFrom('none', 'entity', 'topic'),
  capitals: fc.oneof(fc.constant('all' as const), fc.nat({ max: 0xff })),
  support: fc.boolean(),
  surname: fc.boolean(),
  lang: fc.option(fc.constantFrom(...NAME_LANGUAGES)),
})

/** What stands in the lexicon under a name; null where none ends. */
function look(lexicon: Lexicon, name: string): Sense[] | null {
  let node = 0
  for (let i = 0; i < name.length && node >= 0; i++) node = lexicon.child(node, name.charCodeAt(i))
  return node > 0 && lexicon.isName(node) ? lexicon.senses(node) : null
}

test('every name leads to its senses, and no other text to any', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '中', '國', '\uffff', '\u0000'),
    minLength: 1,
    maxLength: 6,
  })
  const names = fc.array(fc.tuple(name, fc.array(sense, { minLength: 1, maxLength: 3 })), { maxLength: 20 })
  fc.assert(
    fc.property(names, fc.array(name), (entries, others) => {
      const wanted = new Map(entries)
      const lexicon = openLexicon(writeLexicon('2026-11-23', wanted))
      for (const [key, senses] of wanted) expect(look(lexicon, key)).toEqual(senses)
      for (const other of others) expect(look(lexicon, other)).toEqual(wanted.get(other) ?? null)
    }),
    { numRuns: 200 },
  )
})

test('an empty lexicon has no names', () => {
  const lexicon = openLexicon(writeLexicon('2026-11-23', new Map()))
  expect(lexicon.child(0, 0x61)).toBe(-1)
  expect(lexicon.isName(0)).toBe(false)
  expect(lexicon.senses(0)).toEqual([])
})

describe('a damaged file', () => {
  const file = writeLexicon('2026-11-23', new Map([['china', [senseOf(3)]]]))

  test('is refused wherever one word was altered', () => {
    for (let word = 0; word < file.byteLength / 4; word++) {
      const altered = file.slice(0)
      const view = new Uint32Array(altered)
      view[word] = (view[word] as number) ^ 0x100
      expect(() => openLexicon(altered), `word ${word}`).toThrow(DamagedFileError)
    }
  })

  test('is refused when it is a base, or cut short', () => {
    expect(() => openLexicon(file.slice(0, -8))).toThrow(DamagedFileError)
    expect(() => openLexicon(new ArrayBuffer(0))).toThrow(DamagedFileError)
  })
})
