import type { ByteReader } from './bytes'
import { unpackDate } from './dates'
import { DamagedFileError } from './format'
import { HEAD, VALUE_TYPES } from './layout'
import { type EntityIndex, PROPERTIES, type Statement, type Value } from './model'
import type { LocalizedReader } from './read-texts'

/** Reads statements out of the records of their subjects. */
export interface StatementReader {
  next(record: ByteReader, subject: EntityIndex): Statement
  /** Passes over a statement, without its texts; gives the entity that it names, if any, and whether that is its value. */
  skip(record: ByteReader): { target: EntityIndex | null; isTie: boolean }
}

/** `sourceOf` gives the number of a source by what a statement writes for it. */
export function readStatements(
  { localized, skip }: LocalizedReader,
  sourceOf: (code: number, subject: EntityIndex) => number,
): StatementReader {
  const readValue = (record: ByteReader, type: Value['type']): Value => {
    switch (type) {
      case 'entity':
        return { type, entity: record.next() }
      case 'true':
        return { type }
      case 'text':
        return { type, text: localized(record) }
      case 'fact':
        return { type, label: localized(record), text: localized(record) }
      case 'says':
        return { type, by: record.next(), text: localized(record) }
      case 'number':
        return { type, number: record.nextDecimal() }
      case 'point':
        return { type, point: [record.nextDecimal(), record.nextDecimal()] }
      case 'box':
        return { type, box: [record.nextDecimal(), record.nextDecimal(), record.nextDecimal(), record.nextDecimal()] }
    }
  }
  /** Passes over a value; gives the entity that it names, or null. */
  const targetOf = (record: ByteReader, type: Value['type']): EntityIndex | null => {
    if (type === 'entity') return record.next()
    const target = type === 'says' ? record.next() : null
    for (let texts = TEXTS[type] ?? 0; texts > 0; texts--) skip(record)
    for (let decimals = DECIMALS[type] ?? 0; decimals > 0; decimals--) record.nextDecimal()
    return target
  }
  const sourcesOf = (record: ByteReader, subject: EntityIndex): number[] => {
    const sources: number[] = []
    for (let written = record.next(); written !== 0; written = record.next()) {
      sources.push(sourceOf(Math.floor(written / 2) - 1, subject))
      if (written % 2 === 0) break
    }
    return sources
  }

  return {
    next(record, subject) {
      const head = record.next()
      const property = PROPERTIES[head >> HEAD.property]
      const value = readValue(record, typeOf(head))
      const from = head & HEAD.from ? unpackDate(record.next()) : null
      const to = head & HEAD.on ? from : head & HEAD.to ? unpackDate(record.next()) : null
      const asOf = head & HEAD.vouched ? to : unpackDate(record.next())
      if (!property || !asOf) throw new DamagedFileError(`a statement on entity ${subject} cannot be read`)
      const sources = sourcesOf(record, subject)
      return { subject, property, value, from, to, asOf, sources, acting: (head & HEAD.acting) !== 0 }
    },
    skip(record) {
      const head = record.next()
      const type = typeOf(head)
      const target = targetOf(record, type)
      if (head & HEAD.from) record.next()
      if (head & HEAD.to) record.next()
      if (!(head & HEAD.vouched)) record.next()
      let isFollowed = true
      while (isFollowed) isFollowed = record.next() % 2 === 1
      return { target, isTie: type === 'entity' }
    },
  }
}

/** How many texts, and how many decimals, a value of a type is written in. */
const TEXTS: Partial<Record<Value['type'], number>> = { text: 1, fact: 2, says: 1 }
const DECIMALS: Partial<Record<Value['type'], number>> = { number: 1, point: 2, box: 4 }

function typeOf(head: number): Value['type'] {
  const type = VALUE_TYPES[(head >> HEAD.type) & HEAD.typeMask]
  if (!type) throw new DamagedFileError(`a statement cannot be read: its head is ${head}`)
  return type
}
