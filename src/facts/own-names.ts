import { openColumn, writeColumn } from './columns'
import { OWN_NAMES } from './layout'
import type { EntityIndex } from './model'

/*
 * Which names each entity has, by their numbers. They stand in a column of their own, and in it the first names of all entities before all
 * others: entities stand in the order of ids, which most first names share, and what nearly ascends weighs little when it is zipped.
 */

export interface OwnNames {
  /** How many names an entity has. */
  count(index: EntityIndex): number
  /** The number of the name at a place among those of an entity. */
  number(index: EntityIndex, place: number): number
}

/** The two sections: how many names each entity has, and the numbers. @throws RangeError when an entity has more than there is room for. */
export function writeOwnNames(names: readonly (readonly number[])[]): [counts: Uint8Array, numbers: Uint8Array] {
  const most = names.reduce((count, { length }) => Math.max(count, length), 0)
  if (most > OWN_NAMES.most) throw new RangeError(`no room for an entity of ${most} names`)
  const first = names.map(([number = 0]) => number)
  const others = names.flatMap(([, ...more]) => more)
  return [Uint8Array.from(names, ({ length }) => length), writeColumn([...first, ...others], OWN_NAMES.width)]
}

export function openOwnNames(counts: Uint8Array, numbers: Uint8Array): OwnNames {
  const column = openColumn(numbers, OWN_NAMES.width)
  let others: Uint32Array | undefined
  return {
    count: (index) => counts[index] as number,
    number: (index, place) => {
      if (place === 0) return column.at(index)
      // Not added up until a card asks for them: to open the file takes half the time without.
      others ??= othersBefore(counts)
      return column.at(counts.length + (others[index] as number) + place - 1)
    },
  }
}

/** How many names but the first the entities before each have. */
function othersBefore(counts: Uint8Array): Uint32Array {
  const others = new Uint32Array(counts.length)
  for (let i = 1; i < others.length; i++) {
    others[i] = (others[i - 1] as number) + Math.max(0, (counts[i - 1] as number) - 1)
  }
  return others
}
