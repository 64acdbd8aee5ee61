import { NAME_LANGUAGES } from '../text/languages'
import { ByteWriter } from './bytes'
import { writeColumn } from './columns'
import { type PartialDate, packDate } from './dates'
import { pack } from './format'
import { KINDS } from './kinds'
import { HEAD, MOST_ENTITIES, VALUE_TYPES, WHAT, WIKIDATA_WIDTH } from './layout'
import {
  type Entity,
  type EntityIndex,
  type Localized,
  PROPERTIES,
  ROLES,
  type Source,
  type Statement,
  TOPICS,
  type Value,
} from './model'
import { writeOwnNames } from './own-names'
import { writeRecords } from './records'
import { slugOf } from './slug'
import { TextPool } from './texts'
import { pageOfSource } from './wikidata-page'
import { indexNames } from './write-names'

/** All facts, ready to be packed: entities sorted by id, each `index` its place in the list. */
export interface FactSet {
  /** ISO day of the facts. */
  day: string
  entities: readonly Entity[]
  /** In any order; the statements of one entity keep theirs. */
  statements: readonly Statement[]
  sources: readonly Source[]
}

/**
 * Packs the facts into the base file, section after section in the order of SECTION. Names of an entity are kept by language; sources get
 * numbers of their own.
 * @throws RangeError when the facts are more than the format has room for.
 */
export function writeBase(facts: FactSet): ArrayBuffer {
  const { day, entities } = facts
  if (entities.length > MOST_ENTITIES) throw new RangeError(`no room for more than ${MOST_ENTITIES} entities`)
  const index = indexNames(entities)
  // Names come first, so that the number of a name is its place in the order of folded names. What other texts there are is found out by
  // writing once; in alphabetical order they share their beginnings.
  const found = new TextPool(index.names)
  packRecords(facts, found)
  const others = found.all().slice(index.names.length).sort()
  const texts = new TextPool([...index.names, ...others])
  const { counts, names, records, sources } = packRecords(facts, texts)

  return pack('BGFB', day, [
    Uint32Array.of(index.names.length, ...counts),
    ...texts.sections(),
    Uint32Array.from(entities, whatOf),
    Uint16Array.from(entities, ({ country }) => (country === null ? 0 : country + 1)),
    writeColumn(
      entities.map(({ wikidata }) => (wikidata === null ? 0 : Number(wikidata.slice(1)))),
      WIKIDATA_WIDTH,
    ),
    ...writeOwnNames(names),
    ...writeRecords(records),
    ...writeRecords(incomingOf(facts.statements, entities.length)),
    ...writeRecords(sources),
    index.inner,
  ])
}

/** All in which texts stand by number: counts of sources and days, the names of entities, the records of entities and of sources. */
function packRecords({ entities, statements, sources }: FactSet, texts: TextPool) {
  const bySubject = statementsBySubject(statements, entities.length)
  const cited = numberSources(sources, entities, statements)
  const names = entities.map((entity) => byText(entity.names))
  return {
    names: names.map((own) => own.map(({ name }) => texts.put(name))),
    counts: [cited.listed.length, ...cited.days.map((day) => texts.put(day))],
    records: entities.map((entity) => {
      const record = new ByteWriter()
      putEntity(record, entity, names[entity.index] ?? [], texts)
      for (const statement of bySubject[entity.index] ?? []) {
        putStatement(record, statement, texts)
        putSources(record, statement.sources.map(cited.codeOf))
      }
      return record.take()
    }),
    sources: cited.listed.map(({ publisher, title, url, read }) =>
      new ByteWriter().put(...[publisher, title, url].map((text) => texts.put(text)), cited.days.indexOf(read)).take(),
    ),
  }
}

function whatOf({ kind, role, topics, manySeats, isFeminine }: Entity): number {
  return (
    KINDS.indexOf(kind) |
    ((role === null ? 0 : ROLES.indexOf(role) + 1) << WHAT.role) |
    (topics.reduce((mask, topic) => mask | (1 << TOPICS.indexOf(topic)), 0) << WHAT.topics) |
    (manySeats ? WHAT.manySeats : 0) |
    (isFeminine ? WHAT.isFeminine : 0)
  )
}

/** The record of an entity up to its statements; of its names, only the languages stand there. */
function putEntity(
  record: ByteWriter,
  { id, iso, names, line, feminine }: Entity,
  own: readonly NameOfLanguages[],
  texts: TextPool,
): void {
  record.put(id === slugOf(englishName(names) ?? '') ? 0 : texts.put(id) + 1, iso === null ? 0 : texts.put(iso) + 1)
  for (const { languages } of own) record.put(languages)
  putLocalized(record, line, texts)
  putLocalized(record, feminine, texts)
}

function englishName(names: Entity['names']): string | undefined {
  return names.find(({ lang }) => lang === 'en')?.name
}

function putStatement(
  record: ByteWriter,
  { property, value, from, to, asOf, acting }: Statement,
  texts: TextPool,
): void {
  const isOn = from !== null && to !== null && isSame(from, to)
  const isVouched = to !== null && isSame(to, asOf)
  record.put(
    (from ? HEAD.from : 0) |
      (to && !isOn ? HEAD.to : 0) |
      (isOn ? HEAD.on : 0) |
      (isVouched ? HEAD.vouched : 0) |
      (acting ? HEAD.acting : 0) |
      (VALUE_TYPES.indexOf(value.type) << HEAD.type) |
      (PROPERTIES.indexOf(property) << HEAD.property),
  )
  putValue(record, value, texts)
  if (from) record.put(packDate(from))
  if (to && !isOn) record.put(packDate(to))
  if (!isVouched) record.put(packDate(asOf))
}

