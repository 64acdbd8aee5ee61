import type { Sense } from '../../../src/spotting/lexicon'
import { hasCapitals } from '../../../src/spotting/writing'
import { fold, foldWithOffsets } from '../../../src/text/fold'
import { isWordEnd, isWordStart } from '../../../src/text/words'

/** A name that was found, and the targets of what it can mean there. */
export interface NaiveMatch {
  start: number
  end: number
  targets: number[]
}

export type NamedSenses = readonly (readonly [name: string, ...senses: Sense[]])[]

/**
 * Finds names in the plainest way: the text is folded as a whole, and at each place every length of a name is tried, the longest
 * first. What the matcher must do, without regard to speed.
 */
export function naiveMatches(
  names: NamedSenses,
  text: string,
  from = 0,
  to = text.length,
  lang: string | null = null,
): NaiveMatch[] {
  const known = new Map<string, Sense[]>()
  for (const [name, ...senses] of names) known.set(fold(name), [...(known.get(fold(name)) ?? []), ...senses])
  const longest = Math.max(0, ...[...known.keys()].map((name) => name.length))

  const { units, starts, ends, length } = foldWithOffsets(text, from, to)
  const folded = Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('')
  // One original character can fold to several units (œ → oe): no name begins or ends inside it.
  const isInside = (i: number) => i > 0 && i < length && starts[i] === starts[i - 1]
  const matchAt = (i: number, size: number): NaiveMatch | null => {
    const senses = known.get(folded.slice(i, i + size))
    if (!senses || isInside(i + size) || !isWordEnd(units, i + size, length)) return null
    const [start, end] = [starts[i] as number, ends[i + size - 1] as number]
    const written = text.slice(start, end)
    const fitting = senses.filter((s) => (s.lang === null || s.lang === lang) && hasCapitals(written, s.capitals))
    return fitting.length > 0 ? { start, end, targets: fitting.map(({ target }) => target) } : null
  }

  const matches: NaiveMatch[] = []
  for (let i = 0; i < length; ) {
    let size = isWordStart(units, i) && !isInside(i) ? Math.min(longest, length - i) : 0
    let match: NaiveMatch | null = null
    for (; size > 0 && !match; size--) match = matchAt(i, size)
    if (match) matches.push(match)
    i += match ? size + 1 : 1
  }
  return matches
}
