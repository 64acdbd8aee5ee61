import { packDate } from './dates'
import { pack } from './format'
import { KINDS } from './kinds'
import { VALUE_TYPES } from './layout'
import {
  type Entity,
  type Localized,
  PROPERTIES,
  ROLES,
  type Source,
  type Statement,
  TOPICS,
  type Value,
} from './model'

/** All facts, ready to be packed: entities sorted by id, each `index` its place in the list. */
export interface FactSet {
  /** ISO day of the facts. */
  day: string
  entities: readonly Entity[]
  statements: readonly Statement[]
  sources: readonly Source[]
}

/** Packs the facts into the base file, section after section in the order of SECTION. */
export function writeBase({ day, entities, statements, sources }: FactSet): ArrayBuffer {
  const texts = new TextPool()
  const localized = new ListPool()
  const sourceLists = new ListPool()
  const numbers: number[] = []

  const putLocalized = (text: Localized) =>
    localized.put(Object.entries(text).flatMap(([lang, words]) => [texts.put(lang), texts.put(words)]))
  const putNumbers = (values: readonly number[]) => numbers.push(...values) - values.length

  const operands = (value: Value): [number, number] => {
    switch (value.type) {
      case 'entity':
        return [value.entity, 0]
      case 'true':
        return [0, 0]
      case 'text':
        return [putLocalized(value.text), 0]
      case 'fact':
        return [putLocalized(value.label), putLocalized(value.text)]
      case 'says':
        return [value.by, putLocalized(value.text)]
      case 'number':
        return [putNumbers([value.number]), 0]
      case 'point':
        return [putNumbers(value.point), 0]
      case 'box':
        return [putNumbers(value.box), 0]
    }
  }

  const statementWords = statements.flatMap((s) => [
    s.subject,
    PROPERTIES.indexOf(s.property) | (VALUE_TYPES.indexOf(s.value.type) << 8) | (Number(s.acting) << 16),
    ...operands(s.value),
    s.from ? packDate(s.from) : 0,
    s.to ? packDate(s.to) : 0,
    packDate(s.asOf),
    sourceLists.put(s.sources),
  ])

  const own = groupBy(statements, entities.length, (s) => [s.subject])
  const incoming = groupBy(statements, entities.length, (s) =>
    s.value.type === 'entity' ? [s.value.entity] : s.value.type === 'says' ? [s.value.by] : [],
  )
  const entityOffsets = [0]
  const entityWords: number[] = []
  for (const entity of entities) {
    entityWords.push(
      texts.put(entity.id),
      KINDS.indexOf(entity.kind),
      entity.wikidata === null ? 0 : Number(entity.wikidata.slice(1)),
      entity.country === null ? 0 : entity.country + 1,
      entity.role === null ? 0 : ROLES.indexOf(entity.role) + 1,
      entity.topics.reduce((mask, topic) => mask | (1 << TOPICS.indexOf(topic)), 0),
      Number(entity.manySeats) | (Number(entity.isFeminine) << 1),
      entity.iso === null ? 0 : texts.put(entity.iso) + 1,
      putLocalized(entity.line),
      putLocalized(entity.feminine),
      localized.put(entity.names.flatMap(({ lang, name }) => [texts.put(lang), texts.put(name)])),
    )
    for (const list of [own[entity.index] ?? [], incoming[entity.index] ?? []]) entityWords.push(list.length, ...list)
    entityOffsets.push(entityWords.length)
  }
  const sourceWords = sources.flatMap((s) => [s.publisher, s.title, s.url, s.read].map((text) => texts.put(text)))

  return pack('BGFB', day, [
    ...texts.sections(),
    new Uint32Array(entityOffsets),
    new Uint32Array(entityWords),
    new Uint32Array(statementWords),
    localized.section(),
    new Float64Array(numbers),
    sourceLists.section(),
    new Uint32Array(sourceWords),
  ])
}

/** For every entity the numbers of the statements that `keys` assigns to it. */
function groupBy(statements: readonly Statement[], size: number, keys: (s: Statement) => number[]): number[][] {
  const groups: number[][] = Array.from({ length: size }, () => [])
  statements.forEach((statement, number) => {
    for (const key of keys(statement)) groups[key]?.push(number)
  })
  return groups
}

/** Texts, each once, in UTF-8, found by number. */
class TextPool {
  private readonly numbers = new Map<string, number>()

  put(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  sections(): [Uint32Array, Uint8Array] {
    const encoder = new TextEncoder()
    const encoded = [...this.numbers.keys()].map((text) => encoder.encode(text))
    const offsets = new Uint32Array(encoded.length + 1)
    encoded.forEach((bytes, i) => {
      offsets[i + 1] = (offsets[i] as number) + bytes.length
    })
    const bytes = new Uint8Array(offsets[encoded.length] as number)
    encoded.forEach((text, i) => {
      bytes.set(text, offsets[i])
    })
    return [offsets, bytes]
  }
}

/** Lists of numbers, each once, stored as their length and their members, found by offset. */
class ListPool {
  private readonly words: number[] = []
  private readonly known = new Map<string, number>()

  put(list: readonly number[]): number {
    const key = list.join()
    const at = this.known.get(key) ?? this.words.push(list.length, ...list) - list.length - 1
    this.known.set(key, at)
    return at
  }

  section(): Uint32Array {
    return new Uint32Array(this.words)
  }
}
