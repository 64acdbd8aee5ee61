import { fold } from '../text/fold'
import { isWordStart } from '../text/words'
import type { Base } from './base'
import type { EntityIndex } from './model'

/** Finds entities by what the reader types: any name in any language, from the start of any of its words. The best come first. */
export type Search = (query: string) => EntityIndex[]

/** As many as a list shows. */
const MOST_FOUND = 20

/** Makes a search over all names of the base; accents, case and kinds of hyphen are forgiven. */
export function searchIn(base: Base): Search {
  const names: { folded: string; index: EntityIndex }[] = []
  for (let index = 0; index < base.size; index++) {
    for (const { name } of base.entity(index).names) names.push({ folded: fold(name), index })
  }
  return (query) => {
    const wanted = fold(query)
    if (wanted === '') return []
    const best = new Map<EntityIndex, number>()
    for (const { folded, index } of names) {
      const rank = rankOf(folded, wanted)
      if (rank !== null && rank < (best.get(index) ?? Number.POSITIVE_INFINITY)) best.set(index, rank)
    }
    return [...best]
      .sort(([a, x], [b, y]) => x - y || a - b)
      .slice(0, MOST_FOUND)
      .map(([index]) => index)
  }
}

/** Smaller is better: the whole name, its start, the start of one of its words; then shorter names first. Null for no match. */
function rankOf(name: string, wanted: string): number | null {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1000 + name.length
  for (let at = name.indexOf(wanted, 1); at > 0; at = name.indexOf(wanted, at + 1)) {
    if (startsWord(name, at)) return 2000 + name.length
  }
  return null
}

function startsWord(name: string, at: number): boolean {
  return isWordStart(Uint16Array.of(name.charCodeAt(at - 1), name.charCodeAt(at)), 1)
}
