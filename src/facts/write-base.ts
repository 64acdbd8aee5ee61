import { NAME_LANGUAGES } from '../text/languages'
import { packDate } from './dates'
import { pack } from './format'
import { KINDS } from './kinds'
import { SAID, VALUE_TYPES, WHAT, WIKIDATA_PAGE } from './layout'
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
import { ListPool, TextPool } from './pools'
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
 * Packs the facts into the base file, section after section in the order of SECTION. Names of an entity are kept by language.
 * @throws RangeError when the facts are more than the format has room for.
 */
export function writeBase({ day, entities, statements, sources }: FactSet): ArrayBuffer {
  const texts = new TextPool()
  const localized = new ListPool()
  const sourceLists = new ListPool()
  const incomingLists = new ListPool()
  const numbers: number[] = []

  // Before any other text, so that the number of a name is its place in the order of folded names.
  const index = indexNames(entities, (owners) => incomingLists.put(owners))
  for (const name of index.names) texts.put(name)

  const putNames = (names: Entity['names']) =>
    localized.put(byText(names).flatMap((n) => [n.languages, texts.put(n.name)]))
  const putLocalized = (text: Localized) =>
    putNames(Object.entries(text).map(([lang, words]) => ({ lang, name: words })))
  const putNumbers = (values: readonly number[]) => numbers.push(...values) - values.length

  const operand = (value: Value): number => {
    switch (value.type) {
      case 'entity':
        return value.entity
      case 'true':
        return 0
      case 'text':
        return putLocalized(value.text)
      case 'fact':
        return localized.put([putLocalized(value.label), putLocalized(value.text)])
      case 'says':
        return localized.put([value.by, putLocalized(value.text)])
      case 'number':
        return putNumbers([value.number])
      case 'point':
        return putNumbers(value.point)
      case 'box':
        return putNumbers(value.box)
    }
  }

  const bySubject = [...statements].sort((a, b) => a.subject - b.subject)
  const incoming = incomingOf(bySubject, entities.length)
  const statementWords = Uint32Array.from(
    bySubject.flatMap((s) => {
      const list = sourceLists.put(s.sources)
      if (list > MOST_SOURCE_WORDS) throw new RangeError(`no room for more than ${MOST_SOURCE_WORDS} words of sources`)
      return [
        s.subject,
        PROPERTIES.indexOf(s.property) |
          (VALUE_TYPES.indexOf(s.value.type) << SAID.type) |
          (s.acting ? SAID.acting : 0) |
          (list << SAID.sources),
        operand(s.value),
        s.from ? packDate(s.from) : 0,
        s.to ? packDate(s.to) : 0,
        packDate(s.asOf),
      ]
    }),
  )

  let firstStatement = 0
  const entityWords = Uint32Array.from(
    entities.flatMap((entity) => {
      const first = firstStatement
      while (bySubject[firstStatement]?.subject === entity.index) firstStatement++
      return [
        texts.put(entity.id),
        whatOf(entity),
        entity.wikidata === null ? 0 : Number(entity.wikidata.slice(1)),
        entity.country === null ? 0 : entity.country + 1,
        entity.iso === null ? 0 : texts.put(entity.iso) + 1,
        putLocalized(entity.line),
        putLocalized(entity.feminine),
        putNames(entity.names),
        first,
        incomingLists.put(incoming[entity.index] ?? []),
      ]
    }),
  )
  const sourceWords = sources.flatMap((source) => {
    const page = pageOfSource(source)
    return page
      ? [WIKIDATA_PAGE, page.item, texts.put(page.name), texts.put(page.read)]
      : [source.publisher, source.title, source.url, source.read].map((text) => texts.put(text))
  })

  return pack('BGFB', day, [
    ...texts.sections(),
    entityWords,
    statementWords,
    incomingLists.section(),
    localized.section(),
    new Float64Array(numbers),
    sourceLists.section(),
    new Uint32Array(sourceWords),
    index.owners,
    index.innerWords,
  ])
}

/** The bits above SAID.sources. */
const MOST_SOURCE_WORDS = 2 ** (32 - SAID.sources) - 1

function whatOf({ kind, role, topics, manySeats, isFeminine }: Entity): number {
  return (
    KINDS.indexOf(kind) |
    ((role === null ? 0 : ROLES.indexOf(role) + 1) << WHAT.role) |
    (topics.reduce((mask, topic) => mask | (1 << TOPICS.indexOf(topic)), 0) << WHAT.topics) |
    (manySeats ? WHAT.manySeats : 0) |
    (isFeminine ? WHAT.isFeminine : 0)
  )
}

/**
 * Names with the languages they stand under, a bit for each place in NAME_LANGUAGES: most names are written the same in many.
 * The names of one language keep their order.
 */
function byText(names: Entity['names']): { name: string; languages: number }[] {
  const all: { name: string; languages: number }[] = []
  const lastOf = new Map<string, number>()
  for (const { lang, name } of names) {
    const place = (NAME_LANGUAGES as readonly string[]).indexOf(lang)
    if (place < 0) throw new RangeError(`no language ${lang}: add it to NAME_LANGUAGES`)
    const after = lastOf.get(lang) ?? -1
    const there = all.findIndex((each, i) => i > after && each.name === name)
    const at = there < 0 ? all.push({ name, languages: 0 }) - 1 : there
    const entry = all[at] as { languages: number }
    entry.languages |= 1 << place
    lastOf.set(lang, at)
  }
  return all
}

/** For every entity the numbers of the statements that have it as their value, or cite it as the one who says so. */
function incomingOf(statements: readonly Statement[], size: number): EntityIndex[][] {
  const groups: number[][] = Array.from({ length: size }, () => [])
  statements.forEach(({ value }, number) => {
    const target = value.type === 'entity' ? value.entity : value.type === 'says' ? value.by : null
    if (target !== null) groups[target]?.push(number)
  })
  return groups
}
