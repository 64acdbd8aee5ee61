/*
 * What kind of letter a UTF-16 unit is, looked up once and kept: beside every name of an article stand a few units to judge, and most of
 * them tell at a glance that there is nothing to see.
 */

const OTHER = 1
const SMALL = 2
const CAPITAL = 3
const HAN = 4
const SPACE = 5
const HYPHEN = 6
const QUOTE = 7

/** Class of every UTF-16 unit: 0 is "not looked up yet". */
const classes = new Uint8Array(0x10000)

function classOf(unit: number): number {
  const known = classes[unit] as number
  if (known !== 0) return known
  const found = findClass(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

function findClass(c: string): number {
  if (/[ \u00a0\u202f]/u.test(c)) return SPACE
  if (/[-‐‑]/u.test(c)) return HYPHEN
  if (/["“”„«»‟『「』」‘]/u.test(c)) return QUOTE
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]/u.test(c)) return HAN
  if (/\p{Lu}/u.test(c)) return CAPITAL
  return /[\p{L}\p{M}]/u.test(c) ? SMALL : OTHER
}

/** A letter (or mark) of a script written with spaces between words. */
export function isLetter(unit: number): boolean {
  const found = classOf(unit)
  return found === SMALL || found === CAPITAL
}

export function isCapital(unit: number): boolean {
  return classOf(unit) === CAPITAL
}

/** A character of Chinese or Japanese, written without spaces; also the dot between the parts of a name (・). */
export function isHan(unit: number): boolean {
  return classOf(unit) === HAN
}

/** A space that stands between the words of one line. */
export function isSpace(unit: number): boolean {
  return classOf(unit) === SPACE
}

export function isHyphen(unit: number): boolean {
  return classOf(unit) === HYPHEN
}

export function isQuote(unit: number): boolean {
  return classOf(unit) === QUOTE
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

/** Where the word that ends before `end` begins; `end` where none does. UTF-16 offsets. */
export function wordStart(text: string, from: number, end: number): number {
  let start = end
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the word that begins at `start` ends; `start` where none does. UTF-16 offsets. */
export function wordEnd(text: string, start: number, to: number): number {
  let end = start
  while (end < to && isLetter(text.charCodeAt(end))) end++
  return end
}
