import { contradictingTerm } from '../facts/contradicted'
import type { Sentence } from './card'
import type { Claim, Context } from './context'
import { spanInWords } from './dates'
import { labelOf, officeLabelOf } from './labels'

/** The sentence that says who held the office, where the article ties it to somebody else. Null unless the facts are certain. */
export function contradiction(context: Context, claim: Claim): Sentence | null {
  const { base, day, words, citations } = context
  const term = context.date === null ? null : contradictingTerm(base, claim, day)
  if (term === null) return null
  const text = words.contradiction(
    labelOf(context, claim.person),
    officeLabelOf(context, claim.office, claim.person),
    labelOf(context, term.subject),
    spanInWords(context, term),
  )
  return { tone: 'note', text, sources: citations.cite(term) }
}
