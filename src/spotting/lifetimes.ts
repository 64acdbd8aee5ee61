import type { Base } from '../facts/base'
import { earliestDay, latestDay, parseDate } from '../facts/dates'
import { officeIn, officesOf } from '../facts/holders'
import type { Kind } from '../facts/kinds'
import type { EntityIndex, Property, Role } from '../facts/model'
import { outlineOf, remembering } from './remembering'

/*
 * The day of the article against the dates of what it may name. Days are counted from 1 January 1970.
 */

/** A stretch of days for which a person may have held an office. */
export interface Term {
  office: EntityIndex
  /** The first day that its beginning can mean; -Infinity where none is stated. */
  first: number
  /** The last day that its end can mean; Infinity where none is stated. */
  last: number
  /** The last day that is told of. */
  known: number
}

/** The terms of a person. */
export const termsOf = remembering((base: Base, person: EntityIndex): readonly Term[] =>
  officesOf(base, person).map((statement) => ({
    office: officeIn(statement),
    first: statement.from ? earliestDay(statement.from) : Number.NEGATIVE_INFINITY,
    last: statement.to ? latestDay(statement.to) : Number.POSITIVE_INFINITY,
    known: latestDay(statement.to ?? statement.asOf),
  })),
)

/** How a person stands to an office on a day: holds it, held or will hold it at another time, or never. */
export function holding(terms: readonly Term[], office: EntityIndex, day: number | null): 'now' | 'once' | 'never' {
  const ofOffice = terms.filter((term) => term.office === office)
  if (ofOffice.length === 0) return 'never'
  return day !== null && isInOffice(ofOffice, day) ? 'now' : 'once'
}

/** Whether the person may hold one of these offices on the day. */
export function isInOffice(terms: readonly Term[], day: number): boolean {
  return terms.some((term) => isOn(term, day))
}

function isOn({ first, last }: Term, day: number): boolean {
  return first <= day && day <= last
}

const HEADS: readonly (Role | null)[] = ['president', 'prime-minister']
const LEADING: readonly (Role | null)[] = [...HEADS, 'foreign-minister', 'defence-minister']

/** Whether the person may be at the head of a state or a government on the day. */
export function isAtTheHead(base: Base, terms: readonly Term[], day: number): boolean {
  return terms.some((term) => isOn(term, day) && HEADS.includes(outlineOf(base, term.office).role))
}

/** Whether the person may be at the head, or a minister of the first rank, on the day. */
export function isInLeadingOffice(base: Base, terms: readonly Term[], day: number): boolean {
  return terms.some((term) => isOn(term, day) && LEADING.includes(outlineOf(base, term.office).role))
}

/** So long after they left, those who were at the head of a country are still called by the family name alone ("Merkel"). */
const YEARS_REMEMBERED = 10

/** Whether the news of the day, or of any day (null), calls the person by the family name alone: those in the first offices, or once at the head. */
export function isCalledByFamilyName(base: Base, terms: readonly Term[], day: number | null): boolean {
  return terms.some((term) => {
    const { role } = outlineOf(base, term.office)
    if (!LEADING.includes(role)) return false
    const days = HEADS.includes(role) ? YEARS_REMEMBERED * DAYS_A_YEAR : 0
    return day === null || (term.first <= day && day <= term.last + days)
  })
}

/** People are in the news some years before their first office that we know … */
const YEARS_BEFORE = 10
/** … and for long after the last. */
const YEARS_AFTER = 30
const DAYS_A_YEAR = 365

/** Whether all the terms of a person lie so far from the day that the news hardly speaks of this person. */
export function isOfOtherTimes(terms: readonly Term[], day: number): boolean {
  if (terms.length === 0) return false
  const isTooEarly = terms.every(({ first, known }) => {
    return day < (first === Number.NEGATIVE_INFINITY ? known : first) - YEARS_BEFORE * DAYS_A_YEAR
  })
  return isTooEarly || terms.every(({ known }) => day > known + YEARS_AFTER * DAYS_A_YEAR)
}

/** In the news before they are: meetings and exercises are announced, bodies planned, ships built. Wars are not announced. */
const DAYS_AHEAD = { war: 7, announced: 400, built: 3 * DAYS_A_YEAR } as const

/** The first day on which the news can speak of the entity; -Infinity where the facts do not tell. */
const firstDay = remembering((base: Base, entity: EntityIndex): number => {
  const { kind } = base.outline(entity)
  if (!BEGINNING.includes(kind)) return Number.NEGATIVE_INFINITY
  const statements = base.statements(entity)
  const starts = statements.flatMap(({ property, from }) => (property === 'exists' && from ? [earliestDay(from)] : []))
  if (starts.length === 0) return Number.NEGATIVE_INFINITY
  const isPlanned = statements.some(({ property }) => PLANNED.includes(property))
  const ahead = kind === 'thing' ? 'built' : kind === 'event' && !isPlanned ? 'war' : 'announced'
  return Math.min(...starts) - DAYS_AHEAD[ahead]
})

/** What begins on a day. An agreement is spoken of long before it is in force, and places are older than their facts. */
const BEGINNING: readonly Kind[] = ['event', 'organisation', 'thing', 'media']

/** What is said of an event that somebody holds; a war has parties. */
const PLANNED: readonly Property[] = ['organiser', 'participant', 'edition-of']

/** Whether an article of the day can speak of the entity: not of a war that has not begun. */
export function canBeMeantOn(base: Base, entity: EntityIndex, day: number): boolean {
  return day >= firstDay(base, entity)
}

/** The day of an ISO date, or null. */
export function dayOf(published: string | null): number | null {
  const date = published === null ? null : parseDate(published)
  return date === null ? null : earliestDay(date)
}
