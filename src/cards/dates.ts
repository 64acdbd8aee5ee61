import { formatDate, type PartialDate } from '../facts/dates'
import type { Statement } from '../facts/model'
import type { Context } from './context'

/** A date of any precision in the card's language: "15 July 2023", "juillet 2023", "2023". */
export function dateInWords({ words }: Pick<Context, 'words'>, date: PartialDate): string {
  return words.tidyDate(formatter(words.locale, date).format(asUtc(date)))
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
    from: from ? dateInWords(context, from) : null,
    to: to ? dateInWords(context, to) : null,
  })
}

function formatter(locale: string, { month, day }: PartialDate): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  })
}

function asUtc({ year, month, day }: PartialDate): number {
  return new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
}
