import { earliestDay, formatDay, latestDay, type PartialDate, parseDate } from '../../src/facts/dates'
import type { Kind } from '../../src/facts/kinds'
import { spanOf, vouchedFor, type Written } from './collect'
import type { Problem } from './problems'
import type { ReadFile } from './read'
import { propertyOf, type RawStatement } from './schema'

/** Which kinds a property may be stated of, and which kinds its value may be. */
const RULES: Record<string, { of?: Kind[]; value?: Kind[] }> = {
  holds: { of: ['person'], value: ['office'] },
  heads: { of: ['office'], value: ['organisation', 'country', 'media'] },
  'member-of': { of: ['person', 'country', 'organisation', 'place'] },
  'capital-of': { of: ['place'], value: ['country'] },
  'located-in': { value: ['place', 'country'] },
  'based-at': { value: ['place', 'country'] },
  'chaired-by': { of: ['organisation', 'event'], value: ['country', 'person'] },
  organiser: { of: ['event'] },
  participant: { of: ['event'] },
  party: { of: ['agreement', 'event'] },
  'edition-of': { of: ['event'], value: ['event'] },
  borders: { value: ['country', 'place'] },
  at: { of: ['place', 'event'] },
  area: { of: ['place', 'event'] },
}

/** What the form of a file cannot show: unknown ids, crossing dates, missing sources, two holders of one seat. */
export function checkEntities(entities: ReadonlyMap<string, Written>): Problem[] {
  const tenures = tenuresByOffice(entities)
  const each = [...entities.values()].flatMap((written) => [
    ...checkIdentity(written, entities),
    ...written.raw.statements.flatMap((raw, i) => checkStatement(written, raw, i, entities)),
    ...checkSeats(written, tenures.get(written.id) ?? []),
  ])
  return [...each, ...checkUnique(entities)]
}

/** What must be one entity's own: its Wikidata id, its ISO code, the role it has in its country. */
function checkUnique(entities: ReadonlyMap<string, Written>): Problem[] {
  const owners = new Map<string, string>()
  return [...entities.values()].flatMap(({ id, raw, read, lineOf }) =>
    Object.entries({
      wikidata: raw.wikidata,
      iso: raw.iso,
      role: raw.role && `${raw.role} of ${raw.country}`,
    }).flatMap(([field, value]): Problem[] => {
      if (value === undefined) return []
      const owner = owners.get(value)
      if (owner === undefined) owners.set(value, id)
      return owner === undefined
        ? []
        : [{ file: read.file, line: lineOf(field), reason: `${value} is also given to ${owner}` }]
    }),
  )
}

/** Entities of which nothing is stated, by themselves or by others: their card would rest on no source. */
export function checkSourced(entities: ReadonlyMap<string, Written>): Problem[] {
  const spokenOf = new Set<unknown>()
  for (const { id, raw } of entities.values()) {
    if (raw.statements.length > 0) spokenOf.add(id)
    for (const statement of raw.statements) spokenOf.add(propertyOf(statement).value)
  }
  return [...entities.values()]
    .filter(({ id }) => !spokenOf.has(id))
    .map(({ id, read, lineOf }) => ({
      file: read.file,
      line: lineOf(),
      reason: `nothing is stated of ${id}: its card would have no source`,
    }))
}

/** Sources that no statement of their file rests on. */
export function checkSources(files: readonly ReadFile[]): Problem[] {
  return files.flatMap(({ file, content: { entities, sources }, lineOf }) => {
    const used = new Set(Object.values(entities).flatMap((e) => e.statements.flatMap((s) => s.sources)))
    return Object.keys(sources)
      .filter((key) => !used.has(key))
      .map((key) => ({ file, line: lineOf(['sources', key]), reason: `source ${key} is used by no statement` }))
  })
}

function checkIdentity({ raw, read, lineOf }: Written, entities: ReadonlyMap<string, Written>): Problem[] {
  const problems: Problem[] = []
  const problem = (reason: string, ...place: string[]) =>
    problems.push({ file: read.file, line: lineOf(...place), reason })
  if (raw.country !== undefined && entities.get(raw.country)?.raw.kind !== 'country') {
    problem(`no country ${raw.country}`, 'country')
  }
  if (raw.role !== undefined && raw.country === undefined) {
    problem('a role needs a country: names are made from it', 'role')
  }
  for (const field of ['iso', 'adjectives', 'genitive'] as const) {
    if (raw[field] !== undefined && raw.kind !== 'country') problem(`${field} is for countries`, field)
  }
  if (raw.feminine === true && raw.kind !== 'person') problem('feminine: true is for people', 'feminine')
  if (typeof raw.feminine === 'object' && raw.kind !== 'office') problem('feminine names are for offices', 'feminine')
  const hasPlace = raw.statements.some((s) => s.at !== undefined || s.area !== undefined)
  if (raw.kind === 'place' && !hasPlace) problem('a place needs `at` or `area`, for its map')
  return problems
}

