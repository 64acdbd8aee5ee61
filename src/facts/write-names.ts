import { fold } from '../text/fold'
import { classOf, FREE } from '../text/words'
import { writeColumn } from './columns'
import { INNER } from './layout'
import type { Entity } from './model'
import { wordStarts } from './word-starts'

/*
 * What search needs of the names: all of them once, in the order of their folded forms, and where in them further words begin. Sorted
 * when the base is compiled, so that a worker that has just been woken can search at once.
 */

export interface NameIndex {
  /** In the order of their folded forms. */
  names: string[]
  /** The words after the first, in the order of the folded name from there on: a column, as INNER has it. */
  inner: Uint8Array
}

/** @throws RangeError when there are more names than the index has room for. */
export function indexNames(entities: readonly Entity[]): NameIndex {
  const owned = new Map<string, boolean>()
  for (const { kind, names } of entities) {
    for (const { name } of names) owned.set(name, owned.get(name) || !STARTS_ONLY.includes(kind))
  }
  if (owned.size > INNER.mostNames) throw new RangeError(`no room for more than ${INNER.mostNames} names`)
  const sorted = [...owned].map(([name, isPhrase]) => ({ name, isPhrase, folded: fold(name) })).sort(byFolded)
  const inner = sorted.flatMap(({ folded, isPhrase }, number) =>
    wordStarts(folded)
      .slice(0, INNER.mostWords)
      .flatMap((start, word) =>
        word > 0 && isLookedFor(folded, start, isPhrase) ? [{ folded: folded.slice(start), number, word }] : [],
      ),
  )
  inner.sort(byFolded)
  return {
    names: sorted.map(({ name }) => name),
    inner: writeColumn(
      inner.map(({ number, word }) => word * INNER.mostNames + number),
      INNER.width,
    ),
  }
}

/** People and places with names in scripts without spaces are looked for from the start of a part of it. */
const STARTS_ONLY: readonly Entity['kind'][] = ['person', 'place']

/** A shorter word of Latin letters ("of", "des", "und") is nothing that somebody looks for. */
const SHORTEST_WORD = 4
/** Shorter names in scripts without spaces are looked for from their beginning. */
const SHORTEST_FREE = 5

function isLookedFor(folded: string, start: number, isPhrase: boolean): boolean {
  const latin = /^[a-z]+/u.exec(folded.slice(start, start + SHORTEST_WORD))?.[0]
  if (latin !== undefined) return latin.length === SHORTEST_WORD
  const isFree = (at: number) => classOf(folded.charCodeAt(at)) === FREE
  if (!isFree(start) || !isFree(start - 1)) return true
  return isPhrase && folded.length >= SHORTEST_FREE
}

/** By code unit, the order in which the reader searches. */
function byFolded(a: { folded: string }, b: { folded: string }): number {
  return a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0
}
