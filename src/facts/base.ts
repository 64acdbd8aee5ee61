import { unpackDate } from './dates'
import { DamagedFileError, unpack } from './format'
import { KINDS } from './kinds'
import { ENTITY_WORDS, SECTION, SOURCE_WORDS, STATEMENT_WORDS, VALUE_TYPES } from './layout'
import {
  type Entity,
  type EntityIndex,
  type Localized,
  type Outline,
  PROPERTIES,
  ROLES,
  type Source,
  type Statement,
  TOPICS,
  type Value,
} from './model'

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
}

/**
 * Opens a base file.
 * @throws DamagedFileError when it is not one, of another version, cut short or altered.
 */
export function openBase(file: ArrayBuffer): Base {
  const { day, section } = unpack('BGFB', file)
  const text = textReader(section(SECTION.textOffsets, Uint32Array), section(SECTION.textBytes, Uint8Array))
  const entityOffsets = section(SECTION.entityOffsets, Uint32Array)
  const entityWords = section(SECTION.entityWords, Uint32Array)
  const statementWords = section(SECTION.statements, Uint32Array)
  const localizedWords = section(SECTION.localized, Uint32Array)
  const numbers = section(SECTION.numbers, Float64Array)
  const sourceLists = section(SECTION.sourceLists, Uint32Array)
  const sourceWords = section(SECTION.sources, Uint32Array)
  const size = entityOffsets.length - 1

  const pairs = (at: number): [string, string][] => {
    const list = listAt(localizedWords, at)
    return Array.from({ length: list.length / 2 }, (_, i) => [text(list[2 * i]), text(list[2 * i + 1])])
  }
  const localized = (at: number): Localized => Object.fromEntries(pairs(at))

  const valueOf = (type: (typeof VALUE_TYPES)[number], a: number, b: number): Value => {
    switch (type) {
      case 'entity':
        return { type, entity: a }
      case 'true':
        return { type }
      case 'text':
        return { type, text: localized(a) }
      case 'fact':
        return { type, label: localized(a), text: localized(b) }
      case 'says':
        return { type, by: a, text: localized(b) }
      case 'number':
        return { type, number: numbers[a] as number }
      case 'point':
        return { type, point: [...numbers.subarray(a, a + 2)] as [number, number] }
      case 'box':
        return { type, box: [...numbers.subarray(a, a + 4)] as [number, number, number, number] }
    }
  }

  const statement = (number: number): Statement => {
    const [subject = 0, what = 0, a = 0, b = 0, from = 0, to = 0, asOf = 0, sources = 0] = statementWords.subarray(
      number * STATEMENT_WORDS,
      (number + 1) * STATEMENT_WORDS,
    )
    const property = PROPERTIES[what & 0xff]
    const type = VALUE_TYPES[(what >> 8) & 0xff]
    const vouched = unpackDate(asOf)
    if (!property || !type || !vouched) throw new DamagedFileError(`statement ${number} cannot be read`)
    return {
      subject,
      property,
      value: valueOf(type, a, b),
      from: unpackDate(from),
      to: unpackDate(to),
      asOf: vouched,
      sources: [...listAt(sourceLists, sources)],
      acting: what >> 16 !== 0,
    }
  }

  const record = (index: EntityIndex) => {
    if (!(index >= 0 && index < size)) throw new RangeError(`no entity ${index} in a base of ${size}`)
    return entityWords.subarray(entityOffsets[index], entityOffsets[index + 1])
  }
  const statementLists = (index: EntityIndex) => {
    const words = record(index)
    const own = listAt(words, ENTITY_WORDS)
    return { own, incoming: listAt(words, ENTITY_WORDS + 1 + own.length) }
  }

  const outline = (index: EntityIndex): Outline => {
    const [, kind = 0, , country = 0, role = 0, topics = 0, flags = 0] = record(index)
    const kindName = KINDS[kind]
    if (!kindName) throw new DamagedFileError(`entity ${index} cannot be read`)
    return {
      index,
      kind: kindName,
      country: country === 0 ? null : country - 1,
      role: role === 0 ? null : (ROLES[role - 1] ?? null),
      topics: TOPICS.filter((_, bit) => topics & (1 << bit)),
      manySeats: (flags & 1) !== 0,
      isFeminine: (flags & 2) !== 0,
    }
  }

  const entity = (index: EntityIndex): Entity => {
    const [id = 0, , wikidata = 0, , , , , iso = 0, line = 0, feminine = 0, names = 0] = record(index)
    return {
      ...outline(index),
      id: text(id),
      wikidata: wikidata === 0 ? null : `Q${wikidata}`,
      iso: iso === 0 ? null : text(iso - 1),
      names: pairs(names).map(([lang, name]) => ({ lang, name })),
      line: localized(line),
      feminine: localized(feminine),
    }
  }

  const ENTITY_VALUE = VALUE_TYPES.indexOf('entity')
  const neighbours = (index: EntityIndex): Set<EntityIndex> => {
    const found = new Set<EntityIndex>()
    const { own, incoming } = statementLists(index)
    // By words and not by statements: an article asks for thousands, and none of their texts.
    const at = (number: number, word: number) => statementWords[number * STATEMENT_WORDS + word] as number
    const isTie = (number: number) => ((at(number, 1) >> 8) & 0xff) === ENTITY_VALUE
    for (const number of own) if (isTie(number)) found.add(at(number, 2))
    for (const number of incoming) if (isTie(number)) found.add(at(number, 0))
    return found
  }

  return {
    day,
    size,
    entity,
    outline,
    neighbours,
    find(id) {
      let low = 0
      let high = size - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const there = text(record(middle)[0])
        if (there === id) return entity(middle)
        if (there < id) low = middle + 1
        else high = middle - 1
      }
      return null
    },
    statements: (index) => Array.from(statementLists(index).own, statement),
    incoming: (index) => Array.from(statementLists(index).incoming, statement),
    source(number) {
      const [publisher, title, url, read] = sourceWords.subarray(number * SOURCE_WORDS, (number + 1) * SOURCE_WORDS)
      return { publisher: text(publisher), title: text(title), url: text(url), read: text(read) }
    },
  }
}

/** The list that begins at a place: its length, then its members. */
function listAt(words: Uint32Array, at: number): Uint32Array {
  return words.subarray(at + 1, at + 1 + (words[at] ?? 0))
}

function textReader(offsets: Uint32Array, bytes: Uint8Array): (number: number | undefined) => string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return (number) => {
    if (number === undefined || number + 1 >= offsets.length) throw new DamagedFileError(`text ${number} is missing`)
    return decoder.decode(bytes.subarray(offsets[number], offsets[number + 1]))
  }
}
