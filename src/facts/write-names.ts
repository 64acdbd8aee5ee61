import { fold } from '../text/fold'
import { classOf, FREE, isWordStart } from '../text/words'
import { INNER, SEVERAL_OWNERS } from './layout'
import type { Entity, EntityIndex } from './model'

/*
 * What search needs of the names: all of them once, in the order of their folded forms, whose they are, and where in them further
 * words begin. Sorted when the base is compiled, so that a worker that has just been woken can search at once.
 */

export interface NameIndex {
  /** In the order of their folded forms. */
  names: string[]
  /** For each name the entity that has it, or SEVERAL_OWNERS and the place of a list in `lists`. */
  owners: Uint32Array
  /** The words after the first, in the order of the folded name from there on. */
  innerWords: Uint32Array
}

/** `putList` stores a list of entities and gives its place. */
export function indexNames(
  entities: readonly Entity[],
  putList: (owners: readonly EntityIndex[]) => number,
): NameIndex {
  const ownersOf = new Map<string, EntityIndex[]>()
  for (const { index, names } of entities) {
    for (const { name } of names) {
      const known = ownersOf.get(name)
      if (!known) ownersOf.set(name, [index])
      else if (known.at(-1) !== index) known.push(index)
    }
  }
  const sorted = [...ownersOf].map(([name, owners]) => ({ name, owners, folded: fold(name) })).sort(byFolded)
  const owners = sorted.map(({ owners }) =>
    owners.length === 1 ? (owners[0] as number) : (SEVERAL_OWNERS | putList(owners)) >>> 0,
  )
  const inner = sorted.flatMap(({ folded }, number) =>
    innerStarts(folded).map((start) => ({ folded: folded.slice(start), word: ((number << INNER.bits) | start) >>> 0 })),
  )
  return {
    names: sorted.map(({ name }) => name),
    owners: Uint32Array.from(owners),
    innerWords: Uint32Array.from(inner.sort(byFolded).map(({ word }) => word)),
  }
}

/** A shorter word of Latin letters ("of", "des", "und") is nothing that somebody looks for. */
const SHORTEST_WORD = 4
/** Shorter names in scripts without spaces are of people and towns, and are looked for from their beginning. */
const SHORTEST_FREE = 5

/** Where words begin in a folded name, but for the first; in UTF-16 units. */
function innerStarts(folded: string): number[] {
  const units = Uint16Array.from({ length: Math.min(folded.length, INNER.most) }, (_, i) => folded.charCodeAt(i))
  const starts: number[] = []
  for (let at = 1; at < units.length; at++) if (isWordStart(units, at) && isLookedFor(folded, at)) starts.push(at)
  return starts
}

function isLookedFor(folded: string, at: number): boolean {
  const latin = /^[a-z]+/u.exec(folded.slice(at, at + SHORTEST_WORD))?.[0]
  if (latin !== undefined) return latin.length === SHORTEST_WORD
  return classOf(folded.charCodeAt(at)) !== FREE || folded.length >= SHORTEST_FREE
}

/** By code unit, the order in which the reader searches. */
function byFolded(a: { folded: string }, b: { folded: string }): number {
  return a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0
}
