import { formatDate, type PartialDate } from '../facts/dates'
import type { Statement } from '../facts/model'
import type { Context } from './context'
import type { SpokenDate } from './words/words'

/** A date of any precision in the card's language: "15 July 2023", "juillet 2023", "2023". */
export function dateInWords({ words }: Pick<Context, 'words'>, date: PartialDate): string {
  return words.tidyDate(formatter(words.locale, date).format(asUtc(date)))
}

/** A date as the sentences of a language want it. */
export function spoken(context: Pick<Context, 'words'>, date: PartialDate): SpokenDate {
  return { text: dateInWords(context, date), date }
}

/** Both dates in words, shortened where they share month or year: "20–23 July 2023". */
export function rangeInWords(context: Pick<Context, 'words'>, from: PartialDate, to: PartialDate): string {
  if (formatDate(from) === formatDate(to)) return dateInWords(context, from)
  // In the precision of the coarser: "July 2023 – 2024" must not become "July 2023 – January 2024".
  const coarser = from.month === null || (from.day === null && to.month !== null) ? from : to
  return context.words.tidyDate(formatter(context.words.locale, coarser).formatRange(asUtc(from), asUtc(to)))
}

/** "since 1 January 2023", "from 16 March 2013 to 30 December 2022". */
export function spanInWords(context: Pick<Context, 'words'>, { from, to }: Pick<Statement, 'from' | 'to'>): string {
  return context.words.span({
    from: from && spoken(context, from),
    to: to && spoken(context, to),
  })
}

/**
 * A stretch of time as short as it can be said: "2013–2022" across years, "20–23 Jul 2023" within one. A missing end leaves its side of
 * the dash empty.
 */
export function shortSpan({ words }: Pick<Context, 'words'>, { from, to }: Pick<Statement, 'from' | 'to'>): string {
  if (from === null || to === null || from.year !== to.year) return [from?.year, to?.year].join('–')
  // In the precision that both have.
  const month = to.month === null ? null : from.month
  const day = to.day === null ? null : from.day
  const format = formatter(words.locale, { year: from.year, month, day: month === null ? null : day }, 'short')
  return words.tidyDate(format.formatRange(asUtc(from), asUtc(to)))
}

function formatter(locale: string, { month, day }: PartialDate, monthStyle: 'long' | 'short' = 'long') {
  const key = `${locale} ${month === null ? '' : monthStyle} ${day === null ? '' : 'day'}`
  const known = FORMATTERS.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === null ? {} : { month: monthStyle }),
    ...(day === null ? {} : { day: 'numeric' }),
  })
  FORMATTERS.set(key, made)
  return made
}

/** Making one takes a hundred times as long as using it. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>()

function asUtc({ year, month, day }: PartialDate): number {
  return new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
}
