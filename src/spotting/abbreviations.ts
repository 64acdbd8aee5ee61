import { isAllCapitals } from '../text/sentences'
import { before, type Named, type Stranger, type Surroundings } from './named'

/* "the Zimbabwe Defence Forces (ZDF)": the article says what its abbreviation stands for, and it is not the German broadcaster. */

const OPENS = 0x28
const CLOSES = 0x29

/** Longer ones are words in capitals. */
const LONGEST = 6
/** As far back, in UTF-16 units, as the words of an abbreviation reach. */
const REACH = 90

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu
/** Shorter words ("of", "the") stand in many names. */
const TELLING = 4

/**
 * What an abbreviation in brackets stands for, where it is something else than what we know by it: the words right before, which begin with
 * its letters, are in no name of ours.
 */
export function meantOtherwise(
  { start, end, form }: Named,
  previous: Named | undefined,
  { text, from }: Surroundings,
): Stranger | null {
  if (text.charCodeAt(start - 1) !== OPENS || text.charCodeAt(end) !== CLOSES) return null
  const letters = text.slice(start, end)
  const wordsEnd = start - 2
  if (letters.length > LONGEST || !isAllCapitals(letters) || previous?.end === wordsEnd) return null
  const words = text.slice(Math.max(from, start - REACH), Math.max(from, wordsEnd)).match(WORDS) ?? []
  const named = words.filter((word) => startsUpper(word)).slice(-letters.length)
  if (named.map((word) => word.charAt(0)).join('') !== letters) return null
  const isOurs = named.some((word) => word.length >= TELLING && form.hasWord(word))
  return isOurs ? null : before(named.join(' '), 'trade')
}

function startsUpper(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}
