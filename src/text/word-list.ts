import { fold } from './fold'

/** Words looked up in one list are kept up to this number; then all are forgotten. */
const MOST_KEPT = 10_000

/**
 * A list of words, written with spaces between, as a test whether a word is among them. Case is forgiven, accents may be left out. Words
 * beside names are looked up by the thousand and are few: each is folded once.
 */
export function wordList(written: string): (word: string) => boolean {
  const words = new Set(written.split(/\s+/u).filter(Boolean).map(fold))
  const known = new Map<string, boolean>()
  return (word) => {
    let isListed = known.get(word)
    if (isListed === undefined) {
      isListed = words.has(fold(word))
      if (known.size >= MOST_KEPT) known.clear()
      known.set(word, isListed)
    }
    return isListed
  }
}
