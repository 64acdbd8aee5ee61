import { certaintyOn } from '../facts/certainty'
import { earliestDay } from '../facts/dates'
import type { EntityIndex, Statement } from '../facts/model'
import { type Answer, dated, datedRange, isAfter, isBefore } from './answer'
import type { Context } from './context'
import { dateInWords, spanInWords, spoken } from './dates'
import { inLanguage } from './labels'
import type { Lifetime } from './words/words'

/** Milestones told for the day; older ones are in the timeline. */
const MOST_MILESTONES = 3

/**
 * How things stood on the day: not yet begun, under way or over, with the milestones before; and what came after. Adds to what is
 * said of the entity already: of organisations, places and people only the milestones.
 */
export function addLifetime(context: Context, index: EntityIndex, answer: Answer): void {
  const lifetime = context.words.lifetimes[context.base.entity(index).kind]
  const statements = context.base.statements(index)
  const exists = statements.find((s) => s.property === 'exists')
  if (lifetime && exists) tellLifetime(context, answer, lifetime, exists)
  const milestones = statements.filter((s) => s.property === 'milestone').sort((a, b) => startOf(a) - startOf(b))
  const past = milestones.filter(({ from }) => isBefore(context, from)).slice(-MOST_MILESTONES)
  for (const milestone of past) {
    const text = `${dateInWords(context, milestone.from as NonNullable<Statement['from']>)}${context.words.colon}${milestoneText(context, milestone)}`
    answer.sentences.push({
      tone: 'plain',
      text: context.words.sentence(text),
      sources: context.citations.cite(milestone),
    })
  }
  for (const milestone of milestones) {
    if (isAfter(context, milestone.from)) {
      answer.since.push(dated(context, milestone.from, milestoneText(context, milestone), milestone))
    }
  }
}

function tellLifetime(context: Context, answer: Answer, words: Lifetime, exists: Statement): void {
  const { from, to } = exists
  const span = spanInWords(context, exists)
  const certainty = certaintyOn(exists, context.day)
  const say = (text: string, tone: 'plain' | 'doubt' = 'plain') =>
    answer.sentences.push({ tone, text, sources: context.citations.cite(exists) })
  const { sentence, lastKnown, possible } = context.words
  if (isAfter(context, from)) say(sentence(words.notYet))
  else if (isBefore(context, to) && certainty !== 'certain') say(sentence(words.over(span)))
  else if (certainty === 'certain') say(sentence(words.running(span)))
  else if (certainty === 'last-known')
    say(sentence(lastKnown(words.running(span), spoken(context, exists.asOf))), 'doubt')
  else if (certainty === 'possible') say(sentence(possible(words.running(''), span)), 'doubt')

  if (isAfter(context, from) && isAfter(context, to))
    answer.since.push(datedRange(context, from, to, words.took, exists))
  else if (isAfter(context, from)) answer.since.push(dated(context, from, words.began, exists))
  else if (isAfter(context, to)) answer.since.push(dated(context, to, words.ended, exists))
}

function milestoneText(context: Context, { value }: Statement): string {
  return value.type === 'text' ? (inLanguage(value.text, context) ?? '') : ''
}

function startOf({ from }: Statement): number {
  return from ? earliestDay(from) : Number.NEGATIVE_INFINITY
}
