import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'

/*
 * How the facts tie two entities together. A direct tie is a statement between them; a tie at one remove goes through an
 * office, an organisation or an event (a person and the ministry that the office heads). Countries tie too many things to be
 * a way between two others: "both Chinese" says little.
 */

export type Tie = 'direct' | 'remote' | 'country'

/** For every entity that `subject` is tied to, the closest tie. */
export function tiesOf(base: Base, subject: EntityIndex): Map<EntityIndex, Tie> {
  const ties = new Map<EntityIndex, Tie>()
  const countries = new Set<EntityIndex>()
  const { country } = base.outline(subject)
  if (country !== null) countries.add(country)
  const direct = base.neighbours(subject)
  for (const near of direct) {
    const entity = base.outline(near)
    if (entity.kind === 'country') {
      countries.add(near)
      continue
    }
    ties.set(near, 'direct')
    if (entity.country !== null) countries.add(entity.country)
    const further = base.neighbours(near)
    if (further.size > TOO_MANY) continue
    for (const far of further) {
      if (far !== subject && !direct.has(far) && base.outline(far).kind !== 'country') ties.set(far, 'remote')
    }
  }
  for (const near of countries) if (near !== subject) ties.set(near, 'country')
  return ties
}

/** An entity with more ties than this (the United Nations) says as little about two of them as a country does. */
const TOO_MANY = 60
