/** Places of texts that follow each other, the last one excluded. */
export type Range = readonly [from: number, to: number]

/** Texts in the order of their code units, read only where a search by halving looks. */
export interface SortedTexts {
  all: Range
  text(at: number): string
  /** The texts within a range that begin so. */
  startingWith(start: string, within?: Range): Range
  /** Whether any text within a range begins so. */
  has(start: string, within: Range): boolean
  /** The units that come next after such a beginning, each with its texts. `within` holds texts that all begin so. */
  unitsAfter(start: string, within: Range): { unit: string; range: Range }[]
}

/** Halving meets the same texts again and again: so many are kept before all are forgotten. */
const MOST_KEPT = 20_000

/** `read` gives the text at a place; texts ascend by code unit. */
export function sortedTexts(size: number, read: (at: number) => string): SortedTexts {
  const kept = new Map<number, string>()
  const all: Range = [0, size]
  const text = (at: number): string => {
    const known = kept.get(at)
    if (known !== undefined) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const made = read(at)
    kept.set(at, made)
    return made
  }
  /** The first place in a range whose text, cut to the length of `start`, is not less (or, if `past`, is greater) than it. */
  const bound = (start: string, past: boolean, [low, high]: Range): number => {
    let [from, to] = [low, high]
    while (from < to) {
      const middle = (from + to) >> 1
      const there = text(middle).slice(0, start.length)
      if (there < start || (past && there === start)) from = middle + 1
      else to = middle
    }
    return from
  }
  return {
    all,
    text,
    startingWith(start, within = all) {
      const from = bound(start, false, within)
      return [from, bound(start, true, [from, within[1]])]
    },
    has(start, within) {
      const at = bound(start, false, within)
      return at < within[1] && text(at).startsWith(start)
    },
    unitsAfter(start, [from, to]) {
      const units: { unit: string; range: Range }[] = []
      for (let at = from; at < to; ) {
        const unit = text(at).charAt(start.length)
        const end = unit === '' ? at + 1 : bound(start + unit, true, [at, to])
        if (unit !== '') units.push({ unit, range: [at, end] })
        at = end
      }
      return units
    },
  }
}

export function isEmpty([from, to]: Range): boolean {
  return from === to
}
