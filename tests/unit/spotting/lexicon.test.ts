import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DamagedFileError, FORMAT_VERSION } from '../../../src/facts/format'
import { openLexicon, type Sense } from '../../../src/spotting/lexicon'
import { matchNames } from '../../../src/spotting/match'
import { writeLexicon } from '../../../src/spotting/write-lexicon'
import { NAME_LANGUAGES } from '../../../src/text/languages'
import { senseOf } from './world'

const lang = fc.constantFrom(...NAME_LANGUAGES)
const sense: fc.Arbitrary<Sense> = fc.record({
  target: fc.oneof(fc.nat({ max: 5000 }), fc.nat()),
  evidence: fc.constantFrom('none', 'entity', 'topic'),
  capitals: fc.oneof(fc.constant('all' as const), fc.nat({ max: 0xff })),
  support: fc.constantFrom<Sense['support']>(true, false, 'country'),
  surname: fc.boolean(),
  lang: fc.option(lang),
})

/** Characters that know no capitals and stand in words by themselves; the last is a pair. */
const character = fc.constantFrom('中', '國', '王', '外', '長', '𠮷')

describe('a lexicon', () => {
  test('leads from every name to its senses, and from no other text to any', () => {
    const name = fc.string({ unit: character, minLength: 1, maxLength: 8 })
    const names = fc.array(fc.tuple(name, fc.array(sense, { minLength: 1, maxLength: 3 })), { maxLength: 40 })
    const holds = fc.property(names, fc.array(name), lang, (entries, others, of) => {
      const wanted = new Map(entries)
      const lexicon = openLexicon(writeLexicon('2026-11-23', wanted))
      for (const text of [...wanted.keys(), ...others]) {
        const senses = wanted.get(text)?.filter((s) => s.lang === null || s.lang === of) ?? []
        const whole = matchNames(lexicon, text, 0, text.length, of).find(({ end }) => end === text.length)
        if (senses.length > 0) expect(whole?.start === 0 ? whole.senses : []).toEqual(senses)
        else expect(whole?.start).not.toBe(0)
      }
    })
    fc.assert(holds, { numRuns: 300 })
  })

  test('of no names finds none', () => {
    const lexicon = openLexicon(writeLexicon('2026-11-23', new Map()))
    expect(matchNames(lexicon, 'China, 中国', 0, 9, 'en')).toEqual([])
  })

  test('of more characters than there are symbols finds all', () => {
    const first = 0x4e00
    const names = Array.from({ length: 9000 }, (_, i) =>
      String.fromCharCode(first + i, first + ((7 * i) % 9000), first),
    )
    const lexicon = openLexicon(writeLexicon('2026-11-23', new Map(names.map((name, i) => [name, [senseOf(i)]]))))
    const text = names.join(' ')
    const matches = matchNames(lexicon, text, 0, text.length, null)
    expect(matches.map(({ senses }) => senses[0]?.target)).toEqual(names.map((_, i) => i))
  })

  test('of long names that differ at their ends, and of names that begin others', () => {
    const names = Array.from({ length: 50 }, (_, i) => `ministre des affaires etrangeres ${'de la '.repeat(i % 7)}${i}`)
    const all = [...names, ...names.map((name) => `${name} et du commerce`), 'ministre', 'm']
    const lexicon = openLexicon(writeLexicon('2026-11-23', new Map(all.map((name, i) => [name, [senseOf(i)]]))))
    for (const [i, name] of all.entries()) {
      expect(matchNames(lexicon, `${name}.`, 0, name.length + 1, null)).toEqual([
        { start: 0, end: name.length, senses: [senseOf(i)] },
      ])
    }
  })

  test('takes no more than 26 bytes for a name, once there are some thousands', () => {
    const parts = [
      'wang',
      'li',
      'serguei',
      'choigou',
      'de la',
      'minister',
      'north',
      'exercise',
      'petrov',
      'union',
      'x',
      'maria',
    ]
    const names = new Map<string, Sense[]>()
    for (const a of parts)
      for (const b of parts)
        for (const c of parts)
          for (const d of ['', ' 2023', ' bank'])
            names.set(`${a} ${b} ${c}${d}`, [senseOf(names.size, { capitals: 1, support: names.size % 3 === 0 })])
    expect(writeLexicon('2026-11-23', names).byteLength / names.size).toBeLessThan(26)
  })
})

describe('a damaged file', () => {
  const file = writeLexicon('2026-11-23', new Map([['china', [senseOf(3)]]]))
  const altered = (word: number, bits: number) => {
    const copy = file.slice(0)
    const view = new Uint32Array(copy)
    view[word] = (view[word] as number) ^ bits
    return copy
  }

  test('is refused wherever one word was altered', () => {
    for (let word = 0; word < file.byteLength / 4; word++) {
      expect(() => openLexicon(altered(word, 0x100)), `word ${word}`).toThrow(DamagedFileError)
    }
  })

  test('is refused when it is of another version, a base, or cut short', () => {
    expect(() => openLexicon(altered(1, FORMAT_VERSION ^ (FORMAT_VERSION + 1)))).toThrow('this program reads')
    expect(() => openLexicon(file.slice(0, -8))).toThrow(DamagedFileError)
    expect(() => openLexicon(new ArrayBuffer(0))).toThrow(DamagedFileError)
  })

  test('that is altered unnoticed finds other names, or says that it is damaged, and always ends', () => {
    const names = new Map([...'abcdefgh'].map((a, i) => [`${a} ${a}bc ${i}`, [senseOf(i), senseOf(i + 1)]]))
    const text = 'a abc 0, b bbc 1, c cbc 2, d dbc 3, h hbc 7.'
    const { length } = new Uint32Array(writeLexicon('2026-11-23', names))
    const holds = fc.property(fc.nat({ max: length - 1 }), fc.nat(), (word, bits) => {
      const lexicon = openLexicon(writeLexicon('2026-11-23', names))
      const sections = [lexicon.base, lexicon.check, lexicon.tails, lexicon.senses.manners, lexicon.senses.lists]
      const { buffer } = sections[word % sections.length] as Int32Array
      const view = new Uint32Array(buffer, lexicon.base.byteOffset)
      view[word % view.length] = bits
      try {
        const matches = matchNames(lexicon, text, 0, text.length, null)
        expect(matches.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedFileError)
      }
    })
    fc.assert(holds, { numRuns: 500 })
  })
})
