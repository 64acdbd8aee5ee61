import { certaintyOn } from '../facts/certainty'
import { holdersOf, holdersOn } from '../facts/holders'
import type { Sentence } from './card'
import type { Claim, Context } from './context'
import { spanInWords } from './dates'
import { labelOf, officeLabelOf } from './labels'

/** Days around a change on which the clocks of the place and of the publisher may tell another date. */
const MARGIN = 1

/**
 * The sentence that says who held the office, where the article ties it to somebody else. Null unless the facts are certain:
 * somebody else certainly held it on that day, and the person of the article not even possibly, nor on the days beside it.
 */
export function contradiction(context: Context, { person, office }: Claim): Sentence | null {
  const { base, day, words, citations } = context
  if (context.date === null || base.entity(office).manySeats) return null
  const ofPerson = holdersOf(base, office).filter(({ subject }) => subject === person)
  const days = [day - MARGIN, day, day + MARGIN]
  if (ofPerson.some((statement) => days.some((d) => certaintyOn(statement, d) !== null))) return null
  const holders = holdersOn(base, office, day)
  const [holder] = holders
  if (!holder || holders.length !== 1 || holder.certainty !== 'certain' || holder.statement.acting) return null
  const text = words.contradiction(
    labelOf(context, person),
    officeLabelOf(context, office, person),
    labelOf(context, holder.statement.subject),
    spanInWords(context, holder.statement),
  )
  return { tone: 'note', text, sources: citations.cite(holder.statement) }
}
