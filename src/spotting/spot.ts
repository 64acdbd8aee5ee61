import type { Base } from '../facts/base'
import { contradictingTerm } from '../facts/contradicted'
import type { EntityIndex } from '../facts/model'
import { type Agreement, agree } from './agree'
import { chosenToShow } from './choose'
import { type Claim, claimsAmong } from './claims'
import { type Forms, formsIn } from './forms'
import type { Flow, Occurrence } from './found'
import type { Decision } from './grounds'
import { leadsIn } from './leads'
import type { Lexicon } from './lexicon'
import { dayOf } from './lifetimes'
import { familyNames } from './namesakes'
import { findIn } from './occurrences'
import { noteRows } from './rows'
import { weigh } from './salience'

/*
 * From the text of an article to its mentions:
 *
 *   matches ──▶ occurrences, with what is part of a longer name set apart ──▶ forms with their readings
 *                                                                                │ what leads to whom beside them
 *                 mentions ◀── family names, in the order of the text ◀── agree: what the forms mean together
 *                    │
 *                    └──▶ claims ──▶ salience ──▶ what to show
 */

/** What is spotted in: the text of an article, its flows in order, and its language (null when not known). */
export interface SpotInput {
  text: string
  flows: readonly Flow[]
  lang: string | null
  /** ISO day of the article, or null. */
  published?: string | null
  /** Whether a page would highlight only the first mention of each entity (the default), or all. */
  show?: 'first' | 'every'
  /** At most so many highlights in each stretch of a hundred words, the most salient ones; no limit when left out. */
  mostPer100Words?: number | null
}

/** A name found in the article and the entity it names, with the grounds. Offsets are UTF-16 units into the text. */
export interface Mention extends Decision {
  start: number
  end: number
  /** How much it is worth a reader's glance, 0 to 1. */
  salience: number
  /** Whether a page would highlight it. */
  shown: boolean
}

export interface Spotted {
  mentions: Mention[]
  claims: Claim[]
}

/** Finds what an article names. Silent where it is not sure; the same input always gives the same answer. */
export function spot(input: SpotInput, lexicon: Lexicon, base: Base): Spotted {
  const { text, lang, published = null, show = 'first', mostPer100Words = null } = input
  const day = dayOf(published)
  const forms = formsIn(base, { day, lang })
  const found = findIn(input, lexicon, forms)
  const leads = leadsIn(found, { base, text, day })
  noteRows(found, text)
  const agreement = agree(forms, { base, day, ...found })
  const families = familyNames(agreement, namedInFull(forms, agreement), found.namesakes)

  const mentions: Mention[] = []
  const claimed: Claim[] = []
  const flows = found.flows.map(({ flow, occurrences }, i) => {
    const ofFlow: Mention[] = []
    for (const occurrence of occurrences) {
      const mention = mentionAt(occurrence, i)
      if (!mention) continue
      ofFlow.push(mention)
      mentions.push(mention)
    }
    for (const claim of claimsAmong(base, { text, from: flow.start, to: flow.end, published }, ofFlow))
      claimed.push(claim)
    return { role: flow.role, mentions: ofFlow }
  })
  const claims = distinct(claimed)
  weigh(flows, { base, lang, contradicted: contradictedIn(base, claims, day) })
  for (const mention of chosenToShow(flows, { show, mostPer100Words, lang })) mention.shown = true
  return { mentions, claims }

  function mentionAt(occurrence: Occurrence, flow: number): Mention | null {
    const { form, isName, start, end } = occurrence
    if (!isName) return null
    const decision = form.isSurname
      ? families.decide(occurrence, leads.get(occurrence), flow)
      : agreement.decisionOf(form)
    if (!decision) return null
    if (form.isPerson && !form.isSurname) families.introduce(decision.entity, flow)
    const { entity, score, grounds } = decision
    return { start, end, entity, score, grounds, salience: 0, shown: false }
  }
}

/** Everybody whom the article names in full, anywhere. */
function namedInFull(forms: Forms, agreement: Agreement): Set<EntityIndex> {
  const people = new Set<EntityIndex>()
  for (const form of forms.all()) {
    const decision = form.isPerson && !form.isSurname && form.isNamed ? agreement.decisionOf(form) : null
    if (decision) people.add(decision.entity)
  }
  return people
}

/** People and offices of claims that the facts contradict: their cards say so, by the same rule. */
function contradictedIn(base: Base, claims: readonly Claim[], day: number | null): Set<EntityIndex> {
  if (day === null) return new Set()
  const contradicted = claims.filter((claim) => contradictingTerm(base, claim, day) !== null)
  return new Set(contradicted.flatMap(({ person, office }) => [person, office]))
}

function distinct(claims: Claim[]): Claim[] {
  if (claims.length < 2) return claims
  return [...new Map(claims.map((claim) => [`${claim.person} ${claim.office}`, claim])).values()]
}