function isSame(a: PartialDate, b: PartialDate): boolean {
  return packDate(a) === packDate(b)
}

function putValue(record: ByteWriter, value: Value, texts: TextPool): void {
  switch (value.type) {
    case 'entity':
      record.put(value.entity)
      break
    case 'true':
      break
    case 'text':
      putLocalized(record, value.text, texts)
      break
    case 'fact':
      putLocalized(record, value.label, texts)
      putLocalized(record, value.text, texts)
      break
    case 'says':
      record.put(value.by)
      putLocalized(record, value.text, texts)
      break
    case 'number':
      record.putDecimal(value.number)
      break
    case 'point':
      for (const degrees of value.point) record.putDecimal(degrees)
      break
    case 'box':
      for (const degrees of value.box) record.putDecimal(degrees)
      break
  }
}

function putLocalized(record: ByteWriter, text: Localized, texts: TextPool): void {
  const all = byText(Object.entries(text).map(([lang, name]) => ({ lang, name })))
  record.put(all.length)
  for (const { name, languages } of all) record.put(languages, texts.put(name))
}

/** Their places are bits in records. */
const LANGUAGES: readonly string[] = NAME_LANGUAGES

/** A name with a bit for each place in NAME_LANGUAGES under which it stands. */
interface NameOfLanguages {
  name: string
  languages: number
}

/**
 * Names with the languages they stand under, a bit for each place in NAME_LANGUAGES: most names are written the same in many.
 * The names of one language keep their order.
 */
function byText(names: Entity['names']): NameOfLanguages[] {
  const all: NameOfLanguages[] = []
  const lastOf = new Map<string, number>()
  for (const { lang, name } of names) {
    const place = LANGUAGES.indexOf(lang)
    if (place < 0) throw new RangeError(`no language ${lang}: add it to NAME_LANGUAGES`)
    const after = lastOf.get(lang) ?? -1
    const there = all.findIndex((each, i) => i > after && each.name === name)
    const at = there < 0 ? all.push({ name, languages: 0 }) - 1 : there
    const entry = all[at] as NameOfLanguages
    entry.languages |= 1 << place
    lastOf.set(lang, at)
  }
  return all
}

/** Codes of sources, each twice, with 1 added where another follows; 0 for none. */
function putSources(record: ByteWriter, codes: readonly number[]): void {
  if (codes.length === 0) record.put(0)
  codes.forEach((code, i) => {
    record.put(2 * (code + 1) + (i < codes.length - 1 ? 1 : 0))
  })
}

interface CitedSources {
  /** All days on which a source was read, the commonest first. */
  days: string[]
  /** The sources that are written down: all but the Wikidata pages that speak of their own item only. */
  listed: Source[]
  /** What a statement writes for a source: the day of an own page, else how many days there are plus its place among those listed. */
  codeOf(source: number): number
}

function numberSources(
  sources: readonly Source[],
  entities: readonly Entity[],
  statements: readonly Statement[],
): CitedSources {
  const subjects = new Map<number, Set<EntityIndex>>()
  for (const statement of statements) {
    for (const source of statement.sources) {
      subjects.set(source, (subjects.get(source) ?? new Set()).add(statement.subject))
    }
  }
  const isOwnPage = (source: Source, number: number) => {
    const page = pageOfSource(source)
    const [subject, another] = subjects.get(number) ?? []
    if (page === null || subject === undefined || another !== undefined) return false
    const { wikidata, names } = entities[subject] as Entity
    return wikidata === `Q${page.item}` && englishName(names) === page.name
  }
  const uses = new Map<string, number>()
  for (const { read } of sources) uses.set(read, (uses.get(read) ?? 0) + 1)
  const days = [...uses].sort(([, a], [, b]) => b - a).map(([day]) => day)
  const listed: Source[] = []
  const codes = sources.map((source, number) =>
    isOwnPage(source, number) ? days.indexOf(source.read) : days.length + listed.push(source) - 1,
  )
  return { days, listed, codeOf: (source) => codes[source] as number }
}

function statementsBySubject(statements: readonly Statement[], size: number): Statement[][] {
  const groups: Statement[][] = Array.from({ length: size }, () => [])
  for (const statement of statements) groups[statement.subject]?.push(statement)
  return groups
}

/**
 * For every entity the others of whose statements it is the value, or the one who is cited for saying so. Each is written as how far it
 * is from the one before, twice, with 1 added where any of its statements has the entity as the value.
 */
function incomingOf(statements: readonly Statement[], size: number): Uint8Array[] {
  const ties: Map<EntityIndex, boolean>[] = Array.from({ length: size }, () => new Map())
  for (const { subject, value } of statements) {
    const target = value.type === 'entity' ? value.entity : value.type === 'says' ? value.by : null
    if (target === null) continue
    const those = ties[target] as Map<EntityIndex, boolean>
    those.set(subject, those.get(subject) || value.type === 'entity')
  }
  return ties.map((those) => {
    const record = new ByteWriter()
    let before = 0
    for (const [subject, isTie] of [...those].sort(([a], [b]) => a - b)) {
      record.put(2 * (subject - before) + (isTie ? 1 : 0))
      before = subject
    }
    return record.take()
  })
}
