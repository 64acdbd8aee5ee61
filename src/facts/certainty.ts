import { earliestDay, latestDay, type PartialDate } from './dates'

/**
 * How sure it is that a dated statement held on a day.
 *
 * `certain`: the day lies within dates known to the day (the first and last day count), or before the `asOf` of an open end.
 * `possible`: a boundary known only to the month or year, or a start not known at all, may lie on either side of the day.
 * `last-known`: the end is open, and the day lies after the last day for which the source vouches.
 */
export const CERTAINTIES = ['certain', 'possible', 'last-known'] as const

export type Certainty = (typeof CERTAINTIES)[number]

interface Dated {
  from: PartialDate | null
  to: PartialDate | null
  asOf: PartialDate
}

/** How sure it is that the statement held on `day` (days since 1970), or null when it did not. */
export function certaintyOn({ from, to, asOf }: Dated, day: number): Certainty | null {
  if (from && day < earliestDay(from)) return null
  if (to && day > latestDay(to)) return null
  if ((from && day < latestDay(from)) || (to && day > earliestDay(to))) return 'possible'
  if (!from && (to || day > latestDay(asOf))) return to ? 'possible' : 'last-known'
  if (!to && day > earliestDay(asOf)) return 'last-known'
  return 'certain'
}
