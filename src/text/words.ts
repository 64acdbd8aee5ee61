/*
 * Where words begin and end. In scripts written with spaces: where letters meet anything else. In katakana, which stands among
 * other scripts: where a run of it begins and ends, so that タイ (Thailand) is not found in タイトル (title). In other scripts
 * without spaces (Chinese, Thai …): before and after every character, so that the longest name found decides.
 */

/**
 * Classes of folded UTF-16 units: no part of a word; of scripts with spaces; of scripts without; katakana. They are numbered by what the
 * matcher asks first: bit 0 for units that begin a word where one without it stands before, bit 1 for those to be looked at one by one.
 */
export const OTHER = 0b000
export const SPACED = 0b001
export const FREE = 0b010
export const KATAKANA = 0b110

/** Class of every UTF-16 unit, looked up once per unit and kept. */
const classes = new Uint8Array(0x10000)
/** Marks a class as looked up. */
const KNOWN = 0b1000

const IS_KATAKANA = /[\p{Script=Katakana}ー]/u
const IS_FREE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇]/u
const IS_SPACED = /[\p{L}\p{N}\p{M}]/u

/** The class of a folded UTF-16 unit. */
export function classOf(unit: number): number {
  const known = classes[unit] as number
  if (known !== 0) return known ^ KNOWN
  const found = findClass(unit)
  classes[unit] = found | KNOWN
  return found
}

function findClass(unit: number): number {
  const c = String.fromCharCode(unit)
  if (IS_KATAKANA.test(c)) return KATAKANA
  // Halves of surrogate pairs count as free: rare Han characters lie there, and emoji next to a name do no harm.
  if ((unit >= 0xd800 && unit <= 0xdfff) || IS_FREE.test(c)) return FREE
  return IS_SPACED.test(c) ? SPACED : OTHER
}

/** Whether a name may begin with a unit of class `here` that follows one of class `before` (OTHER at the start of a text). */
export function beginsWord(here: number, before: number): boolean {
  return here === FREE || (here !== OTHER && here !== before)
}

/** Whether a unit of class `last` ends a word before one of class `next` (OTHER at the end of a text), particles apart. */
export function endsWord(last: number, next: number): boolean {
  return (last !== SPACED && last !== KATAKANA) || last !== next
}

/** Whether a name may begin before `units[i]`. */
export function isWordStart(units: Uint16Array, i: number): boolean {
  return beginsWord(classOf(units[i] as number), i === 0 ? OTHER : classOf(units[i - 1] as number))
}

/** Whether a name whose last unit is `units[i - 1]` may end before `units[i]`, in a text of `length` units. */
export function isWordEnd(units: Uint16Array, i: number, length: number): boolean {
  const last = units[i - 1] as number
  if (i >= length || endsWord(classOf(last), classOf(units[i] as number))) return true
  if (!isHangul(last)) return false
  let end = i
  while (end < length && end - i <= LONGEST_PARTICLE && classOf(units[end] as number) === SPACED) end++
  return isParticle(String.fromCharCode(...units.subarray(i, end)))
}

/**
 * What Korean writes onto a name: particles, the copula, and quoting ("이라고"), as they follow a consonant or a vowel, most with a further
 * one behind. After them the word must end: 왕이는, 모스크바에서, 중국과의, 푸틴이라고.
 */
export const PARTICLES: readonly string[] = [
  ...'은는이가을를의도만발인일',
  ...['측', '들'].flatMap((noun) => ['', '은', '이', '을', '에', '의'].map((end) => noun + end)),
  ...['에', '에서', '에게', '에게서', '께', '께서', '한테', '와', '과', '로', '으로', '부터', '까지', '보다'].flatMap(
    (particle) => ['', '는', '도', '의', '만'].map((end) => particle + end),
  ),
  ...['로부터', '으로부터', '로서', '으로서', '처럼', '만큼', '하고', '이나', '마저', '조차'],
  ...['라', '이라'].flatMap((copula) => ['고', '는', '며', '면', '도', '고는', '고도'].map((end) => copula + end)),
  ...['이다', '이며', '이고', '이자', '이지만', '입니다', '이었다', '였다'],
]
export const LONGEST_PARTICLE = 4
const IS_PARTICLE = new Set(PARTICLES)

/** Whether the rest of a word (folded, behind a name that ends in hangul) is a particle. */
export function isParticle(rest: string): boolean {
  return IS_PARTICLE.has(rest)
}

/** Whether a folded UTF-16 unit is a syllable of hangul. */
export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}
