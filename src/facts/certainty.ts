import { earliestDay, latestDay, type PartialDate } from './dates'

/**
 * How sure it is that a dated statement held on a day.
 *
 * `certain`: the day lies between days on which it surely held, the first and the last day among them. Of an open end, the last
 * day that counts is `asOf`.
 * `possible`: it may not have begun, or may have ended: a boundary is known only to the month or year, or the start not at all.
 * `last-known`: the end is open, and the day lies after the last day for which the source vouches.
 */
export type Certainty = 'certain' | 'possible' | 'last-known'

interface Dated {
  from: PartialDate | null
  to: PartialDate | null
  asOf: PartialDate
}

/** How sure it is that the statement held on `day` (days since 1970), or null when it did not. */
export function certaintyOn({ from, to, asOf }: Dated, day: number): Certainty | null {
  if (from && day < earliestDay(from)) return null
  if (to && day > latestDay(to)) return null
  const vouched = to ?? asOf
  const surelyBegun = Math.min(from ? latestDay(from) : Number.POSITIVE_INFINITY, latestDay(vouched))
  const surelyLasted = earliestDay(vouched)
  if (day < surelyBegun) return 'possible'
  if (day <= surelyLasted) return 'certain'
  return to ? 'possible' : 'last-known'
}

/** Whether the statement may have held on any day from `first` to `last` (days since 1970). */
export function mayHoldWithin({ from, to }: Dated, first: number, last: number): boolean {
  return !(from && last < earliestDay(from)) && !(to && first > latestDay(to))
}

/**
 * Whether the day lies before all that is known of a term: nobody says when it began, and the first day of which anything is said, its end or
 * the day for which the source vouches, is still to come. It may have begun long before, or years after.
 */
export function isBeforeKnown({ from, to, asOf }: Dated, day: number): boolean {
  return from === null && day < earliestDay(to ?? asOf)
}
