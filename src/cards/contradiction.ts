import { certaintyOn } from '../facts/certainty'
import { holdersOf, holdersOn, officeIn } from '../facts/holders'
import type { Sentence } from './card'
import { type Claim, type Context, labelOf } from './context'
import { spanInWords } from './dates'

/**
 * The sentence that says who held the office, where the article ties it to somebody else. Null unless the facts are certain:
 * somebody else certainly held it on that day, and the person of the article not even possibly.
 */
export function contradiction(context: Context, { person, office }: Claim): Sentence | null {
  const { base, day, words, citations } = context
  if (context.date === null || base.entity(office).manySeats) return null
  const ofPerson = holdersOf(base, office).filter(({ subject }) => subject === person)
  if (ofPerson.some((statement) => certaintyOn(statement, day) !== null)) return null
  const holders = holdersOn(base, office, day)
  const [holder] = holders
  if (!holder || holders.length !== 1 || holder.certainty !== 'certain' || holder.statement.acting) return null
  const text = words.contradiction(
    labelOf(context, person),
    labelOf(context, officeIn(holder.statement)),
    labelOf(context, holder.statement.subject),
    spanInWords(context, holder.statement),
  )
  return { tone: 'note', text, sources: citations.cite(holder.statement) }
}
