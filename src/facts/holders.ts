import type { Base } from './base'
import { type Certainty, certaintyOn } from './certainty'
import { earliestDay, latestDay } from './dates'
import type { EntityIndex, Statement } from './model'

/** Statements with how sure they are on the day that was asked for. */
export interface Held {
  statement: Statement
  certainty: Certainty
}

/** Who held the office, in the order of time: all `holds` statements with it as value. */
export function holdersOf(base: Base, office: EntityIndex): Statement[] {
  return base.incoming(office).filter(isHolding).sort(byStart)
}

/** What offices a person held, in the order of time. */
export function officesOf(base: Base, person: EntityIndex): Statement[] {
  return base.statements(person).filter(isHolding).sort(byStart)
}

/**
 * Who held the office on `day` (days since 1970), in the order of time. On the day of a change both holders count. Of an office
 * with one seat, a holder last known before the next one surely came is left out: the successor closes the open end.
 */
export function holdersOn(base: Base, office: EntityIndex, day: number): Held[] {
  const all = holdersOf(base, office)
  const held = all.flatMap((statement) => {
    const certainty = certaintyOn(statement, day)
    return certainty === null ? [] : [{ statement, certainty }]
  })
  if (base.outline(office).manySeats) return held
  const isSucceeded = (earlier: Statement) =>
    all.some((s) => byStart(earlier, s) < 0 && s.from && latestDay(s.from) <= day)
  return held.filter(({ statement, certainty }) => certainty !== 'last-known' || !isSucceeded(statement))
}

/** Which offices the person held on `day` (days since 1970), in the order of time. */
export function officesOn(base: Base, person: EntityIndex, day: number): Held[] {
  const offices = new Set(officesOf(base, person).map(officeIn))
  return [...offices]
    .flatMap((office) => holdersOn(base, office, day).filter(({ statement }) => statement.subject === person))
    .sort((a, b) => byStart(a.statement, b.statement))
}

/** The office that a `holds` statement is about. */
export function officeIn({ value }: Statement): EntityIndex {
  if (value.type !== 'entity') throw new TypeError('not a statement about an office')
  return value.entity
}

/** Order of time by start; a start that is not known comes first. */
export function byStart(a: Statement, b: Statement): number {
  return startOf(a) - startOf(b)
}

function startOf({ from }: Statement): number {
  return from ? earliestDay(from) : Number.MIN_SAFE_INTEGER
}

function isHolding({ property }: Statement): boolean {
  return property === 'holds'
}
