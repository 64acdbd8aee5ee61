import { earliestDay, formatDate, latestDay, type PartialDate } from '../facts/dates'
import type { Statement } from '../facts/model'
import type { DatedText, Sentence, Standing } from './card'
import type { Context } from './context'
import { dateInWords, rangeInWords } from './dates'
import { aloneFlag } from './wikidata-alone'

/** What one kind of entity has to say for the day, and for the time after. */
export interface Answer {
  sentences: Sentence[]
  holders: Standing[]
  offices: Standing[]
  since: DatedText[]
}

export function emptyAnswer(): Answer {
  return { sentences: [], holders: [], offices: [], since: [] }
}

/** Whether the whole of the date lies after the article's day. Without a date of its own, nothing came after the article. */
export function isAfter({ date, day }: Context, of: PartialDate | null): of is PartialDate {
  return date !== null && of !== null && earliestDay(of) > day
}

/** Whether the whole of the date lies on or before the day that the card answers for. */
export function isBefore({ day }: Context, of: PartialDate | null): of is PartialDate {
  return of !== null && latestDay(of) <= day
}

export function dated(context: Context, date: PartialDate, text: string, statement: Statement): DatedText {
  return {
    date: formatDate(date),
    when: dateInWords(context, date),
    text,
    sources: context.citations.cite(statement),
    ...aloneFlag(context, statement),
  }
}

export function datedRange(
  context: Context,
  from: PartialDate,
  to: PartialDate,
  text: string,
  statement: Statement,
): DatedText {
  return { ...dated(context, from, text, statement), when: rangeInWords(context, from, to) }
}
