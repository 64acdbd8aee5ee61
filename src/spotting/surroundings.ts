import { compoundBefore, compoundBehind, isInstitution } from '../text/compounds'
import { fold } from '../text/fold'
import { mayNeighbourName, mayOpenSentence } from '../text/titles'

/*
 * What stands right beside a name. A name inside a longer name that we do not know is a trap: "Central Park", "Paris Hilton",
 * "Park Jin-young". The longer name gives itself away by a capitalised neighbour that is no name of ours, no title and no start
 * of a sentence. All offsets are UTF-16 units into the text.
 */

export interface Surroundings {
  text: string
  /** The flow: neighbours are not looked for beyond it. */
  from: number
  to: number
  lang: string | null
  /** Whether capitals are for names: in headings such as "Why China Wants Peace" they say nothing. */
  capitalsSpeak: boolean
}

export interface Named {
  start: number
  end: number
  /** Whether it could be the name of a person. */
  isPerson: boolean
  /** Whether it could be the name of a place or a country. */
  isPlace: boolean
  /** Whether another name of ours covers the offset. */
  isKnown(offset: number): boolean
}

/** Longer than any single word beside a name. */
const REACH = 40

const AFTER = /^([ \u00a0\u202f]+|[-‐‑])(\p{L}[\p{L}\p{M}]*)/u
const BEFORE = /(\p{Lu}[\p{L}\p{M}]*)([ \u00a0\u202f]+|[-‐‑])$/u

/** The unknown word that a name is written together with, or null. */
export function strangerBeside(name: Named, around: Surroundings): string | null {
  const compound = compoundOf(name, around) ?? shoutBeside(name, around)
  if (compound !== null || !around.capitalsSpeak) return compound
  return strangerAfter(name, around) ?? strangerBefore(name, around)
}

const OF =
  /(\p{L}[\p{L}\p{M}]*)\s+(?:of(?: the)?|de(?: la)?|du|des|del|della|di|do|da|von)\s+$|(\p{L}[\p{L}\p{M}]*)\s+(?:d|de l|dell)['’]$/u

/** The word that makes a longer name of a place: "Bourse de Paris", "State University of New York", 北京大学. */
function compoundOf(
  { start, end, isPlace, isKnown }: Named,
  { text, from, to, capitalsSpeak }: Surroundings,
): string | null {
  const before = text.slice(Math.max(from, start - REACH), start)
  const name = text.slice(start, end)
  const han = compoundBehind(text.slice(end, Math.min(to, end + REACH))) ?? compoundBefore(name, before)
  if (han !== null || !isPlace) return han
  const found = OF.exec(before)
  const word = found?.[1] ?? found?.[2]
  if (!found || word === undefined) return null
  const at = start - found[0].length
  if (isKnown(at)) return null
  if (isInstitution(fold(word))) return word
  const isName = capitalsSpeak && startsUpper(word) && !mayNeighbourName(fold(word)) && !beginsSentence(text, from, at)
  return isName ? word : null
}

/** Initials longer than this are no common word in capitals. */
const SHORT = 3

/** The word in capitals beside short initials: in "CONTACT US" they are no name. */
function shoutBeside({ start, end, isKnown }: Named, { text, from, to }: Surroundings): string | null {
  const name = text.slice(start, end)
  if (name.length > SHORT || !/^\p{Lu}+$/u.test(name)) return null
  const before = /(\p{Lu}{2,})\s+$/u.exec(text.slice(Math.max(from, start - REACH), start))
  if (before && !isKnown(start - before[0].length)) return before[1] ?? null
  const after = /^\s+(\p{Lu}{2,})(?!\p{L})/u.exec(text.slice(end, Math.min(to, end + REACH)))
  return after && !isKnown(end + after[0].length - 1) ? (after[1] ?? null) : null
}

function strangerAfter({ start, end, isPerson, isKnown }: Named, { text, to, lang }: Surroundings): string | null {
  const found = AFTER.exec(text.slice(end, Math.min(to, end + REACH)))
  if (!found) return null
  const [, joint = '', word = ''] = found
  if (isKnown(end + joint.length) || mayNeighbourName(fold(word))) return null
  // "China-based" speaks of China; "Park Jin-young" is somebody else.
  if (isHyphen(joint)) return isPerson || startsUpper(word) ? word : null
  // "in Peking Gespräche", "EU High Representative": German capitalises nouns, and initials stand before anything.
  const saysNothing = !isPerson && (lang === 'de' || isInitials(text.slice(start, end)))
  return startsUpper(word) && !saysNothing ? word : null
}

function strangerBefore({ start, isKnown }: Named, { text, from, lang }: Surroundings): string | null {
  if (lang === 'de') return null
  const found = BEFORE.exec(text.slice(Math.max(from, start - REACH), start))
  if (!found) return null
  const [whole, word = '', joint = ''] = found
  const at = start - whole.length
  if (isKnown(at) || mayNeighbourName(fold(word))) return null
  const isOpener = mayOpenSentence(fold(word)) || beginsSentence(text, from, at)
  return isOpener && !isHyphen(joint) ? null : word
}

/** The folded word that ends right before the offset, with its hyphen if it has one; empty where none does. */
export function wordBefore(text: string, from: number, offset: number): string {
  const before = text.slice(Math.max(from, offset - REACH), offset)
  // Chinese and Japanese write no spaces between words: the last character speaks (前 in 会见前中国外长).
  const word = /\p{Script=Han}\s*$/u.exec(before)?.[0] ?? /[\p{L}\p{M}]+[-‐‑]?\s*$/u.exec(before)?.[0]
  return fold(word ?? '')
}

/** Longer flows are no headings. */
const LONGEST_HEADING = 200
/** Fewer long words in running text may be just a name: "Paris Hilton Foundation". */
const FEWEST_WORDS = 4

/**
 * Whether the words of a flow begin with capitals because it is a heading, as English writes them. Only words with four letters or
 * more count: shorter ones ("of", "the") stay small.
 */
export function isTitleCase(flow: string, isHeading: boolean): boolean {
  if (flow.length > LONGEST_HEADING) return false
  const words = flow.match(/\p{L}{4,}/gu) ?? []
  return words.length >= (isHeading ? 1 : FEWEST_WORDS) && words.every(startsUpper)
}

function isHyphen(joint: string): boolean {
  return joint.trim() !== ''
}

function isInitials(name: string): boolean {
  return name === name.toUpperCase()
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Whether a sentence or a quotation begins at the offset: a capital there is no sign of a name. */
function beginsSentence(text: string, from: number, at: number): boolean {
  return /(?:^|[.!?…:;–—()[\]"“”«»„'‘’\n-])\s*$/u.test(text.slice(Math.max(from, at - 4), at))
}
