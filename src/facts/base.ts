import { NAME_LANGUAGES } from '../text/languages'
import type { ByteReader } from './bytes'
import { openColumn } from './columns'
import { DamagedFileError, unpack } from './format'
import { KINDS } from './kinds'
import { INNER, SECTION, WHAT, WIKIDATA_WIDTH } from './layout'
import { type Entity, type EntityIndex, type Outline, ROLES, type Source, type Statement, TOPICS } from './model'
import { nameOwners } from './name-owners'
import { openOwnNames } from './own-names'
import { readStatements } from './read-statements'
import { byLanguage, readLocalized } from './read-texts'
import { openRecords } from './records'
import { slugOf } from './slug'
import { openTexts } from './texts'
import { sourceOfPage } from './wikidata-page'

/** The bit of English among the languages of a name. */
const ENGLISH = 1 << NAME_LANGUAGES.indexOf('en')

/** The packaged facts, open for reading. Nothing is parsed in advance: each call reads what it is asked for. */
export interface Base {
  /** ISO day of the facts. */
  day: string
  /** Number of entities. */
  size: number
  /** @throws RangeError when there is no entity of that number. */
  entity(index: EntityIndex): Entity
  /** What the entity is, without its texts. @throws RangeError when there is no entity of that number. */
  outline(index: EntityIndex): Outline
  /** The entities that a statement ties to this one, in either direction. */
  neighbours(index: EntityIndex): Set<EntityIndex>
  /** The entity of an id, or null. */
  find(id: string): Entity | null
  /** What is stated of an entity, in the order it was written. */
  statements(index: EntityIndex): Statement[]
  /** What other entities state with this one as the value: the people who held an office, the editions of a series. */
  incoming(index: EntityIndex): Statement[]
  /** A source by its number in a statement. */
  source(number: number): Source
  /** All names, for searching them. */
  names: Names
}

/** All names of all entities, each once, numbered in the order of their folded forms. */
export interface Names {
  size: number
  /** The name as written. */
  text(name: number): string
  /** How long the name is, in bytes of UTF-8: told without reading it. */
  bytes(name: number): number
  /** The entities that have the name, ascending. The first call reads all entities, which takes some milliseconds. */
  owners(name: number): readonly EntityIndex[]
  /** How many words the names have but for their first. */
  innerSize: number
  /** One of these, in the order of the folded name from the word on; `word` is its place among the words of the name. */
  inner(at: number): { name: number; word: number }
}

/**
 * Opens a base file.
 * @throws DamagedFileError when it is not one, of another version, cut short or altered.
 */
