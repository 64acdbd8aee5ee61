import type { Base } from '../facts/base'
import type { EntityIndex, Outline } from '../facts/model'

/** Far more than one article asks for; beyond it all is forgotten, so that a long run of articles stays small. */
const MOST_KEPT = 4000

/** What is kept of the entities of a base. */
interface Kept<T> {
  /** For each entity its place among the values, from 1; 0 for none. Twice as quick as a Map, and asked at every step. */
  places: Uint16Array
  values: T[]
}

/** Keeps what is found out about an entity of a base from article to article, as long as the base is in use. */
export function remembering<T>(find: (base: Base, entity: EntityIndex) => T): (base: Base, entity: EntityIndex) => T {
  const byBase = new WeakMap<Base, Kept<T>>()
  // The base asked for last, nearly always the only one: to compare it is far quicker than to look it up.
  let last: Base | null = null
  let kept: Kept<T> = { places: new Uint16Array(0), values: [] }
  return (base, entity) => {
    if (base !== last) {
      kept = byBase.get(base) ?? { places: new Uint16Array(base.size), values: [] }
      byBase.set(base, kept)
      last = base
    }
    const place = kept.places[entity] as number
    return place > 0 ? (kept.values[place - 1] as T) : remember(base, entity)
  }

  function remember(base: Base, entity: EntityIndex): T {
    const found = find(base, entity)
    const { places, values } = kept
    if (values.length === MOST_KEPT) {
      values.length = 0
      places.fill(0)
    }
    places[entity] = values.push(found)
    return found
  }
}

export const outlineOf = remembering((base: Base, entity: EntityIndex): Outline => base.outline(entity))
