import type { Lexicon, Sense } from './lexicon'
import { FIND_SIZE, findNames } from './lexicon/find'
import { sensesThatFit } from './lexicon/fits'
import { findJoined } from './lexicon/joined-letters'
import { placeOfLanguage } from './lexicon/sense'

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
  const matches: Match[] = []
  const { forEachIn, sensesAt } = namesOf(lexicon, text, lang)
  forEachIn(from, to, (start, end, reference) => matches.push({ start, end, senses: sensesAt(start, end, reference) }))
  return matches
}

/** The names in a text, found without making anything of them: an article has many, and most of them again and again. */
export interface NamesOfText {
  /** Tells of each name from `from` to `to`, in the order of the text, where it stands and the reference of its senses. */
  forEachIn(from: number, to: number, tell: (start: number, end: number, reference: number) => void): void
  /** What a name can mean as it is written from `start` to `end`. */
  sensesAt(start: number, end: number, reference: number): Sense[]
}

/** Opens a text for finding names as `matchNames` does. */
export function namesOf(lexicon: Lexicon, text: string, lang: string | null): NamesOfText {
  const language = placeOfLanguage(lang)
  const mayBeJoined = lang === null || lang === 'ar'
  return {
    forEachIn(from, to, tell) {
      const plain = findNames(lexicon, text, from, to, language)
      const finds = mayBeJoined ? merged(plain, findJoined(lexicon, text, { from, to }, language, plain)) : plain
      for (let i = 0; i < finds.length; i += FIND_SIZE) {
        tell(finds[i] as number, finds[i + 1] as number, finds[i + 2] as number)
      }
    },
    sensesAt: (start, end, reference) => sensesThatFit(lexicon.senses, reference, text, start, end, language),
  }
}

/** Two lists of finds as one, in the order of the text, without those that begin inside another one. */
function merged(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0) return one
  const all: number[] = []
  let settled = 0
  for (let i = 0, k = 0; i < one.length || k < other.length; ) {
    const isOne = k === other.length || (i < one.length && (one[i] as number) <= (other[k] as number))
    const next = isOne ? one.slice(i, i + FIND_SIZE) : other.slice(k, k + FIND_SIZE)
    if (isOne) i += FIND_SIZE
    else k += FIND_SIZE
    const [start, end] = next as [start: number, end: number]
    if (start < settled) continue
    all.push(...next)
    settled = end
  }
  return all
}
