import { byStart, holdersOf, holdersOn } from '../facts/holders'
import type { EntityIndex } from '../facts/model'
import { type Answer, dated, emptyAnswer, isAfter } from './answer'
import { type Context, labelOf } from './context'
import { contradiction } from './contradiction'
import { standing, standingSentence } from './standings'

/** Who held an office on the day, what the article says otherwise, and who came after. */
export function answerForOffice(context: Context, office: EntityIndex): Answer {
  const { base, day, words } = context
  const held = holdersOn(base, office, day)
  const sentences = held.map((h) => standingSentence(context, labelOf(context, h.statement.subject), h))
  const claims = context.claims.filter((claim) => claim.office === office)
  sentences.push(...claims.flatMap((claim) => contradiction(context, claim) ?? []))
  const all = holdersOf(base, office)
  const since = all.flatMap((statement) => {
    if (!isAfter(context, statement.from)) return []
    const name = labelOf(context, statement.subject)
    const person = statement.acting ? words.acting(name) : name
    const again = all.some((s) => s.subject === statement.subject && byStart(s, statement) < 0)
    return [
      dated(context, statement.from, again ? words.returnsToOffice(person) : words.comesToOffice(person), statement),
    ]
  })
  const holders = held.map((h) => standing(context, h.statement.subject, h))
  return { ...emptyAnswer(), sentences, holders, since }
}
