import { foldWithOffsets } from '../text/fold'
import { isWordEnd, isWordStart } from '../text/words'
import type { Lexicon, Sense } from './lexicon'
import { hasCapitals } from './writing'

/** A name found in a text, with all it can mean there. Offsets are UTF-16 units into the original text. */
export interface Match {
  start: number
  end: number
  senses: Sense[]
}

/**
 * Finds names in `text` from `from` to `to`: whole words, leftmost, and of those the longest whose writing fits
 * (capitals, language). `lang` is the language of the article, or null.
 */
export function matchNames(lexicon: Lexicon, text: string, from: number, to: number, lang: string | null): Match[] {
  const { units, starts, ends, length } = foldWithOffsets(text, from, to)
  // One original character can fold to several units (œ → oe): no name begins or ends inside it.
  const isInside = (i: number) => i > 0 && i < length && starts[i] === starts[i - 1]
  const matches: Match[] = []
  for (let i = 0; i < length; ) {
    const found = isWordStart(units, i) && !isInside(i) ? longestFrom(i) : null
    if (found) {
      matches.push(found.match)
      i = found.next
    } else i++
  }
  return matches

  function longestFrom(i: number): { match: Match; next: number } | null {
    let longest: { match: Match; next: number } | null = null
    let node = 0
    for (let k = i; k < length; k++) {
      node = lexicon.child(node, units[k] as number)
      if (node < 0) break
      if (!lexicon.isName(node) || !isWordEnd(units, k + 1, length) || isInside(k + 1)) continue
      const start = starts[i] as number
      const end = ends[k] as number
      const written = text.slice(start, end)
      const senses = lexicon
        .senses(node)
        .filter((sense) => (sense.lang === null || sense.lang === lang) && hasCapitals(written, sense.capitals))
      if (senses.length > 0) longest = { match: { start, end, senses }, next: k + 1 }
    }
    return longest
  }
}
