import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import { certaintiesIn } from './certainties'
import { type Reading, SAFETIES, type Safety } from './forms'
import { countryOf } from './ties'

/** What an article names by a form, if a reading of it is right. */
export interface Naming {
  entity: EntityIndex
  safety: Safety
  /** The country that the entity belongs to: who names the Pentagon speaks of America. */
  country: EntityIndex | null
  /** The country that is named with it, for towns to be told by: itself, or that of an office or of a place that is safe alone. */
  namedCountry: EntityIndex | null
}

export function namingOf(base: Base, { candidate: { entity, outline }, safety }: Reading): Naming {
  const country = countryOf(base, entity)
  const namesCountry = outline.kind === 'office' || (outline.kind === 'place' && safety === 'alone')
  return { entity, safety, country, namedCountry: outline.kind === 'country' ? entity : namesCountry ? country : null }
}

/** What an article is held to name: at first what is certain, then, for each round of deciding, what the round before made of the rest. */
export interface NamedEntities {
  add(naming: Naming): void
  /** An entity that words such as "chinois" speak for. */
  addSpokenFor(entity: EntityIndex): void
  /** An entity that may be named, how certain it is from 0 to 1. */
  addHope(entity: EntityIndex, certainty: number): void
  /** How certain it is, 0 to 1, that the article speaks of the entity. */
  certaintyOf(entity: EntityIndex): number
  /** Whether a safer form names the entity. */
  isNamedMoreSafely(entity: EntityIndex, than: Safety): boolean
  isCountryNamed(country: EntityIndex): boolean
  /** All that was added so far stays when the rest is forgotten. It must be certain. */
  keep(): void
  /** Forgets what was added since `keep`. */
  forget(): void
}

/** Nothing is named yet; what an article of the same base named before is forgotten. */
export function namedIn(base: Base): NamedEntities {
  const sure = certaintiesIn(base)
  const kept = { safest: new Map<EntityIndex, Safety>(), countries: new Set<EntityIndex>() }
  let latest = kept
  const isSaferIn = (safest: ReadonlyMap<EntityIndex, Safety>, entity: EntityIndex, than: Safety) => {
    const by = safest.get(entity)
    return by !== undefined && SAFETIES.indexOf(by) < SAFETIES.indexOf(than)
  }
  return {
    add({ entity, safety, country, namedCountry }) {
      sure.raise(entity, 1)
      if (country !== null) sure.raise(country, 1)
      if (namedCountry !== null) latest.countries.add(namedCountry)
      const by = latest.safest.get(entity)
      if (by === undefined || SAFETIES.indexOf(safety) < SAFETIES.indexOf(by)) latest.safest.set(entity, safety)
    },
    addSpokenFor(entity) {
      sure.raise(entity, 1)
      latest.countries.add(entity)
    },
    addHope: sure.raise,
    certaintyOf: sure.of,
    isNamedMoreSafely: (entity, than) => isSaferIn(kept.safest, entity, than) || isSaferIn(latest.safest, entity, than),
    isCountryNamed: (country) => kept.countries.has(country) || latest.countries.has(country),
    keep() {
      sure.keep()
      latest = { safest: new Map(), countries: new Set() }
    },
    forget() {
      sure.forget()
      latest.safest.clear()
      latest.countries.clear()
    },
  }
}
