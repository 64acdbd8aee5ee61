import { latestDay } from '../facts/dates'
import { holdersOf } from '../facts/holders'
import type { EntityIndex } from '../facts/model'
import { type Answer, dated, emptyAnswer, isAfter, isBefore } from './answer'
import type { Sentence } from './card'
import type { Context } from './context'
import { contradiction } from './contradiction'
import { labelOf } from './labels'
import { formerSentence, holdersTold, nameIn, standing, standingSentence } from './standings'
import { beginningOf } from './terms'

/** Who held an office on the day, what the article says otherwise, and who came after. */
export function answerForOffice(context: Context, office: EntityIndex): Answer {
  const { base, words } = context
  const held = holdersTold(context, office)
  const sentences = held.map((h) => standingSentence(context, labelOf(context, h.statement.subject), h))
  if (held.length === 0) sentences.push(...lastHolder(context, office))
  const claims = context.claims.filter((claim) => claim.office === office)
  sentences.push(...claims.flatMap((claim) => contradiction(context, claim) ?? []))
  const all = holdersOf(base, office)
  const since = all.flatMap((statement) => {
    const beginning = beginningOf(statement, all)
    if (!isAfter(context, statement.from) || beginning === 'goes-on') return []
    const person = nameIn(context, statement.subject, statement)
    const text = beginning === 'again' ? words.returnsToOffice(person) : words.comesToOffice(person)
    return [dated(context, statement.from, text, statement)]
  })
  const holders = held.map((h) => standing(context, h.statement.subject, h))
  return { ...emptyAnswer(), sentences, holders, since }
}

/** Who held the office last before the day, where nobody is known to have held it on the day. */
function lastHolder(context: Context, office: EntityIndex): Sentence[] {
  const before = holdersOf(context.base, office).filter(({ to }) => isBefore(context, to))
  const end = ({ to }: (typeof before)[number]) => (to ? latestDay(to) : Number.POSITIVE_INFINITY)
  const last = before.sort((a, b) => end(a) - end(b)).at(-1)
  return last ? [formerSentence(context, last.subject, last)] : []
}
