import { isBeforeKnown } from '../facts/certainty'
import { latestDay } from '../facts/dates'
import { type Held, holdersOn, officeIn, officesOn } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import type { Sentence, Standing } from './card'
import type { Context } from './context'
import { spanInWords, spoken } from './dates'
import { labelOf, officeLabelOf } from './labels'
import { aloneFlag, sentenceOn } from './wikidata-alone'

/** Who held the office on the day, as far as a card tells it: not whose beginning nobody knows, before anything is known of them. */
export function holdersTold({ base, day }: Context, office: EntityIndex): Held[] {
  return holdersOn(base, office, day).filter(({ statement }) => !isBeforeKnown(statement, day))
}

/** Which offices the person held on the day, as far as a card tells it. */
export function officesTold({ base, day }: Context, person: EntityIndex): Held[] {
  return officesOn(base, person, day).filter(({ statement }) => !isBeforeKnown(statement, day))
}

/** The short form for programs: who or what, and how sure. */
export function standing(context: Context, index: EntityIndex, held: Held): Standing {
  return {
    id: context.base.entity(index).id,
    label: labelOf(context, index),
    certainty: held.certainty,
    ...(isDisputed(context, held) && { disputed: true }),
    ...aloneFlag(context, held.statement),
  }
}

/**
 * Whether sources give an office with one seat to somebody else too, both for certain and for more than the day of a change. Neither an
 * acting holder nor one whose days are not known exactly makes a dispute.
 */
function isDisputed(context: Context, { statement, certainty }: Held): boolean {
  if (statement.property !== 'holds' || certainty !== 'certain' || statement.acting) return false
  const { base, day } = context
  const office = officeIn(statement)
  if (base.outline(office).manySeats) return false
  return holdersOn(base, office, day).some(
    ({ statement: other, certainty: sure }) =>
      other.subject !== statement.subject &&
      sure === 'certain' &&
      !other.acting &&
      !isDayOfChange(statement, other) &&
      !isDayOfChange(other, statement),
  )
}

function isDayOfChange(earlier: Statement, later: Statement): boolean {
  return earlier.to !== null && later.from !== null && latestDay(earlier.to) <= latestDay(later.from)
}

/** The office or person that a `holds` statement tells of, in words that say when it was in an acting capacity. */
export function nameIn(context: Context, index: EntityIndex, { subject, acting }: Statement): string {
  const label = index === subject ? labelOf(context, index) : officeLabelOf(context, index, subject)
  return acting ? context.words.acting(label) : label
}

/** What held on the day as a sentence; `label` is the office, or the person, that the statement adds to the card. */
export function standingSentence(context: Context, label: string, held: Held): Sentence {
  const { statement, certainty } = held
  const { words } = context
  const full = statement.acting ? words.acting(label) : label
  const span = spanInWords(context, statement)
  if (isDisputed(context, held)) {
    const text = words.disputed(full, span, publishersOf(context, statement))
    return { tone: 'doubt', text, sources: context.citations.cite(statement) }
  }
  switch (certainty) {
    case 'certain':
      return sentenceOn(context, 'plain', words.dated(full, span), statement)
    case 'possible':
      return sentenceOn(context, 'doubt', words.possible(full, span), statement)
    case 'last-known':
      return sentenceOn(context, 'doubt', words.lastKnown(full, spoken(context, statement.asOf)), statement)
  }
}

/** That a term was held before the day, as a sentence; `index` is the office, or the person, that it adds to the card. */
export function formerSentence(context: Context, index: EntityIndex, term: Statement): Sentence {
  const phrase = context.words.formerly(nameIn(context, index, term), spanInWords(context, term))
  return sentenceOn(context, 'plain', phrase, term)
}

/** Who vouches for a statement, as a list in words. */
function publishersOf({ base, words }: Context, { sources }: Statement): string {
  const publishers = new Set(sources.map((number) => base.source(number).publisher))
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(publishers)
}
