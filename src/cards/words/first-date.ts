import { lazily } from './lazily'
import type { SpokenDate } from './words'

/**
 * What is said of the first of two dates where the second tells what both share: "20" of 20 and 23 July 2023, "20 June", "June"; all of
 * it where they share nothing. For languages that write the year last.
 */
export function firstDateIn(locale: string): (first: SpokenDate, second: SpokenDate) => string {
  const format = (fields: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' })
  const formats = lazily(() => ({
    day: format({ day: 'numeric' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    month: format({ month: 'long' }),
  }))
  return ({ text, date }, { date: second }) => {
    const isAsExact = (date.day === null) === (second.day === null) && second.month !== null
    if (date.year !== second.year || date.month === null || !isAsExact) return text
    const { day, dayAndMonth, month } = formats()
    const shown = date.day === null ? month : date.month === second.month ? day : dayAndMonth
    return shown.format(Date.UTC(date.year, date.month - 1, date.day ?? 1))
  }
}
