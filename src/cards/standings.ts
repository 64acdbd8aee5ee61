import type { Held } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import type { Sentence, Standing } from './card'
import { type Context, labelOf, officeLabelOf } from './context'
import { dateInWords, spanInWords } from './dates'

/** The short form for programs: who or what, and how sure. */
export function standing(context: Context, index: EntityIndex, { certainty }: Held): Standing {
  return { id: context.base.entity(index).id, label: labelOf(context, index), certainty }
}

/** The office or person that a `holds` statement tells of, in words that say when it was in an acting capacity. */
export function nameIn(context: Context, index: EntityIndex, { subject, acting }: Statement): string {
  const label = index === subject ? labelOf(context, index) : officeLabelOf(context, index, subject)
  return acting ? context.words.acting(label) : label
}

/** What held on the day as a sentence; `label` is the office, or the person, that the statement adds to the card. */
export function standingSentence(context: Context, label: string, { statement, certainty }: Held): Sentence {
  const { words } = context
  const sources = context.citations.cite(statement)
  const full = statement.acting ? words.acting(label) : label
  const span = spanInWords(context, statement)
  switch (certainty) {
    case 'certain':
      return { tone: 'plain', sources, text: words.certain(full, span) }
    case 'possible':
      return { tone: 'doubt', sources, text: words.possible(full, span) }
    case 'last-known':
      return { tone: 'doubt', sources, text: words.lastKnown(full, dateInWords(context, statement.asOf)) }
  }
}
