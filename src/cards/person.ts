import { earliestDay } from '../facts/dates'
import { byStart, type Held, officeIn, officesOf } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import { type Answer, dated, emptyAnswer, isAfter, isBefore } from './answer'
import type { DatedText } from './card'
import type { Context } from './context'
import { contradiction } from './contradiction'
import { officeLabelOf } from './labels'
import { formerSentence, nameIn, officesTold, standing, standingSentence } from './standings'
import { beginningOf, goesOnAfter } from './terms'

/** A card is a glance: offices beyond these are in the timeline. */
const MOST_OFFICES = 4
const MOST_FORMER = 2

/** What a person was on the day: offices held, what the article says otherwise, offices held before; and what came after. */
export function answerForPerson(context: Context, person: EntityIndex): Answer {
  const claims = context.claims.filter((claim) => claim.person === person)
  const claimed = new Set(claims.map(({ office }) => office))
  const isClaimed = ({ statement }: Held) => Number(claimed.has(officeIn(statement)))
  const held = officesTold(context, person).sort(
    (a, b) => isClaimed(b) - isClaimed(a) || byStart(b.statement, a.statement),
  )
  const offices = held.map((h) => standing(context, officeIn(h.statement), h))
  const current = held.slice(0, MOST_OFFICES)
  const sentences = current.map((h) =>
    standingSentence(context, officeLabelOf(context, officeIn(h.statement), person), h),
  )
  sentences.push(...claims.flatMap((claim) => contradiction(context, claim) ?? []))
  sentences.push(...formerSentences(context, person, claimed))
  return { ...emptyAnswer(), sentences, offices, since: changesAfter(context, person) }
}

/** Offices that ended before the day, those first that the article still ties to the person, then the latest. */
function formerSentences(context: Context, person: EntityIndex, claimed: ReadonlySet<EntityIndex>) {
  const held = new Set(officesTold(context, person).map((h) => officeIn(h.statement)))
  return officesOf(context.base, person)
    .filter((s) => isBefore(context, s.to) && !held.has(officeIn(s)))
    .sort((a, b) => Number(claimed.has(officeIn(b))) - Number(claimed.has(officeIn(a))) || endOf(b) - endOf(a))
    .slice(0, MOST_FORMER)
    .map((statement) => formerSentence(context, officeIn(statement), statement))
}

function endOf({ to }: Statement): number {
  return to ? earliestDay(to) : Number.POSITIVE_INFINITY
}

function changesAfter(context: Context, person: EntityIndex): DatedText[] {
  const { words } = context
  const all = officesOf(context.base, person)
  return all.flatMap((statement) => {
    const label = nameIn(context, officeIn(statement), statement)
    const beginning = beginningOf(statement, all)
    const events: DatedText[] = []
    if (isAfter(context, statement.from) && beginning !== 'goes-on') {
      const text = beginning === 'again' ? words.takesOfficeAgain(label) : words.takesOffice(label)
      events.push(dated(context, statement.from, text, statement))
    }
    if (isAfter(context, statement.to) && !goesOnAfter(statement, all)) {
      events.push(dated(context, statement.to, words.leavesOffice(label), statement))
    }
    return events
  })
}
