import { isCapital, isHan, isHyphen, isSpace, wordEnd, wordStart } from './letters'

/* Where sentences begin, and which words stand where. All offsets are UTF-16 units into the text; `from` and `to` bound the flow. */

/** "Mr. Smith": no sentence ends with it. */
const COURTESY = /(?<!\p{L})(?:M|MM|Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra)\.[ \u00a0]$/u
/** Longer than any of these. */
const COURTESY_REACH = 7

/** Whether a sentence or a quotation begins at the offset: a capital there is no sign of a name. */
export function beginsSentence(text: string, from: number, at: number): boolean {
  if (COURTESY.test(text.slice(Math.max(from, at - COURTESY_REACH), at))) return false
  return /(?:^|[.!?…:;–—()[\]"“”«»„'‘’\n-])\s*$/u.test(text.slice(Math.max(from, at - 4), at))
}

/** Whether all letters of a word of two or more are capitals. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** The word that ends right before the offset, with its hyphen if it has one; empty where none does. */
export function wordBefore(text: string, from: number, offset: number): string {
  let end = offset
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  // Chinese and Japanese write no spaces between words: the last character speaks (前 in 会见前中国外长).
  if (end > from && isHan(text.charCodeAt(end - 1))) return text.slice(end - 1, end)
  const wordTo = end > from && isHyphen(text.charCodeAt(end - 1)) ? end - 1 : end
  const word = text.slice(wordStart(text, from, wordTo), wordTo)
  return wordTo < end && word !== '' ? `${word}-` : word
}

/** Longer flows are no headings. */
const LONGEST_HEADING = 200
/** Fewer long words in running text may be just a name: "Paris Hilton Foundation". */
const FEWEST_WORDS = 4
/** Shorter words ("of", "the") stay small in headings. */
const LONG_WORD = 4

/**
 * Whether the words of a flow begin with capitals because it is a heading, as English writes them. Only words with four letters or
 * more count. Offsets of the flow in the text.
 */
export function isTitleCase(text: string, from: number, to: number, isHeading: boolean): boolean {
  if (to - from > LONGEST_HEADING) return false
  let words = 0
  for (let at = from; at < to; ) {
    const end = wordEnd(text, at, to)
    if (end - at >= LONG_WORD) {
      if (!isCapital(text.charCodeAt(at))) return false
      words++
    }
    at = end + 1
  }
  return words >= (isHeading ? 1 : FEWEST_WORDS)
}
