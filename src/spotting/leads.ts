import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import { type Rank, titleAfter, titleBefore } from '../text/ranks'
import { isOfficeThenPerson, isPersonThenOffice } from './apposition'
import type { Candidate, Form, Lead } from './forms'
import type { Found, Occurrence } from './found'
import { holding, isInOffice, type Term, termsOf } from './lifetimes'
import { outlineOf } from './remembering'

/*
 * What leads to a person right beside the name: the name of an office ("Chinese Foreign Minister Wang"), a bare title ("President
 * Putin", プーチン大統領), a courtesy ("M. Lavrov"). Held against the day of the article: the President is who holds such an office then.
 */

/** The named office is the person's on the day, or was or will be at another time. */
const OFFICE = { now: 60, once: 45 } as const
/** The same of a bare title that tells the kind of office, and of one that fits many offices. */
const TITLE = { now: 45, once: 25 } as const
const VAGUE_TITLE = { now: 25, once: 10 } as const
/** "Mr" says no more than that somebody of the name was in the news before. */
const COURTESY = 10

/** Within this many units before or after a full name, an office stands "beside" it. */
const BESIDE = 60

/** What leads to each person whom the occurrence of a name may mean. */
export type Leads = Map<EntityIndex, Lead>

interface LeadContext {
  base: Base
  text: string
  /** Days since 1970, or null. */
  day: number | null
}

/**
 * What stands beside the names of people that are not safe alone: noted with the people, and given for each occurrence that something
 * leads to.
 */
export function leadsIn({ flows, doubles }: Found, context: LeadContext): Map<Occurrence, Leads> {
  const leads = new Map<Occurrence, Leads>()
  for (const { flow, occurrences } of flows) {
    occurrences.forEach((occurrence, i) => {
      const { form, isName } = occurrence
      if (!isName || !form.isPerson || isSure(form)) return
      const here = leadsAt(occurrences, i, flow, context)
      if (here.size > 0) leads.set(occurrence, here)
      const offices = officesBeside(occurrences, i)
      for (const { candidate } of form.readings) {
        const lead = here.get(candidate.entity)
        if (lead && lead.weight > (candidate.lead?.weight ?? 0)) candidate.lead = lead
        if (offices.length > 0) noteOffices(candidate, offices, context.base)
      }
    })
  }
  return leads

  function isSure({ isSafe, readings }: Form): boolean {
    return isSafe && !readings.some(({ candidate }) => doubles.has(candidate.entity))
  }
}

/** Notes with a person the offices beside the name that the facts tie to this one. */
function noteOffices(person: Candidate, offices: readonly EntityIndex[], base: Base): void {
  if (person.outline.kind !== 'person') return
  const terms = termsOf(base, person.entity)
  for (const office of offices) {
    const isHeld = terms.some((term) => term.office === office)
    if (isHeld && !person.beside.includes(office)) person.beside.push(office)
  }
}

/** The offices that stand within BESIDE units of the i-th occurrence. */
function officesBeside(occurrences: readonly Occurrence[], i: number): EntityIndex[] {
  const { start, end } = occurrences[i] as Occurrence
  const offices: EntityIndex[] = []
  for (let k = i - 1; k >= 0; k--) {
    const before = occurrences[k] as Occurrence
    if (before.end <= start - BESIDE) break
    addOffices(offices, before)
  }
  for (let k = i + 1; k < occurrences.length; k++) {
    const behind = occurrences[k] as Occurrence
    if (behind.start >= end + BESIDE) break
    addOffices(offices, behind)
  }
  return offices
}

function leadsAt(
  occurrences: readonly Occurrence[],
  i: number,
  flow: { start: number; end: number },
  { base, text, day }: LeadContext,
): Leads {
  const { form, start, end } = occurrences[i] as Occurrence
  const [previous, next] = [occurrences[i - 1], occurrences[i + 1]]
  const leads: Leads = new Map()
  const offices: EntityIndex[] = []
  if (previous?.form.isOffice && isOfficeThenPerson(text, previous.end, start)) addOffices(offices, previous)
  if (next?.form.isOffice && isPersonThenOffice(text, end, next.start)) addOffices(offices, next)
  const title = titleBefore(text, flow.start, start) ?? titleAfter(text, end, flow.end)
  if (offices.length === 0 && !title) return leads
  for (const { candidate, safety } of form.readings) {
    if (candidate.outline.kind !== 'person') continue
    const terms = termsOf(base, candidate.entity)
    // Beside a full name an office counts wherever it stands within a few words: see `beside`.
    for (const office of safety === 'surname' ? offices : []) {
      const held = holding(terms, office, day)
      if (held !== 'never')
        offer(candidate.entity, { weight: OFFICE[held], what: 'led to by', offices: [office], isCourtesy: false })
    }
    if (!title) continue
    const isCourtesy = title.rank === 'courtesy'
    const weight = title.rank === 'courtesy' ? COURTESY : weightOf(title.rank, title.isFormer, terms)
    if (weight > 0)
      offer(candidate.entity, { weight, what: `led to by a title (${title.rank})`, offices: [], isCourtesy })
  }
  return leads

  function offer(person: EntityIndex, lead: Lead): void {
    const known = leads.get(person)
    if (!known || known.weight < lead.weight) leads.set(person, lead)
  }

  function weightOf(rank: Exclude<Rank, 'courtesy'>, isFormer: boolean, terms: readonly Term[]): number {
    const weights = rank === 'office' || rank === 'minister' ? VAGUE_TITLE : TITLE
    const fitting = terms.filter(({ office }) => fits(rank, outlineOf(base, office).role))
    if (fitting.length === 0) return 0
    // Without a day, or of a former holder, any time is as good as another.
    return day === null || isFormer || isInOffice(fitting, day) ? weights.now : weights.once
  }
}

/** Adds the offices that the occurrence may name. */
function addOffices(offices: EntityIndex[], { form }: Occurrence): void {
  if (!form.isOffice) return
  for (const { candidate } of form.readings) if (candidate.outline.kind === 'office') offices.push(candidate.entity)
}

/** Whether an office of that role is called by a title of that rank. */
function fits(rank: Exclude<Rank, 'courtesy'>, role: string | null): boolean {
  return rank === 'office' || (rank === 'minister' ? role?.endsWith('-minister') === true : role === rank)
}
