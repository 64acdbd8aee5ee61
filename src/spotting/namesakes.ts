import type { EntityIndex } from '../facts/model'
import type { Agreement } from './agree'
import type { Form, Lead } from './forms'
import type { Occurrence } from './found'
import type { Decision } from './grounds'

/*
 * Whom a family name alone means. Somebody whom the article named in full, or to whom a title leads; and nobody as soon as the article
 * names another of that family: which of them "Lavrov" is then, only a title can tell.
 */

/** The last one named in full before, of two of a family. */
const LAST_NAMED: Lead = { weight: 20, what: 'the last one named in full', offices: [], isCourtesy: false }

/** Goes through the family names of an article in the order of the text. */
export interface FamilyNames {
  /** Notes that a person was named in full, or with a title, in the flow of that number. */
  introduce(person: EntityIndex, flow: number): void
  /** Whom the family name means here, or null. `leads`: what leads to its people right beside it. */
  decide(occurrence: Occurrence, leads: ReadonlyMap<EntityIndex, Lead> | undefined, flow: number): Decision | null
}

/** `inFull`: all whom the article names in full, anywhere. `namesakes`: who shares a name with somebody we do not know. */
export function familyNames(
  agreement: Agreement,
  inFull: ReadonlySet<EntityIndex>,
  namesakes: ReadonlySet<EntityIndex>,
): FamilyNames {
  /** The flow that named a person in full last. */
  const lastFlow = new Map<EntityIndex, number>()

  return {
    introduce: (person, flow) => void lastFlow.set(person, flow),
    decide({ form }, leads, flow) {
      if (leads && isTitled(leads)) {
        const decision = agreement.decide(form, leads)
        if (decision) this.introduce(decision.entity, flow)
        return decision
      }
      const people = form.readings.map(({ candidate }) => candidate.entity)
      if (people.some((person) => namesakes.has(person))) return null
      const known = people.filter((person) => inFull.has(person))
      return known.length > 1 ? lastNamed(form, known) : agreement.decisionOf(form)
    },
  }

  /** The one of the family named last, if the flow that named one of them named no other. */
  function lastNamed(form: Form, family: readonly EntityIndex[]): Decision | null {
    const last = Math.max(...family.map((person) => lastFlow.get(person) ?? -1))
    const [person, ...others] = family.filter((one) => lastFlow.get(one) === last)
    if (person === undefined || others.length > 0) return null
    return agreement.decide(form, new Map([[person, LAST_NAMED]]))
  }
}

/** A courtesy leads to anybody of the name: it does not tell two of a family apart. */
function isTitled(leads: ReadonlyMap<EntityIndex, Lead>): boolean {
  return [...leads.values()].some(({ isCourtesy }) => !isCourtesy)
}
