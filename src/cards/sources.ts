import { parseDate } from '../facts/dates'
import type { CardSource } from './card'
import type { Context } from './context'
import { spoken } from './dates'

/** The sources cited so far, in the order of their numbers, ready to be shown. */
export function sourcesOf(context: Context): CardSource[] {
  const { citations, words } = context
  return citations.list().map((source, at) => {
    const day = parseDate(source.read)
    return {
      ...source,
      readText: day ? words.readOn(spoken(context, day)) : '',
      numberLabel: words.source(at + 1, source.publisher),
    }
  })
}
