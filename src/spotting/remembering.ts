import type { Base } from '../facts/base'
import type { EntityIndex, Outline } from '../facts/model'

/** Far more than one article asks for; beyond it all is forgotten, so that a long run of articles stays small. */
const MOST_KEPT = 4000

/** Keeps what is found out about an entity of a base from article to article, as long as the base is in use. */
export function remembering<T>(find: (base: Base, entity: EntityIndex) => T): (base: Base, entity: EntityIndex) => T {
  const byBase = new WeakMap<Base, Map<EntityIndex, T>>()
  return (base, entity) => {
    let known = byBase.get(base)
    if (!known) {
      known = new Map()
      byBase.set(base, known)
    }
    const kept = known.get(entity)
    if (kept !== undefined) return kept
    if (known.size >= MOST_KEPT) known.clear()
    const found = find(base, entity)
    known.set(entity, found)
    return found
  }
}

export const outlineOf = remembering((base: Base, entity: EntityIndex): Outline => base.outline(entity))
