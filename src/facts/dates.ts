/*
 * Dates as sources give them: `2023`, `2023-07` or `2023-07-15`. A date of year or month precision stands for a stretch of
 * days, from its earliest to its latest; days are counted from 1 January 1970 (negative before), without time zones.
 */

export interface PartialDate {
  year: number
  /** 1 to 12, or null when only the year is known. */
  month: number | null
  /** 1 to 31, or null when the day is not known. */
  day: number | null
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** Reads `2023`, `2023-07` or `2023-07-15`; null for anything else, and for days that no calendar has. */
export function parseDate(iso: string): PartialDate | null {
  const found = FORM.exec(iso)
  if (!found) return null
  const year = Number(found[1])
  const month = found[2] === undefined ? null : Number(found[2])
  const day = found[3] === undefined ? null : Number(found[3])
  // No calendar has a year 0, and the packaged base writes 0 for "not stated".
  if (year === 0 || (month !== null && (month < 1 || month > 12))) return null
  if (day !== null && (day < 1 || day > daysInMonth(year, month as number))) return null
  return { year, month, day }
}

/** Whether the text is a day of the calendar, `2023-07-15`. */
export function isDay(iso: string): boolean {
  return parseDate(iso)?.day != null
}

/** The first day that the date can mean. */
export function earliestDay(date: PartialDate): number {
  return dayNumber(date.year, date.month ?? 1, date.day ?? 1)
}

/** The last day that the date can mean. */
export function latestDay(date: PartialDate): number {
  const month = date.month ?? 12
  return dayNumber(date.year, month, date.day ?? daysInMonth(date.year, month))
}

/** `2023`, `2023-07` or `2023-07-15`: what `parseDate` reads. */
export function formatDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== null) parts.push(String(month).padStart(2, '0'))
  if (day !== null) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** Packs a date into a number for the base, 0 standing for a month or a day that is not known: later dates are greater. */
export function packDate({ year, month, day }: PartialDate): number {
  return (year * MONTHS + (month ?? 0)) * DAYS + (day ?? 0)
}

/** The date that `packDate` made the number from. */
export function unpackDate(packed: number): PartialDate {
  const day = packed % DAYS
  const months = Math.floor(packed / DAYS)
  return { year: Math.floor(months / MONTHS), month: months % MONTHS || null, day: day || null }
}

/** One more than the months of a year and the days of a month: room for "not known". */
const MONTHS = 13
const DAYS = 32

/** The ISO day of a number of days since 1970. */
export function formatDay(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10)
}

const MS_A_DAY = 86_400_000

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS_A_DAY)
}

function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate()
}
