import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import { outlineOf, remembering } from './remembering'

/*
 * How the facts tie two entities together. A direct tie is a statement between them; a tie at one remove goes through an
 * office, an organisation or an event (a person and the ministry that the office heads). Countries tie too many things to be
 * a way between two others: "both Chinese" says little.
 */

export const TIES = ['direct', 'remote', 'country'] as const

export type Tie = (typeof TIES)[number]

/** The entities that one is tied to, by the closest tie; none is in two lists. */
export type Ties = Record<Tie, Uint32Array>

/** An entity with more ties than this (the United Nations, a country) says little about two of them, and is no way between them. */
const TOO_MANY = 60

/** For every entity, what it is tied to. */
export const tiesOf = remembering((base: Base, subject: EntityIndex): Ties => {
  const near = base.neighbours(subject)
  const countries = new Set<EntityIndex>()
  const direct = new Set<EntityIndex>()
  const { country } = outlineOf(base, subject)
  if (country !== null) countries.add(country)
  for (const entity of near) {
    const outline = outlineOf(base, entity)
    if (outline.kind === 'country') countries.add(entity)
    else {
      direct.add(entity)
      if (outline.country !== null) countries.add(outline.country)
    }
  }
  // A capital speaks for its country, and its country for it.
  for (const { property, value } of base.statements(subject)) {
    if (property === 'capital-of' && value.type === 'entity' && countries.delete(value.entity)) direct.add(value.entity)
  }
  countries.delete(subject)
  for (const entity of countries) direct.delete(entity)
  const remote = new Set<EntityIndex>()
  for (const way of direct.size > TOO_MANY ? [] : direct) {
    if (outlineOf(base, way).kind === 'country') continue
    const further = base.neighbours(way)
    if (further.size > TOO_MANY) continue
    for (const far of further) {
      if (far !== subject && !direct.has(far) && !countries.has(far) && outlineOf(base, far).kind !== 'country')
        remote.add(far)
    }
  }
  direct.delete(subject)
  return {
    direct: Uint32Array.from(direct),
    remote: Uint32Array.from(remote),
    country: Uint32Array.from(countries),
  }
})

/** The country that an entity belongs to; of a place, the one whose capital it is or in which it lies. Null for none. */
export const countryOf = remembering((base: Base, entity: EntityIndex): EntityIndex | null => {
  const { kind, country } = outlineOf(base, entity)
  if (country !== null || kind !== 'place') return country
  for (const { property, value } of base.statements(entity)) {
    if ((property !== 'capital-of' && property !== 'located-in') || value.type !== 'entity') continue
    if (outlineOf(base, value.entity).kind === 'country') return value.entity
  }
  return null
})