export function openBase(file: ArrayBuffer): Base {
  const { day, section } = unpack('BGFB', file)
  const words = (number: number) => section(number, Uint32Array)
  const bytes = (number: number) => section(number, Uint8Array)
  const [nameCount = 0, listedSources = 0, ...days] = words(SECTION.counts)
  const texts = openTexts(words(SECTION.textBlocks), bytes(SECTION.textLengths), bytes(SECTION.textBytes))
  const what = words(SECTION.what)
  const countries = section(SECTION.countries, Uint16Array)
  const entityRecord = openRecords(words(SECTION.entityBlocks), bytes(SECTION.entities))
  const incomingRecord = openRecords(words(SECTION.incomingBlocks), bytes(SECTION.incoming))
  const sourceRecord = openRecords(words(SECTION.sourceBlocks), bytes(SECTION.sources))
  const wikidata = openColumn(bytes(SECTION.wikidata), WIKIDATA_WIDTH)
  const ownNames = openOwnNames(bytes(SECTION.nameCounts), bytes(SECTION.nameNumbers))
  const inner = openColumn(bytes(SECTION.innerNames), INNER.width)
  const size = what.length

  const { text } = texts
  const localized = readLocalized(text)
  /** Numbers of sources: first those that are listed, then for each entity its page of Wikidata as read on each of the days. */
  const statement = readStatements(localized, (code, subject) =>
    code < days.length ? listedSources + subject * days.length + code : code - days.length,
  )

  const existing = (index: EntityIndex): EntityIndex => {
    if (!(index >= 0 && index < size)) throw new RangeError(`no entity ${index} in a base of ${size}`)
    return index
  }
  /** The numbers with which the record of an entity begins, and the record from the languages of its names on. */
  const headOf = (index: EntityIndex) => {
    const record = entityRecord(existing(index))
    return { id: record.next(), iso: record.next(), record }
  }
  const statementsOf = (index: EntityIndex): ByteReader => {
    const { record } = headOf(index)
    record.skip(ownNames.count(index))
    for (const _ of ['line', 'feminine']) localized.skip(record)
    return record
  }
  /** By which ids and titles of pages are made; `record` is that of the entity from the languages of its names on. */
  const englishName = (index: EntityIndex, record: ByteReader): string => {
    const count = ownNames.count(index)
    for (let place = 0; place < count; place++) {
      if (record.next() & ENGLISH) return text(ownNames.number(index, place))
    }
    return ''
  }
  const idOf = (index: EntityIndex): string => {
    const { id, record } = headOf(index)
    return id === 0 ? slugOf(englishName(index, record)) : text(id - 1)
  }

  const outline = (index: EntityIndex): Outline => {
    const bits = what[existing(index)] as number
    const country = countries[index] as number
    const kind = KINDS[bits & 0xff]
    if (!kind) throw new DamagedFileError(`entity ${index} cannot be read`)
    const role = (bits >> WHAT.role) & 0xff
    const topics = bits >> WHAT.topics
    return {
      index,
      kind,
      country: country === 0 ? null : country - 1,
      role: role === 0 ? null : (ROLES[role - 1] ?? null),
      topics: TOPICS.filter((_, bit) => topics & (1 << bit)),
      manySeats: (bits & WHAT.manySeats) !== 0,
      isFeminine: (bits & WHAT.isFeminine) !== 0,
    }
  }

  const entity = (index: EntityIndex): Entity => {
    const { id, iso, record } = headOf(index)
    const item = wikidata.at(index)
    const own = Array.from({ length: ownNames.count(index) }, (_, place) => ({
      languages: record.next(),
      number: ownNames.number(index, place),
    }))
    const names = byLanguage(own, text)
    return {
      ...outline(index),
      id: id === 0 ? slugOf(names.find(({ lang }) => lang === 'en')?.name ?? '') : text(id - 1),
      wikidata: item === 0 ? null : `Q${item}`,
      iso: iso === 0 ? null : text(iso - 1),
      names,
      line: localized.localized(record),
      feminine: localized.localized(record),
    }
  }

  /** The entities of whose statements this one is the value (`isTie`), or the one who is cited for saying so. */
  const incomingOf = (index: EntityIndex) => {
    const found: { subject: EntityIndex; isTie: boolean }[] = []
    let subject = 0
    for (const record = incomingRecord(existing(index)); !record.isAtEnd; ) {
      const written = record.next()
      subject += Math.floor(written / 2)
      found.push({ subject, isTie: written % 2 === 1 })
    }
    return found
  }

  let owners: ((name: number) => EntityIndex[]) | null = null

  return {
    day,
    size,
    entity,
    outline,
    neighbours(index) {
      const found = new Set<EntityIndex>()
      for (const record = statementsOf(index); !record.isAtEnd; ) {
        const { target, isTie } = statement.skip(record)
        if (isTie && target !== null) found.add(target)
      }
      for (const { subject, isTie } of incomingOf(index)) if (isTie) found.add(subject)
      return found
    },
    find(id) {
      let low = 0
      let high = size - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const there = idOf(middle)
        if (there === id) return entity(middle)
        if (there < id) low = middle + 1
        else high = middle - 1
      }
      return null
    },
    statements(index) {
      const found: Statement[] = []
      for (const record = statementsOf(index); !record.isAtEnd; ) found.push(statement.next(record, index))
      return found
    },
    incoming(index) {
      const found: Statement[] = []
      for (const { subject } of incomingOf(index)) {
        for (const record = statementsOf(subject); !record.isAtEnd; ) {
          const start = record.at
          if (statement.skip(record).target !== index) continue
          record.at = start
          found.push(statement.next(record, subject))
        }
      }
      return found
    },
    source(number) {
      if (number < listedSources) {
        const record = sourceRecord(number)
        const [publisher, title, url] = [text(record.next()), text(record.next()), text(record.next())]
        return { publisher, title, url, read: text(days[record.next()] as number) }
      }
      const index = Math.floor((number - listedSources) / days.length)
      const read = text(days[(number - listedSources) % days.length] as number)
      return sourceOfPage({ item: wikidata.at(index), name: englishName(index, headOf(index).record), read })
    },
    names: {
      size: nameCount,
      text,
      bytes: texts.bytes,
      owners(name) {
        owners ??= nameOwners(nameCount, size, ownNames)
        return owners(name)
      },
      innerSize: inner.size,
      inner(at) {
        const both = inner.at(at)
        return { name: both % INNER.mostNames, word: Math.floor(both / INNER.mostNames) }
      },
    },
  }
}
