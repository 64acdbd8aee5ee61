import { type Base, openBase } from '../../../src/facts/base'
import { parseDate } from '../../../src/facts/dates'
import type { Kind } from '../../../src/facts/kinds'
import type { Property, Role, Statement, Value } from '../../../src/facts/model'
import { writeBase } from '../../../src/facts/write-base'

/** An entity for a test, written shortly; `names` and `line` default to its id. */
export interface TestEntity {
  kind: Kind
  country?: string
  role?: Role
  /** ISO 3166 code of a country. */
  iso?: string
  names?: Record<string, string>
  line?: Record<string, string>
  manySeats?: boolean
  isFeminine?: boolean
  feminine?: Record<string, string>
  statements?: TestStatement[]
}

export interface TestStatement {
  property: Property
  /** Id of another entity, or a value as the base holds it; left out for `exists`. */
  value?: string | Value
  from?: string
  to?: string
  asOf?: string
  acting?: boolean
  /** Publishers; `Wikidata`, `Wikipedia` and `Scrapers` are taken for pages there. */
  source?: string | readonly string[]
}

const WIKIS: Readonly<Record<string, string>> = {
  Wikidata: 'https://www.wikidata.org/wiki/Q1',
  Wikipedia: 'https://en.wikipedia.org/wiki/List_of_ministers',
  Scrapers: 'https://github.com/every-politician-scrapers/land',
}

/** A base made of a few entities, through the real writer and reader. */
export function baseOf(entities: Record<string, TestEntity>): Base {
  const ids = Object.keys(entities).sort()
  const sources: string[] = []
  const statements = ids.flatMap((id, subject) =>
    (entities[id]?.statements ?? []).map((s): Statement => {
      const cited = [s.source ?? 'Source'].flat()
      for (const name of cited) if (!sources.includes(name)) sources.push(name)
      return {
        subject,
        property: s.property,
        value: valueFrom(s.value, ids),
        from: dateOf(s.from),
        to: dateOf(s.to),
        asOf: dateOf(s.asOf ?? s.to ?? '2026-01-01') ?? { year: 2026, month: 1, day: 1 },
        sources: cited.map((name) => sources.indexOf(name)),
        acting: s.acting ?? false,
      }
    }),
  )
  return openBase(
    writeBase({
      day: '2026-11-23',
      statements,
      sources: sources.map((publisher) => ({
        publisher,
        title: 'T',
        url: WIKIS[publisher] ?? 'https://example.org/',
        read: '2026-11-01',
      })),
      entities: ids.map((id, index) => {
        const { kind, country, role, iso, names, line, manySeats, isFeminine, feminine } = entities[id] as TestEntity
        return {
          index,
          id,
          kind,
          wikidata: null,
          country: country === undefined ? null : ids.indexOf(country),
          iso: iso ?? null,
          role: role ?? null,
          topics: [],
          manySeats: manySeats ?? false,
          isFeminine: isFeminine ?? false,
          feminine: feminine ?? {},
          names: Object.entries(names ?? { en: id }).map(([lang, name]) => ({ lang, name })),
          line: line ?? {},
        }
      }),
    }),
  )
}

function valueFrom(value: TestStatement['value'], ids: readonly string[]): Value {
  if (value === undefined) return { type: 'true' }
  return typeof value === 'string' ? { type: 'entity', entity: ids.indexOf(value) } : value
}

function dateOf(iso: string | undefined) {
  return iso === undefined ? null : parseDate(iso)
}
