import type { Base } from './base'
import { type Certainty, certaintyOn } from './certainty'
import { earliestDay } from './dates'
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
 * Who held the office on `day` (days since 1970). On the day of a change both holders count. Of an office with one seat, a
 * holder last known before somebody else came is left out: the successor closes the open end.
 */
export function holdersOn(base: Base, office: EntityIndex, day: number): Held[] {
  const held = on(holdersOf(base, office), day)
  if (base.entity(office).manySeats) return held
  return held.filter(
    ({ statement, certainty }) =>
      certainty !== 'last-known' || !held.some((other) => comesAfter(other.statement, statement)),
  )
}

/** Which offices the person held on `day` (days since 1970). */
export function officesOn(base: Base, person: EntityIndex, day: number): Held[] {
  return on(officesOf(base, person), day).filter(
    ({ statement, certainty }) =>
      certainty !== 'last-known' ||
      holdersOn(base, officeIn(statement), day).some((held) => held.statement.subject === person),
  )
}

/** The office that a `holds` statement is about. */
export function officeIn({ value }: Statement): EntityIndex {
  if (value.type !== 'entity') throw new TypeError('not a statement about an office')
  return value.entity
}

function on(statements: readonly Statement[], day: number): Held[] {
  return statements.flatMap((statement) => {
    const certainty = certaintyOn(statement, day)
    return certainty === null ? [] : [{ statement, certainty }]
  })
}

function comesAfter(later: Statement, earlier: Statement): boolean {
  return later.subject !== earlier.subject && startOf(later) > startOf(earlier)
}

/** Order of time by start; a start that is not known comes first. */
export function byStart(a: Statement, b: Statement): number {
  return startOf(a) - startOf(b)
}

function startOf({ from }: Statement): number {
  return from ? earliestDay(from) : Number.NEGATIVE_INFINITY
}

function isHolding({ property }: Statement): boolean {
  return property === 'holds'
}
