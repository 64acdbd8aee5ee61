import type { Base } from '../../../src/facts/base'
import { earliestDay, formatDay, latestDay, parseDate } from '../../../src/facts/dates'
import type { EntityIndex, Statement } from '../../../src/facts/model'
import { named } from './tell'

/** The entities whose facts end longest ago and matter most, as a table. */
export function stale(base: Base, count: number): string {
  const today = earliestDay(parseDate(base.day) as NonNullable<ReturnType<typeof parseDate>>)
  const rows: { index: EntityIndex; until: number; ties: number; weight: number }[] = []
  for (let index = 0; index < base.size; index++) {
    const until = toldUntil(base, index)
    if (until === null || until >= today) continue
    const ties = tiesOf(base, index)
    rows.push({ index, until, ties, weight: (today - until) * ties })
  }
  rows.sort((a, b) => b.weight - a.weight || a.index - b.index)
  const lines = rows
    .slice(0, count)
    .map(({ index, until, ties }) => `${formatDay(until)}  ${String(ties).padStart(5)}  ${named(base, index)}`)
  const head = 'told until  ties  entity'
  return `${[head, ...lines].join('\n')}\n${rows.length} entities whose facts end before ${base.day}\n`
}

/** What changes: who holds an office, what somebody is. Where a town lies and what was founded when does not. */
const CHANGING = ['holds', 'heads', 'chaired-by', 'member-of', 'owned-by', 'operated-by']

/**
 * The last day for which anything that changes is vouched for, of an entity that still goes on by what is written: an office, or
 * whoever has an open end. Null for what is over and for what does not change.
 */
function toldUntil(base: Base, index: EntityIndex): number | null {
  const isOffice = base.outline(index).kind === 'office'
  const told = (isOffice ? base.incoming(index) : base.statements(index)).filter(
    ({ property, value }) => CHANGING.includes(property) && (!isOffice || value.type === 'entity'),
  )
  if (told.length === 0 || (!isOffice && told.every(({ to }) => to !== null))) return null
  return Math.max(...told.map(vouchedUntil))
}

function vouchedUntil({ to, asOf }: Statement): number {
  return latestDay(to ?? asOf)
}

/** How many entities the facts tie to it; an office matters as much as its country. */
function tiesOf(base: Base, index: EntityIndex): number {
  const { country, role } = base.outline(index)
  const own = base.neighbours(index).size
  return role !== null && country !== null ? own + base.neighbours(country).size : own
}
