import { parseDate } from '../../../src/facts/dates'
import type { Kind } from '../../../src/facts/kinds'
import type { Entity, Property, Role, Statement, Topic, Value } from '../../../src/facts/model'
import type { FactSet } from '../../../src/facts/write-base'

/** An entity of a small set of facts, by its id; what is left out is nothing. */
export interface SmallEntity {
  kind: Kind
  country?: string
  role?: Role
  topics?: Topic[]
  /** ISO 3166 code of a country. */
  iso?: string
  names?: Record<string, string[]>
  manySeats?: boolean
  says?: SmallStatement[]
}

/** A statement; a text as its value is the id of an entity. Dates as in `facts/`. */
export interface SmallStatement {
  property: Property
  value: string | Value
  from?: string
  to?: string
  /** 2026-11-01 when left out. */
  asOf?: string
  acting?: boolean
  /** Whether it rests on an item of Wikidata, and on nothing else. */
  wikidataAlone?: boolean
}

export interface SmallFacts extends FactSet {
  indexOf(id: string): number
}

/** Facts written for a test: entities by id, in any order. */
export function factSet(entities: Record<string, SmallEntity>): SmallFacts {
  const ids = Object.keys(entities).sort()
  const indexOf = (id: string) => {
    const index = ids.indexOf(id)
    if (index < 0) throw new Error(`the test has no entity ${id}`)
    return index
  }
  return {
    day: '2026-11-23',
    entities: ids.map((id, index) => entityOf(id, index, entities[id] as SmallEntity, indexOf)),
    statements: ids.flatMap((id, index) => (entities[id]?.says ?? []).map((s) => statementOf(s, index, indexOf))),
    sources: [
      { publisher: 'Gazette', title: 'A list', url: 'https://example.org/list', read: '2026-11-23' },
      { publisher: 'Wikidata', title: 'An item', url: 'https://www.wikidata.org/wiki/Q1', read: '2026-11-23' },
    ],
    indexOf,
  }
}

function entityOf(id: string, index: number, small: SmallEntity, indexOf: (id: string) => number): Entity {
  const { kind, country, role = null, topics = [], iso = null, names = { en: [id] }, manySeats = false } = small
  return {
    index,
    id,
    kind,
    wikidata: null,
    country: country === undefined ? null : indexOf(country),
    iso,
    role,
    topics,
    manySeats,
    isFeminine: false,
    feminine: {},
    names: Object.entries(names).flatMap(([lang, list]) => list.map((name) => ({ lang, name }))),
    line: {},
  }
}

function statementOf(small: SmallStatement, subject: number, indexOf: (id: string) => number): Statement {
  const { property, value, from, to, asOf = '2026-11-01', acting = false, wikidataAlone = false } = small
  const date = (iso: string | undefined) => (iso === undefined ? null : parseDate(iso))
  return {
    subject,
    property,
    value: typeof value === 'string' ? { type: 'entity', entity: indexOf(value) } : value,
    from: date(from),
    to: date(to),
    asOf: parseDate(asOf) as NonNullable<Statement['from']>,
    sources: [wikidataAlone ? 1 : 0],
    acting,
  }
}
