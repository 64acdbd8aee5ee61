import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'

/** How certain it is, 0 to 1, that an article speaks of each entity; 0 for all at first. */
export interface Certainties {
  of(entity: EntityIndex): number
  /** Makes it at least so certain. */
  raise(entity: EntityIndex, certainty: number): void
  clear(): void
}

/** One number for each entity of a base, kept from article to article: to make room anew would cost more than a short article. */
const room = new WeakMap<Base, Float32Array>()

/** Certainties of one article; those of the one before are gone. */
export function certaintiesIn(base: Base): Certainties {
  const sure = room.get(base) ?? new Float32Array(base.size)
  sure.fill(0)
  room.set(base, sure)
  const raised: EntityIndex[] = []
  return {
    of: (entity) => sure[entity] as number,
    raise(entity, certainty) {
      const known = sure[entity] as number
      if (known === 0) raised.push(entity)
      if (certainty > known) sure[entity] = certainty
    },
    clear() {
      for (const entity of raised) sure[entity] = 0
      raised.length = 0
    },
  }
}
