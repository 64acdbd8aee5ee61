import { fold } from '../text/fold'
import type { Base } from './base'
import type { EntityIndex } from './model'
import { type SortedTexts, sortedTexts } from './sorted-texts'

/** Finds entities by what the reader types: any name in any language, from the start of any of its words. The best come first. */
export type Search = (query: string) => EntityIndex[]

/** As many as a list shows. */
const MOST_FOUND = 20
/** Shorter queries are one letter off from nearly anything. */
const SHORTEST_WITH_TYPO = 4

/**
 * Makes a search over all names of the base; accents, case and kinds of hyphen are forgiven. Nothing is read in advance: a query
 * costs two searches by halving, and no more names are decoded than these meet.
 */
export function searchIn(base: Base): Search {
  const { names } = base
  const whole = sortedTexts(names.size, (at) => fold(names.text(at)))
  const inner = sortedTexts(names.innerSize, (at) => {
    const { name, start } = names.inner(at)
    return whole.text(name).slice(start)
  })
  return (query) => {
    const wanted = fold(query)
    if (wanted === '') return []
    const ranks = new Map<EntityIndex, number>()
    const give = (name: number, rank: number) => {
      for (const owner of names.owners(name))
        ranks.set(owner, Math.min(rank, ranks.get(owner) ?? Number.POSITIVE_INFINITY))
    }
    // Long names come after short ones; how long they are is known without reading them.
    const add = (start: string) => {
      const [from, to] = whole.startingWith(start)
      for (let at = from; at < to; at++) give(at, PREFIX + names.bytes(at))
      // The names that are the whole query stand at the head of those that begin with it.
      for (let at = from; at < to && whole.text(at) === start; at++) give(at, 0)
      const [first, end] = inner.startingWith(start)
      for (let at = first; at < end; at++) {
        const { name } = names.inner(at)
        give(name, INNER_WORD + names.bytes(name))
      }
    }
    add(wanted)
    // Only where nothing is found as it was typed: a slip must not push in among what was meant.
    if (ranks.size === 0 && wanted.length >= SHORTEST_WITH_TYPO) {
      for (const start of oneLetterOff(wanted, [whole, inner])) add(start)
    }
    return [...ranks]
      .sort(([a, x], [b, y]) => x - y || a - b)
      .slice(0, MOST_FOUND)
      .map(([index]) => index)
  }
}

/** Ranks, smaller being better: the whole name is 0, names that begin so follow, then those of which a later word does. */
const PREFIX = 1000
const INNER_WORD = 2000

/**
 * What a query may have meant if one letter after the first is wrong, missing, too many or swapped with the next, as far as names
 * begin so (the edits of F. Damerau, "A technique for computer detection and correction of spelling errors", 1964).
 */
function oneLetterOff(wanted: string, lists: readonly SortedTexts[]): Set<string> {
  const found = new Set<string>()
  for (let at = 1; at < wanted.length; at++) {
    const [before, here, after] = [wanted.slice(0, at), wanted.slice(at, at + 1), wanted.slice(at + 1)]
    const candidates = [before + after, before + after.slice(0, 1) + here + after.slice(1)]
    for (const unit of new Set(lists.flatMap((list) => list.unitsAfter(before)))) {
      candidates.push(before + unit + after, before + unit + here + after)
    }
    for (const each of candidates) {
      if (each !== wanted && lists.some((list) => list.has(each))) found.add(each)
    }
  }
  return found
}
