/*
 * Where words begin and end. In scripts written with spaces: where letters meet anything else. In katakana, which stands among
 * other scripts: where a run of it begins and ends, so that タイ (Thailand) is not found in タイトル (title). In other scripts
 * without spaces (Chinese, Thai …): before and after every character, so that the longest name found decides.
 */

const OTHER = 1
const SPACED = 2
const KATAKANA = 3
const FREE = 4

/** Class of every UTF-16 unit, looked up once per unit and kept: 0 is "not looked up yet". */
const classes = new Uint8Array(0x10000)

const IS_KATAKANA = /[\p{Script=Katakana}ー]/u
const IS_FREE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇]/u
const IS_SPACED = /[\p{L}\p{N}\p{M}]/u

function classOf(unit: number): number {
  const known = classes[unit] as number
  if (known !== 0) return known
  const found = findClass(unit)
  classes[unit] = found
  return found
}

function findClass(unit: number): number {
  const c = String.fromCharCode(unit)
  if (IS_KATAKANA.test(c)) return KATAKANA
  // Halves of surrogate pairs count as free: rare Han characters lie there, and emoji next to a name do no harm.
  if ((unit >= 0xd800 && unit <= 0xdfff) || IS_FREE.test(c)) return FREE
  return IS_SPACED.test(c) ? SPACED : OTHER
}

/** Whether a name may begin before `units[i]`. */
export function isWordStart(units: Uint16Array, i: number): boolean {
  const here = classOf(units[i] as number)
  return here === FREE || (here !== OTHER && (i === 0 || classOf(units[i - 1] as number) !== here))
}

/** Whether a name whose last unit is `units[i - 1]` may end before `units[i]`, in a text of `length` units. */
export function isWordEnd(units: Uint16Array, i: number, length: number): boolean {
  if (i >= length) return true
  const last = classOf(units[i - 1] as number)
  if (last === OTHER || last === FREE || last !== classOf(units[i] as number)) return true
  return isHangul(units[i - 1] as number) && particleAt(units, i, length)
}

/** Korean particles are written onto the name: 왕이는, 모스크바에서, 중국과의. After them the word must end. */
const PARTICLE = /^(?:[은는이가을를의도만측발]|(?:에|에서|에게|와|과|로|으로|부터|까지)[는도의만]?)$/u
const LONGEST_PARTICLE = 3

function particleAt(units: Uint16Array, i: number, length: number): boolean {
  let end = i
  while (end < length && end - i <= LONGEST_PARTICLE && classOf(units[end] as number) === SPACED) end++
  return PARTICLE.test(String.fromCharCode(...units.subarray(i, end)))
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}
