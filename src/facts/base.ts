import { NAME_LANGUAGES } from '../text/languages'
import { unpackDate } from './dates'
import { DamagedFileError, unpack } from './format'
import { KINDS } from './kinds'
import {
  ENTITY_WORDS,
  INNER,
  SAID,
  SECTION,
  SEVERAL_OWNERS,
  SOURCE_WORDS,
  STATEMENT_WORDS,
  VALUE_TYPES,
  WHAT,
  WIKIDATA_PAGE,
} from './layout'
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
import { sourceOfPage } from './wikidata-page'

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
  /** The entities that have the name. */
  owners(name: number): readonly EntityIndex[]
  /** How many words the names have but for their first. */
  innerSize: number
  /** One of these, in the order of the folded name from the word on; `start` is its first unit in the folded name. */
  inner(word: number): { name: number; start: number }
}

/**
 * Opens a base file.
 * @throws DamagedFileError when it is not one, of another version, cut short or altered.
 */
export function openBase(file: ArrayBuffer): Base {
  const { day, section } = unpack('BGFB', file)
  const textOffsets = section(SECTION.textOffsets, Uint32Array)
  const text = textReader(textOffsets, section(SECTION.textBytes, Uint8Array))
  const entityWords = section(SECTION.entities, Uint32Array)
  const statementWords = section(SECTION.statements, Uint32Array)
  const incomingWords = section(SECTION.incoming, Uint32Array)
  const localizedWords = section(SECTION.localized, Uint32Array)
  const numbers = section(SECTION.numbers, Float64Array)
  const sourceLists = section(SECTION.sourceLists, Uint32Array)
  const sourceWords = section(SECTION.sources, Uint32Array)
  const nameOwners = section(SECTION.nameOwners, Uint32Array)
  const innerWords = section(SECTION.innerWords, Uint32Array)
  const size = entityWords.length / ENTITY_WORDS
  const statementCount = statementWords.length / STATEMENT_WORDS

  /** Texts with their languages, language by language. */
  const byLanguage = (at: number): { lang: string; name: string }[] => {
    const list = listAt(localizedWords, at)
    let all = 0
    for (let i = 0; i < list.length; i += 2) all |= list[i] as number
    return NAME_LANGUAGES.flatMap((lang, place) => {
      const found: { lang: string; name: string }[] = []
      if (all & (1 << place)) {
        for (let i = 0; i < list.length; i += 2) {
          if ((list[i] as number) & (1 << place)) found.push({ lang, name: text(list[i + 1]) })
        }
      }
      return found
    })
  }
  const localized = (at: number): Localized => Object.fromEntries(byLanguage(at).map(({ lang, name }) => [lang, name]))

  const valueAt = (type: (typeof VALUE_TYPES)[number], at: number): Value => {
    switch (type) {
      case 'entity':
        return { type, entity: at }
      case 'true':
        return { type }
      case 'text':
        return { type, text: localized(at) }
      case 'fact': {
        const [label = 0, words = 0] = listAt(localizedWords, at)
        return { type, label: localized(label), text: localized(words) }
      }
      case 'says': {
        const [by = 0, words = 0] = listAt(localizedWords, at)
        return { type, by, text: localized(words) }
      }
      case 'number':
        return { type, number: numbers[at] as number }
      case 'point':
        return { type, point: [...numbers.subarray(at, at + 2)] as [number, number] }
      case 'box':
        return { type, box: [...numbers.subarray(at, at + 4)] as [number, number, number, number] }
    }
  }

  const statement = (number: number): Statement => {
    const [subject = 0, said = 0, at = 0, from = 0, to = 0, asOf = 0] = statementWords.subarray(
      number * STATEMENT_WORDS,
      (number + 1) * STATEMENT_WORDS,
    )
    const property = PROPERTIES[said & 0xff]
    const type = VALUE_TYPES[(said >> SAID.type) & SAID.typeMask]
    const vouched = unpackDate(asOf)
    if (!property || !type || !vouched) throw new DamagedFileError(`statement ${number} cannot be read`)
    return {
      subject,
      property,
      value: valueAt(type, at),
      from: unpackDate(from),
      to: unpackDate(to),
      asOf: vouched,
      sources: [...listAt(sourceLists, said >>> SAID.sources)],
      acting: (said & SAID.acting) !== 0,
    }
  }

  const record = (index: EntityIndex) => {
    if (!(index >= 0 && index < size)) throw new RangeError(`no entity ${index} in a base of ${size}`)
    return entityWords.subarray(index * ENTITY_WORDS, (index + 1) * ENTITY_WORDS)
  }
  const FIRST_STATEMENT = ENTITY_WORDS - 2
  /** Statements stand in the order of their subjects: an entity's own end where those of the next begin. */
  const ownOf = (index: EntityIndex): { first: number; end: number } => ({
    first: record(index)[FIRST_STATEMENT] as number,
    end: index + 1 < size ? (record(index + 1)[FIRST_STATEMENT] as number) : statementCount,
  })
  const incomingOf = (index: EntityIndex) => listAt(incomingWords, record(index)[ENTITY_WORDS - 1] as number)

  const outline = (index: EntityIndex): Outline => {
    const [, what = 0, , country = 0] = record(index)
    const kind = KINDS[what & 0xff]
    if (!kind) throw new DamagedFileError(`entity ${index} cannot be read`)
    const role = (what >> WHAT.role) & 0xff
    const topics = what >> WHAT.topics
    return {
      index,
      kind,
      country: country === 0 ? null : country - 1,
      role: role === 0 ? null : (ROLES[role - 1] ?? null),
      topics: TOPICS.filter((_, bit) => topics & (1 << bit)),
      manySeats: (what & WHAT.manySeats) !== 0,
      isFeminine: (what & WHAT.isFeminine) !== 0,
    }
  }

  const entity = (index: EntityIndex): Entity => {
    const [id = 0, , wikidata = 0, , iso = 0, line = 0, feminine = 0, names = 0] = record(index)
    return {
      ...outline(index),
      id: text(id),
      wikidata: wikidata === 0 ? null : `Q${wikidata}`,
      iso: iso === 0 ? null : text(iso - 1),
      names: byLanguage(names),
      line: localized(line),
      feminine: localized(feminine),
    }
  }

  const ENTITY_VALUE = VALUE_TYPES.indexOf('entity')
  const neighbours = (index: EntityIndex): Set<EntityIndex> => {
    const found = new Set<EntityIndex>()
    const { first, end } = ownOf(index)
    // By words and not by statements: an article asks for thousands, and none of their texts.
    const at = (number: number, word: number) => statementWords[number * STATEMENT_WORDS + word] as number
    const isTie = (number: number) => ((at(number, 1) >> SAID.type) & SAID.typeMask) === ENTITY_VALUE
    for (let number = first; number < end; number++) if (isTie(number)) found.add(at(number, 2))
    for (const number of incomingOf(index)) if (isTie(number)) found.add(at(number, 0))
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
    statements(index) {
      const { first, end } = ownOf(index)
      return Array.from({ length: end - first }, (_, i) => statement(first + i))
    },
    incoming: (index) => Array.from(incomingOf(index), statement),
    source(number) {
      const [publisher, title = 0, url, read] = sourceWords.subarray(number * SOURCE_WORDS, (number + 1) * SOURCE_WORDS)
      return publisher === WIKIDATA_PAGE
        ? sourceOfPage({ item: title, name: text(url), read: text(read) })
        : { publisher: text(publisher), title: text(title), url: text(url), read: text(read) }
    },
    names: {
      size: nameOwners.length,
      text,
      bytes: (name) => (textOffsets[name + 1] as number) - (textOffsets[name] as number),
      owners(name) {
        const owner = nameOwners[name] as number
        return owner < SEVERAL_OWNERS ? [owner] : [...listAt(incomingWords, owner - SEVERAL_OWNERS)]
      },
      innerSize: innerWords.length,
      inner(word) {
        const packed = innerWords[word] as number
        return { name: packed >>> INNER.bits, start: packed & INNER.most }
      },
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
