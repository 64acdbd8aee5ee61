import { isCorroborated } from '../facts/corroborated'
import type { Statement } from '../facts/model'
import type { Card, Legend, Sentence } from './card'
import type { Context } from './context'

/*
 * How cards say that a term in office rests on Wikidata alone: once in words, then by a mark, which the foot of the card explains. Words behind
 * each of several sentences would be louder than what these say.
 */

/** Stands behind such a row, as behind a word with a footnote. */
export const ALONE_MARK = '*'

/** A phrase about a term, with whose word it is where that is Wikidata's alone. */
export function attributed({ base, words }: Context, phrase: string, term: Statement): string {
  return isCorroborated(base, term) ? phrase : words.byWikidata(phrase)
}

/** What a card says of a term, made of a phrase: the first on a card that rests on Wikidata alone says so, the others bear the mark. */
export function sentenceOn(context: Context, tone: Sentence['tone'], phrase: string, term: Statement): Sentence {
  const { base, words, citations } = context
  const sources = citations.cite(term)
  if (isCorroborated(base, term)) return { tone, text: words.sentence(phrase), sources }
  if (context.hasNamedWikidata) return { tone, text: words.sentence(phrase), sources, wikidataAlone: true }
  context.hasNamedWikidata = true
  return { tone, text: words.sentence(words.byWikidata(phrase)), sources }
}

/** The property of a row about a term: `wikidataAlone: true`, or none. */
export function aloneFlag({ base }: Context, term: Statement): { wikidataAlone?: true } {
  return isCorroborated(base, term) ? {} : { wikidataAlone: true }
}

/** What the mark means, where any of the rows has it; else null. */
export function legendOf({ words }: Context, rows: readonly { wikidataAlone?: true }[]): Legend | null {
  return rows.some(({ wikidataAlone }) => wikidataAlone) ? { mark: ALONE_MARK, ...words.wikidataAlone } : null
}

/** The text of a row of the card with the mark behind it, if it bears the mark: for what is written without being drawn. */
export function withMark({ legend }: Pick<Card, 'legend'>, text: string, row: { wikidataAlone?: true }): string {
  return row.wikidataAlone && legend ? text + legend.mark : text
}
