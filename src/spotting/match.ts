import type { Lexicon, Sense } from './lexicon'
import { FIND_SIZE, findNames } from './lexicon/find'
import { fits } from './lexicon/fits'
import { findJoined } from './lexicon/joined-letters'
import { sensesOf } from './lexicon/references'
import { mannerOf, placeOfLanguage } from './lexicon/sense'

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
  const language = placeOfLanguage(lang)
  const finds = findNames(lexicon, text, from, to, language)
  const matches = matchesOf(finds)
  if (lang !== null && lang !== 'ar') return matches
  const joined = findJoined(lexicon, text, { from, to }, language, finds)
  return joined.length === 0 ? matches : [...matches, ...matchesOf(joined)].sort((a, b) => a.start - b.start)

  function matchesOf(finds: ArrayLike<number>): Match[] {
    return Array.from({ length: finds.length / FIND_SIZE }, (_, i) => {
      const [start, end, reference] = [0, 1, 2].map((k) => finds[i * FIND_SIZE + k]) as [number, number, number]
      const senses = sensesOf(lexicon.senses, reference)
      return { start, end, senses: senses.filter((sense) => fits(mannerOf(sense), text, start, end, language)) }
    })
  }
}
