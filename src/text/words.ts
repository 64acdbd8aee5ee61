/*
 * Where words begin and end. Scripts written with spaces: at a change between letters and anything else. Scripts written
 * without (Chinese, Japanese, Thai …): before and after every character, so that the longest name found decides.
 */

const OTHER = 1
const WORD = 2
const FREE = 3

/** Class of every UTF-16 unit, looked up once per unit and kept: 0 is "not looked up yet". */
const classes = new Uint8Array(0x10000)

const IS_FREE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇ー]/u
const IS_WORD = /[\p{L}\p{N}\p{M}]/u

function classOf(unit: number): number {
  const known = classes[unit] as number
  if (known !== 0) return known
  const c = String.fromCharCode(unit)
  // Halves of surrogate pairs count as free: rare Han characters lie there, and emoji next to a name do no harm.
  const found = (unit >= 0xd800 && unit <= 0xdfff) || IS_FREE.test(c) ? FREE : IS_WORD.test(c) ? WORD : OTHER
  classes[unit] = found
  return found
}

/** Whether a name may begin before `units[i]`. */
export function isWordStart(units: Uint16Array, i: number): boolean {
  const here = classOf(units[i] as number)
  return here === FREE || (here === WORD && (i === 0 || classOf(units[i - 1] as number) !== WORD))
}

/** Whether a name whose last unit is `units[i - 1]` may end before `units[i]`, in a text of `length` units. */
export function isWordEnd(units: Uint16Array, i: number, length: number): boolean {
  if (i >= length) return true
  const last = classOf(units[i - 1] as number)
  const next = classOf(units[i] as number)
  if (last === WORD && next === WORD) return isHangul(units[i - 1] as number) && particleAt(units, i, length)
  return true
}

/** Whether the unit belongs to a word (of any script). */
export function isWordUnit(unit: number): boolean {
  return classOf(unit) !== OTHER
}

/** Korean particles are written onto the name: 왕이는, 모스크바에서. After one of them the word must end. */
const PARTICLES = [
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '에서',
  '에게',
  '와',
  '과',
  '도',
  '로',
  '으로',
  '만',
  '부터',
  '까지',
  '측',
  '발',
]
const LONGEST_PARTICLE = 2

function particleAt(units: Uint16Array, i: number, length: number): boolean {
  let end = i
  while (end < length && end - i <= LONGEST_PARTICLE && classOf(units[end] as number) === WORD) end++
  return PARTICLES.includes(String.fromCharCode(...units.subarray(i, end)))
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}
