import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'

/** How certain it is, 0 to 1, that an article speaks of each entity; 0 for all at first. */
export interface Certainties {
  of(entity: EntityIndex): number
  /** Makes it at least so certain. */
  raise(entity: EntityIndex, certainty: number): void
  /** What is certain now stays so when the rest is forgotten. Nothing that is less than certain may have been raised before. */
  keep(): void
  /** Forgets what was raised since `keep`. */
  forget(): void
}

/** Kept from article to article: to make room anew, or to clear all of it, would cost more than a short article. */
interface Room {
  /** One number for each entity of the base. */
  sure: Float32Array
  /** The entities whose number is not 0. */
  raised: EntityIndex[]
}

const rooms = new WeakMap<Base, Room>()

/** Certainties of one article; those of the one before are gone. */
export function certaintiesIn(base: Base): Certainties {
  const room = rooms.get(base) ?? { sure: new Float32Array(base.size), raised: [] }
  rooms.set(base, room)
  const { sure, raised } = room
  let kept = 0
  const forget = () => {
    for (let i = kept; i < raised.length; i++) sure[raised[i] as EntityIndex] = 0
    raised.length = kept
  }
  forget()
  return {
    of: (entity) => sure[entity] as number,
    raise(entity, certainty) {
      const known = sure[entity] as number
      if (certainty <= known) return
      if (known === 0) raised.push(entity)
      sure[entity] = certainty
    },
    keep: () => {
      kept = raised.length
    },
    forget,
  }
}
