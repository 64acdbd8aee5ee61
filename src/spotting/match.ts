import { foldWithOffsets } from '../text/fold'
import { isWordEnd, isWordStart } from '../text/words'
import type { Lexicon, Sense } from './lexicon'

/** A name found in a text, with all it can mean there. Offsets are UTF-16 units into the original text. */
export interface Match {
  start: number
  end: number
  senses: Sense[]
}

/** A flow longer than this is a page gone wrong; names never span more than a line or two. */
const LONGEST_NAME = 200

/**
 * Finds names in `text` from `from` to `to`: whole words, leftmost, and of those the longest whose writing fits
 * (capitals, language). `lang` is the language of the article, or null.
 */
export function matchNames(lexicon: Lexicon, text: string, from: number, to: number, lang: string | null): Match[] {
  const { units, starts, ends, length } = foldWithOffsets(text, from, to)
  const matches: Match[] = []
  for (let i = 0; i < length; ) {
    const found = isWordStart(units, i) ? longestFrom(i) : null
    if (found) {
      matches.push(found.match)
      i = found.next
    } else i++
  }
  return matches

  function longestFrom(i: number): { match: Match; next: number } | null {
    let longest: { match: Match; next: number } | null = null
    let node = 0
    for (let k = i; k < length && k - i < LONGEST_NAME; k++) {
      node = lexicon.child(node, units[k] as number)
      if (node < 0) break
      if (!lexicon.isName(node) || !isWordEnd(units, k + 1, length)) continue
      // One original character can fold to several units (œ → oe): a name must not end inside it.
      if (k + 1 < length && starts[k + 1] === starts[k]) continue
      const start = starts[i] as number
      const end = ends[k] as number
      const senses = lexicon.senses(node).filter((sense) => isWrittenAs(sense, text.slice(start, end), lang))
      if (senses.length > 0) longest = { match: { start, end, senses }, next: k + 1 }
    }
    return longest
  }
}

/** Whether a text that folds to the name is also written as the name wants it. */
function isWrittenAs(sense: Sense, written: string, lang: string | null): boolean {
  if (sense.lang !== null && sense.lang !== lang) return false
  switch (sense.writing) {
    case 'any':
      return true
    case 'capital':
      return !startsLower(written)
    case 'title':
      return written.split(/[^\p{L}\p{M}\p{N}]+/u).every((word) => !startsLower(word))
    case 'capitals':
      return written === written.toUpperCase()
  }
}

function startsLower(written: string): boolean {
  const first = String.fromCodePoint(written.codePointAt(0) ?? 0x20)
  return first !== first.toUpperCase()
}