function checkStatement(
  { raw: entity, read, lineOf }: Written,
  raw: RawStatement,
  index: number,
  entities: ReadonlyMap<string, Written>,
): Problem[] {
  const problems: Problem[] = []
  const problem = (reason: string) => problems.push({ file: read.file, line: lineOf('statements', index), reason })
  const { property, value } = propertyOf(raw)
  const target = typeof value === 'string' ? value : property === 'says' ? (value as { by: string }).by : null
  if (target !== null && !entities.has(target)) problem(`no entity ${target}: write it, or correct the id`)
  const rule = RULES[property]
  if (rule?.of && !rule.of.includes(entity.kind)) problem(`${property} is not said of a ${entity.kind}`)
  const kind = target === null ? undefined : entities.get(target)?.raw.kind
  if (rule?.value && kind && !rule.value.includes(kind)) problem(`the value of ${property} is never a ${kind}`)

  const readings: number[] = []
  for (const key of raw.sources) {
    const source = read.content.sources[key]
    if (source) readings.push(latestDay(dateOf(source.read)))
    else problem(`no source ${key} in this file`)
  }
  // The one read last may vouch for a later day than the others.
  if (raw.asOf !== undefined && readings.length > 0 && earliestDay(dateOf(raw.asOf)) > Math.max(...readings)) {
    problem(`asOf ${raw.asOf} is later than any of its sources was read`)
  }
  if (property === 'population' && raw.on === undefined) problem('a count of people needs its year: write `on`')
  const { from, to } = spanOf(raw)
  if (from && to && earliestDay(dateOf(from)) > latestDay(dateOf(to))) {
    problem(`it ends (${to}) before it begins (${from})`)
  }
  if (from && raw.asOf && earliestDay(dateOf(from)) > latestDay(dateOf(raw.asOf))) {
    problem(`its source vouches for ${raw.asOf}, before it begins (${from})`)
  }
  return problems
}

interface Tenure {
  person: Written
  raw: RawStatement
  index: number
}

/** Who held each office by its id, without those who acted for another. */
function tenuresByOffice(entities: ReadonlyMap<string, Written>): Map<string, Tenure[]> {
  const tenures = new Map<string, Tenure[]>()
  for (const person of entities.values()) {
    person.raw.statements.forEach((raw, index) => {
      if (raw.holds === undefined || raw.acting) return
      const known = tenures.get(raw.holds)
      if (known) known.push({ person, raw, index })
      else tenures.set(raw.holds, [{ person, raw, index }])
    })
  }
  return tenures
}

/** Two people who certainly held a one-seat office on the same day, other than the day of a change. */
function checkSeats(office: Written, tenures: readonly Tenure[]): Problem[] {
  if (office.raw.kind !== 'office' || office.raw.seats === 'many') return []
  return tenures.flatMap((a, i) =>
    tenures.slice(i + 1).flatMap((b) => {
      const day = certainOverlap(a.raw, b.raw)
      if (day === null) return []
      const other = `${a.person.id} (${a.person.read.file}:${a.person.lineOf('statements', a.index)})`
      const reason = `${b.person.id} and ${other} both hold ${office.id} on ${formatDay(day)}: correct a date, or write seats: many`
      return [{ file: b.person.read.file, line: b.person.lineOf('statements', b.index), reason }]
    }),
  )
}

/** A day on which both certainly hold, or null. The last day of the one may be the first of the other. */
export function certainOverlap(a: RawStatement, b: RawStatement): number | null {
  const [x, y] = [certainSpan(a), certainSpan(b)]
  if (!x || !y) return null
  const from = Math.max(x.from, y.from)
  return from < Math.min(x.to, y.to) ? from : null
}

function certainSpan(raw: RawStatement): { from: number; to: number } | null {
  const { from, to } = spanOf(raw)
  if (!from) return null
  const end = earliestDay(dateOf(to ?? vouchedFor(raw)))
  return { from: latestDay(dateOf(from)), to: end }
}

/** A date that the schema has let through. */
export function dateOf(text: string): PartialDate {
  const date = parseDate(text)
  if (!date) throw new Error(`"${text}" is no date: the schema sees to it`)
  return date
}
