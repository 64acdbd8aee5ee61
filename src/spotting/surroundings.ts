import { fold } from '../text/fold'
import { mayNeighbourName } from '../text/titles'

/*
 * A name inside a longer name that we do not know is a trap: "Central Park", "Paris Hilton", "Park Jin-young". The longer name
 * gives itself away by a capitalised neighbour that is no name of ours, no title and no start of a sentence.
 */

export interface Surroundings {
  text: string
  /** UTF-16 offsets of the flow: neighbours are not looked for beyond it. */
  from: number
  to: number
  lang: string | null
  /** Headings in English capitalise every word: their neighbours say nothing. */
  heading: boolean
  /** Whether another name of ours covers the offset. */
  isKnown(offset: number): boolean
}

/** Longer than any single word beside a name. */
const REACH = 40

const AFTER = /^([ \u00a0]|[-‐‑])(\p{L}[\p{L}\p{M}]*)/u
const BEFORE = /(\p{Lu}[\p{L}\p{M}]*)([ \u00a0]|[-‐‑])$/u

/** The unknown word that the name from `start` to `end` is written together with, or null. */
export function strangerBeside(start: number, end: number, isPerson: boolean, around: Surroundings): string | null {
  return around.heading ? null : (strangerAfter(end, isPerson, around) ?? strangerBefore(start, around))
}

function strangerAfter(end: number, isPerson: boolean, { text, to, isKnown }: Surroundings): string | null {
  const found = AFTER.exec(text.slice(end, Math.min(to, end + REACH)))
  if (!found) return null
  const [, joint = '', word = ''] = found
  const isHyphen = joint.trim() !== ''
  if (isKnown(end + joint.length) || mayNeighbourName(fold(word))) return null
  // "China-based" speaks of China; "Park Jin-young" is somebody else.
  return startsUpper(word) || (isHyphen && isPerson) ? word : null
}

function strangerBefore(start: number, { text, from, lang, isKnown }: Surroundings): string | null {
  // German writes every noun with a capital: the word before a name says nothing.
  if (lang === 'de') return null
  const found = BEFORE.exec(text.slice(Math.max(from, start - REACH), start))
  if (!found) return null
  const [whole, word = '', joint = ''] = found
  const at = start - whole.length
  if (isKnown(at) || mayNeighbourName(fold(word))) return null
  return joint.trim() === '' && beginsSentence(text, from, at) ? null : word
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Whether a sentence or a quotation begins at the offset: a capital there is no sign of a name. */
function beginsSentence(text: string, from: number, at: number): boolean {
  return /(?:^|[.!?…:;–—()[\]"“”«»„'‘’\n-])\s*$/u.test(text.slice(Math.max(from, at - 4), at))
}
