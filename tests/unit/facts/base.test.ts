import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBase } from '../../../src/facts/base'
import type { PartialDate } from '../../../src/facts/dates'
import { DamagedFileError } from '../../../src/facts/format'
import { KINDS } from '../../../src/facts/kinds'
import {
  type Entity,
  PROPERTIES,
  ROLES,
  type Source,
  type Statement,
  TOPICS,
  type Value,
} from '../../../src/facts/model'
import { type FactSet, writeBase } from '../../../src/facts/write-base'
import { NAME_LANGUAGES } from '../../../src/text/languages'
import { factSet } from './fact-set'

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constant('\ufeffmarked'))
const localized = fc.dictionary(fc.constantFrom('en', 'fr', 'zh'), text)
const date: fc.Arbitrary<PartialDate> = fc.constantFrom(
  { year: 2023, month: 7, day: 15 },
  { year: 2023, month: 7, day: null },
  { year: 1949, month: null, day: null },
  { year: 1, month: 1, day: 1 },
  { year: 9999, month: 12, day: 31 },
)
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -18_000, max: 18_000 }).map((n) => n / 100),
  fc.maxSafeInteger(),
)

function valueWith(entity: fc.Arbitrary<number>): fc.Arbitrary<Value> {
  return fc.oneof(
    fc.record({ type: fc.constant('entity' as const), entity }),
    fc.record({ type: fc.constant('true' as const) }),
    fc.record({ type: fc.constant('text' as const), text: localized }),
    fc.record({ type: fc.constant('fact' as const), label: localized, text: localized }),
    fc.record({ type: fc.constant('says' as const), by: entity, text: localized }),
    fc.record({ type: fc.constant('number' as const), number }),
    fc.record({ type: fc.constant('point' as const), point: fc.tuple(number, number) }),
    fc.record({ type: fc.constant('box' as const), box: fc.tuple(number, number, number, number) }),
  )
}

const read = fc.constantFrom('2026-11-23', '2025-01-01')
const englishName = fc.constantFrom('Wang Yi', 'Qin Gang')
const item = fc.constantFrom(1, 311592, 0xffff_ffff)
const anySource: fc.Arbitrary<Source> = fc.record({ publisher: text, title: text, url: fc.webUrl(), read })
/** An entity's own page of Wikidata is packed in another way, and pages that only look like it must not be. */
const wikidataPage: fc.Arbitrary<Source> = fc
  .tuple(englishName, item, fc.constantFrom('Wikidata', 'Wikipedia'), read)
  .map(([name, item, publisher, day]) => ({
    publisher,
    title: `${name} (Q${item})`,
    url: `https://www.wikidata.org/wiki/Q${item}`,
    read: day,
  }))
