/** Texts in the order of their code units, read only where a search by halving looks. */
export interface SortedTexts {
  text(at: number): string
  /** The texts that begin so, as a range without its end. */
  startingWith(start: string): readonly [from: number, to: number]
  /** Whether any text begins so. */
  has(start: string): boolean
  /** The units that come next after such a beginning. */
  unitsAfter(start: string): string[]
}

/** Halving meets the same texts again and again: so many are kept before all are forgotten. */
const MOST_KEPT = 20_000

/** `read` gives the text at a place; texts ascend by code unit. */
export function sortedTexts(size: number, read: (at: number) => string): SortedTexts {
  const kept = new Map<number, string>()
  const text = (at: number): string => {
    const known = kept.get(at)
    if (known !== undefined) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const made = read(at)
    kept.set(at, made)
    return made
  }
  /** The first place from `low` on whose text, cut to the length of `start`, is not less (or, if `past`, is greater) than it. */
  const bound = (start: string, past: boolean, low = 0): number => {
    let high = size
    let from = low
    while (from < high) {
      const middle = (from + high) >> 1
      const there = text(middle).slice(0, start.length)
      if (there < start || (past && there === start)) from = middle + 1
      else high = middle
    }
    return from
  }
  const startingWith = (start: string) => {
    const from = bound(start, false)
    return [from, bound(start, true, from)] as const
  }
  return {
    text,
    startingWith,
    has(start) {
      const at = bound(start, false)
      return at < size && text(at).startsWith(start)
    },
    unitsAfter(start) {
      const units: string[] = []
      const [from, to] = startingWith(start)
      for (let at = from; at < to; ) {
        const unit = text(at).charAt(start.length)
        if (unit === '') at++
        else {
          units.push(unit)
          at = bound(start + unit, true, at)
        }
      }
      return units
    },
  }
}
