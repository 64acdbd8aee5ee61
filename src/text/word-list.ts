import { fold } from './fold'

/** Words looked up are kept up to this number; then all are forgotten. */
const MOST_KEPT = 20_000

/** A number holds no more bits. */
const MOST_LISTS = 31

/** The lists in which each of their folded words stands, a bit for each list. */
const listed = new Map<string, number>()

/** The same of words as they were looked up. */
const known = new Map<string, number>()

let lists = 0

/**
 * A list of words, written with spaces between, as a test whether a word is among them. Case is forgiven, accents may be left out. Words
 * beside names are looked up by the thousand, in many lists and are few: each is folded once, and one look answers for all lists.
 */
export function wordList(written: string): (word: string) => boolean {
  if (lists === MOST_LISTS) throw new RangeError('too many lists of words')
  const bit = 1 << lists++
  for (const word of written.match(/\S+/gu) ?? []) listed.set(fold(word), (listed.get(fold(word)) ?? 0) | bit)
  known.clear()
  return (word) => ((known.get(word) ?? lookUp(word)) & bit) !== 0
}

function lookUp(word: string): number {
  const found = listed.get(fold(word)) ?? 0
  if (known.size >= MOST_KEPT) known.clear()
  known.set(word, found)
  return found
}
