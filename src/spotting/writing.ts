import type { Sense } from './lexicon'

/* Capitals: "US" is a country and "us" is not, "Vostok exercises" are exercises and "vostok exercises" nothing. */

/** The words of a text as they are written; soft hyphens and their like belong to the word they stand in. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}\p{Cf}]+/u).filter(Boolean)
}

/** Only so many words are told apart: a byte of the packed sense. */
const MARKED_WORDS = 8

/** The words of a name that begin with a capital, as `Sense.capitals` tells them. */
export function capitalsIn(name: string): number {
  return wordsOf(name)
    .slice(0, MARKED_WORDS)
    .reduce((mask, word, i) => (startsUpper(word) ? mask | (1 << i) : mask), 0)
}

/** Whether a text has the capitals that a sense asks for. More capitals do no harm: headlines and shouting have them. */
export function hasCapitals(written: string, capitals: Sense['capitals']): boolean {
  if (capitals === 0) return true
  if (capitals === 'all') return written === written.toUpperCase()
  const words = wordsOf(written).slice(0, MARKED_WORDS)
  return words.every((word, i) => (capitals & (1 << i)) === 0 || !startsLower(word))
}

/** Whether all letters are capitals, and there are some. */
export function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

function startsUpper(word: string): boolean {
  const first = firstLetter(word)
  return first !== first.toLowerCase()
}

function startsLower(word: string): boolean {
  const first = firstLetter(word)
  return first !== first.toUpperCase()
}

function firstLetter(word: string): string {
  return /[^\p{Cf}]/u.exec(word)?.[0] ?? ''
}