const source = fc.oneof(anySource, wikidataPage)

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
const anyFacts: fc.Arbitrary<FactSet> = fc
  .tuple(
    fc.uniqueArray(fc.oneof(slug, fc.constantFrom('wang-yi', 'qin-gang')), { minLength: 1, maxLength: 8 }),
    fc.array(source, { minLength: 1, maxLength: 3 }),
  )
  .chain(([ids, sources]) => {
    const entity = fc.nat({ max: ids.length - 1 })
    const entities = fc.tuple(
      ...[...ids].sort().map(
        (id, index): fc.Arbitrary<Entity> =>
          fc.record({
            index: fc.constant(index),
            id: fc.constant(id),
            kind: fc.constantFrom(...KINDS),
            wikidata: fc.option(item.map((number) => `Q${number}`)),
            country: fc.option(entity),
            iso: fc.option(fc.constantFrom('CN', 'RU')),
            role: fc.option(fc.constantFrom(...ROLES)),
            topics: fc.subarray([...TOPICS]),
            manySeats: fc.boolean(),
            isFeminine: fc.boolean(),
            feminine: localized,
            names: fc.array(fc.record({ lang: fc.constantFrom('en', 'fr', 'ja'), name: fc.oneof(text, englishName) }), {
              maxLength: 4,
            }),
            line: localized,
          }),
      ),
    )
    const statement: fc.Arbitrary<Statement> = fc.record({
      subject: entity,
      property: fc.constantFrom(...PROPERTIES),
      value: valueWith(entity),
      from: fc.option(date),
      to: fc.option(date),
      asOf: date,
      sources: fc.array(fc.nat({ max: sources.length - 1 }), { maxLength: 3 }),
      acting: fc.boolean(),
    })
    return fc
      .tuple(entities, fc.array(statement, { maxLength: 12 }))
      .map(([all, statements]) => ({ day: '2026-11-23', entities: all, statements, sources }))
  })

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const base = openBase(writeBase(facts))
      expect(base.day).toBe(facts.day)
      expect(base.size).toBe(facts.entities.length)
      const sourceOf = (number: number) => facts.sources[number] as Source
      const bySubject = [...facts.statements].sort((a, b) => a.subject - b.subject)
      for (const written of facts.entities) {
        const { index, id } = written
        const entity = { ...written, names: byLanguage(written.names) }
        expect(base.entity(index)).toEqual(entity)
        expect(base.find(id)).toEqual(entity)
        expect(entity).toMatchObject(base.outline(index))
        expect([...base.neighbours(index)].sort()).toEqual(tiedTo(facts.statements, index))
        const own = facts.statements.filter((s) => s.subject === index)
        const incoming = bySubject.filter(({ value }) => pointsTo(value, index))
        expect(base.statements(index).map(cited(base.source))).toEqual(own.map(cited(sourceOf)))
        expect(base.incoming(index).map(cited(base.source))).toEqual(incoming.map(cited(sourceOf)))
      }
      const named = new Set(facts.entities.flatMap(({ names }) => names.map(({ name }) => name)))
      expect(Array.from({ length: base.names.size }, (_, i) => base.names.text(i)).sort()).toEqual([...named].sort())
      for (let name = 0; name < base.names.size; name++) {
        const owners = facts.entities.filter(({ names }) => names.some((n) => n.name === base.names.text(name)))
        expect(base.names.owners(name)).toEqual(owners.map(({ index }) => index))
      }
    }),
    { numRuns: 200 },
  )
})

/** A statement with its sources in place of their numbers, which the base gives anew. */
function cited(sourceOf: (number: number) => Source) {
  return (statement: Statement) => ({ ...statement, sources: statement.sources.map(sourceOf) })
}

/** Names come back language by language; within one in the order they were written. */
function byLanguage(names: Entity['names']): Entity['names'] {
  const languages: readonly string[] = NAME_LANGUAGES
  const place = ({ lang }: { lang: string }) => languages.indexOf(lang)
  return [...names].sort((a, b) => place(a) - place(b))
}

function tiedTo(statements: readonly Statement[], index: number): number[] {
  const ties = statements.flatMap(({ subject, value }) => {
    if (value.type !== 'entity') return []
    return [...(subject === index ? [value.entity] : []), ...(value.entity === index ? [subject] : [])]
  })
  return [...new Set(ties)].sort()
}

function pointsTo(value: Value, index: number): boolean {
  return (value.type === 'entity' && value.entity === index) || (value.type === 'says' && value.by === index)
}

const small = factSet({
  china: { kind: 'country' },
  minister: { kind: 'office', country: 'china' },
  wang: { kind: 'person', country: 'china', says: [{ property: 'holds', value: 'minister', from: '2023-07-25' }] },
})

test('an id that no entity has is not found', () => {
  const base = openBase(writeBase(small))
  expect(['', 'a', 'chin', 'chinaa', 'zzz'].map((id) => base.find(id))).toEqual([null, null, null, null, null])
})

test('there is no entity beyond the last', () => {
  const base = openBase(writeBase(small))
  expect(() => base.entity(3)).toThrow(RangeError)
  expect(() => base.statements(-1)).toThrow(RangeError)
})

describe('a damaged file', () => {
  const file = writeBase(small)

  test('is refused wherever one word was altered', () => {
    const words = file.byteLength / 4
    for (let word = 0; word < words; word++) {
      const altered = file.slice(0)
      const view = new Uint32Array(altered)
      view[word] = (view[word] as number) ^ 0x0001_0000
      expect(() => openBase(altered), `word ${word} of ${words}`).toThrow(DamagedFileError)
    }
  })

  test('is refused wherever it was cut', () => {
    for (let length = 0; length < file.byteLength; length += 4) {
      expect(() => openBase(file.slice(0, length)), `${length} bytes`).toThrow(DamagedFileError)
    }
  })
})
