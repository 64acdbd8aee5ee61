import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import { remembering } from './remembering'

/*
 * Titles whose bearers are counted: of people who are called "Dalai Lama" and "14th Dalai Lama" alike, the one counts and the other does not,
 * so that another number before the title makes somebody else of it.
 */

/** Which of those who bore the title the person is, where a name of theirs says so before another of their names: 14; null for none. */
export const countOf = remembering((base: Base, entity: EntityIndex): number | null => {
  const names = new Set(base.entity(entity).names.map(({ name }) => name))
  for (const name of names) {
    const [, number, title] = COUNTED.exec(name) ?? []
    if (title !== undefined && names.has(title)) return Number(number)
  }
  return null
})

const COUNTED = /^(\d{1,3})(?:st|nd|rd|th) (.+)$/u

/** The number that stands right before the offset, as it is written, and what it is; null where none does. UTF-16 offsets. */
export function ordinalBefore(text: string, from: number, offset: number): { word: string; number: number } | null {
  const found = ORDINAL.exec(text.slice(Math.max(from, offset - LONGEST), offset))
  if (!found) return null
  const [, word = '', digits, roman] = found
  if (digits !== undefined) return { word, number: Number(digits) }
  if (roman !== undefined) return { word, number: romanNumber(roman) }
  const place = IN_WORDS.indexOf(word.toLowerCase())
  return place < 0 ? null : { word, number: place + 1 }
}

/** "13th", "13e", "13.", "XIIIe", "XIII", "Thirteenth"; no "Le", which were the fiftieth. */
const ORDINAL = /(?<![\p{L}\p{N}])((?:(\d{1,3})|([IVX]+))(?:st|nd|rd|th|er|e|ème|º|ª|°|\.)?|\p{L}+)[ \u00a0]$/u
/** Longer than an ordinal and a space. */
const LONGEST = 20

/** English ones, which come right before the title; of other languages those in figures do. */
const IN_WORDS: readonly string[] = `
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
  eighteenth nineteenth twentieth
`
  .trim()
  .split(/\s+/u)

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A digit before a greater one is taken away: XIV is 14. */
function romanNumber(digits: string): number {
  const values = [...digits].map((digit) => ROMAN[digit] ?? 0)
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0)
}
