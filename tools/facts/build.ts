import path from 'node:path'
import { formatDay } from '../../src/facts/dates'
import type { Entity, Localized, Property, Source, Statement, Value } from '../../src/facts/model'
import { type FactSet, writeBase } from '../../src/facts/write-base'
import { writeLexicon } from '../../src/spotting/write-lexicon'
import { checkAmbiguity } from './ambiguity'
import { checkEntities, checkSourced, checkSources, dateOf } from './check'
import { collect, spanOf, vouchedFor, type Written } from './collect'
import { lexiconNames } from './names'
import { checkOrigins, readOrigins } from './origins'
import { readPatterns, readTopicWords } from './patterns'
import type { Problem } from './problems'
import { type ReadFile, readFolder } from './read'
import { propertyOf, type RawStatement } from './schema'
import { mergeTables } from './tables/merge'
import { readTables } from './tables/read-tables'
import { type WordLists, wordLists } from './word-lists'

export interface Built {
  base: ArrayBuffer
  lexicon: ArrayBuffer
  counts: { entities: number; statements: number; sources: number; names: number }
}

/**
 * Reads and checks everything under `folder` and packs it. With any problem nothing is packed. `lists` tell which names could mean
 * something else.
 */
export function build(folder: string, lists: WordLists = wordLists()): { built: Built | null; problems: Problem[] } {
  const { files, problems: formProblems } = readFolder(folder)
  const { patterns, problems: patternProblems } = readPatterns(path.join(folder, 'patterns.yaml'))
  const { topicWords, problems: topicProblems } = readTopicWords(path.join(folder, 'topics.yaml'))
  const { entities: written, problems: idProblems } = collect(files)
  // While a file is not read, ids that it would have brought look unknown: one thing at a time.
  const unread = [...formProblems, ...patternProblems, ...topicProblems, ...idProblems]
  if (unread.length > 0) return { built: null, problems: unread }
  const { tables, problems: tableProblems } = readTables(folder, written)
  if (tableProblems.length > 0) return { built: null, problems: tableProblems }
  const { entities, problems: mergeProblems } = tables
    ? mergeTables(written, tables, lists)
    : { entities: written, problems: [] }

  const numbers = new Map([...entities.keys()].map((id, index) => [id, index]))
  const indexOf = (id: string) => numbers.get(id) ?? -1
  const names = lexiconNames(entities, indexOf, patterns, topicWords)
  const problems = [
    ...mergeProblems,
    ...checkEntities(entities),
    ...checkSourced(entities),
    ...checkSources(files),
    ...checkOrigins(files, readOrigins(folder)),
    ...checkAmbiguity(written, lists),
    ...names.problems,
  ]
  if (problems.length > 0) return { built: null, problems }

  const facts = factSet(files, entities, indexOf)
  const counts = {
    entities: facts.entities.length,
    statements: facts.statements.length,
    sources: facts.sources.length,
    names: names.senses.size,
  }
  return { built: { base: writeBase(facts), lexicon: writeLexicon(facts.day, names.senses), counts }, problems: [] }
}

function factSet(
  files: readonly ReadFile[],
  entities: ReadonlyMap<string, Written>,
  indexOf: (id: string) => number,
): FactSet {
  const sources: Source[] = []
  const sourceNumbers = new Map<string, number>()
  const sourceNumber = (source: Source) => {
    const key = JSON.stringify([source.publisher, source.title, source.url, source.read])
    const number = sourceNumbers.get(key) ?? sources.push(source) - 1
    sourceNumbers.set(key, number)
    return number
  }
  const statements: Statement[] = []
  const list = [...entities.values()].map((written, index): Entity => {
    const { raw, read } = written
    for (const statement of raw.statements) {
      const cited = statement.sources.map((key) => sourceNumber(read.content.sources[key] as Source))
      statements.push(statementOf(statement, index, cited, indexOf))
    }
    return {
      index,
      id: written.id,
      kind: raw.kind,
      wikidata: raw.wikidata ?? null,
      country: raw.country === undefined ? null : indexOf(raw.country),
      iso: raw.iso ?? null,
      role: raw.role ?? null,
      topics: raw.topics,
      manySeats: raw.seats === 'many',
      isFeminine: raw.feminine === true,
      feminine: typeof raw.feminine === 'object' ? (raw.feminine as Localized) : {},
      names: Object.entries(raw.names).flatMap(([lang, names]) => names.map(({ name }) => ({ lang, name }))),
      line: raw.line,
    }
  })
  // The facts are of the day on which a source was last read.
  const days = files.flatMap(({ content }) => Object.values(content.sources).map(({ read }) => read))
  const day = days.sort().at(-1) ?? formatDay(0)
  return { day, entities: list, statements, sources }
}

function statementOf(
  raw: RawStatement,
  subject: number,
  sources: number[],
  indexOf: (id: string) => number,
): Statement {
  const { property, value } = propertyOf(raw)
  const { from, to } = spanOf(raw)
  return {
    subject,
    property: property as Property,
    value: valueIn(property as Property, value, indexOf),
    from: from === null ? null : dateOf(from),
    to: to === null ? null : dateOf(to),
    asOf: dateOf(vouchedFor(raw)),
    sources,
    acting: raw.acting ?? false,
  }
}

function valueIn(property: Property, value: unknown, indexOf: (id: string) => number): Value {
  switch (property) {
    case 'exists':
      return { type: 'true' }
    case 'milestone':
      return { type: 'text', text: value as Localized }
    case 'fact': {
      const fact = value as { label: Localized; value: Localized }
      return { type: 'fact', label: fact.label, text: fact.value }
    }
    case 'says': {
      const says = value as { by: string; text: Localized }
      return { type: 'says', by: indexOf(says.by), text: says.text }
    }
    case 'population':
      return { type: 'number', number: value as number }
    case 'at':
      return { type: 'point', point: value as [number, number] }
    case 'area':
      return { type: 'box', box: value as [number, number, number, number] }
    default:
      return { type: 'entity', entity: indexOf(value as string) }
  }
}
