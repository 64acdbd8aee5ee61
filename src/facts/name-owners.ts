import type { EntityIndex } from './model'
import type { OwnNames } from './own-names'

/**
 * Whose each name is: made from the names of all entities when somebody searches, in some milliseconds, since a list of it would weigh more
 * than any other part of the base but the texts.
 */
export function nameOwners(names: number, entities: number, own: OwnNames): (name: number) => EntityIndex[] {
  /** How many owners the names before a name have. */
  const starts = new Uint32Array(names + 2)
  each(entities, own, (name) => {
    starts[name + 2] = (starts[name + 2] as number) + 1
  })
  for (let name = 2; name < starts.length; name++) {
    starts[name] = (starts[name] as number) + (starts[name - 1] as number)
  }
  const owners = new Uint16Array(starts[names + 1] as number)
  // Filled from its start, the place of a name ends where that of the next begins.
  each(entities, own, (name, index) => {
    const at = starts[name + 1] as number
    owners[at] = index
    starts[name + 1] = at + 1
  })
  // Of one entity a name may be written twice, where languages put it in another order.
  return (name) => [...new Set(owners.subarray(starts[name], starts[name + 1]))]
}

/** Every name of every entity. */
function each(entities: number, own: OwnNames, take: (name: number, index: EntityIndex) => void): void {
  for (let index = 0; index < entities; index++) {
    const count = own.count(index)
    for (let place = 0; place < count; place++) take(own.number(index, place), index)
  }
}
