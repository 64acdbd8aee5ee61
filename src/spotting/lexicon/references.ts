import { DamagedFileError } from '../../facts/format'
import { type Sense, senseOf } from './sense'

/*
 * A reference says in 24 bits what a name can mean. With one sense, nearly always: its target, and the place of its manner in the list
 * of all manners in the lowest bits. With more, or where that does not fit: MANY, and where its list of senses begins, which is a
 * count, then target and manner of each.
 */

export const MANY = 1 << 23

/** What references lead to: sections of the file. */
export interface SenseLists {
  manners: Uint32Array
  lists: Uint32Array
}

/** How many of the lowest bits of a reference hold the place of a manner. */
export function mannerBits(manners: Uint32Array): number {
  return 32 - Math.clz32(Math.max(0, manners.length - 1))
}

/** All senses of a reference, in the order they were written. */
export function sensesOf(lists: SenseLists, reference: number): Sense[] {
  const senses: Sense[] = []
  forEachSense(lists, reference, (target, manner) => senses.push(senseOf(target, manner)))
  return senses
}

/** Tells of each sense of a reference its target and its manner, in the order they were written. */
export function forEachSense(
  { manners, lists }: SenseLists,
  reference: number,
  tell: (target: number, manner: number) => void,
): void {
  if ((reference & MANY) === 0) {
    const bits = mannerBits(manners)
    tell(reference >>> bits, manners[reference & ((1 << bits) - 1)] as number)
    return
  }
  const list = listAt(lists, reference & ~MANY)
  for (let i = 0; i < list.length; i += 2) tell(list[i] as number, list[i + 1] as number)
}

/** A list of targets and manners by turns, without its count. */
export function listAt(lists: Uint32Array, at: number): Uint32Array {
  const list = lists.subarray(at + 1, at + 1 + 2 * (lists[at] as number))
  if (list.length !== 2 * (lists[at] as number)) throw new DamagedFileError(`a list of senses is missing at ${at}`)
  return list
}
