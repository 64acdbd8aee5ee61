import { fold } from '../text/fold'
import type { Base } from './base'
import type { EntityIndex } from './model'

/** Finds entities by what the reader types: any name in any language, from the start of any of its words. */
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
  const at = name.indexOf(wanted)
  if (at < 0) return null
  if (name === wanted) return 0
  if (at === 0) return 1000 + name.length
  return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(wanted)
    ? null
    : 2000 + name.length
}
