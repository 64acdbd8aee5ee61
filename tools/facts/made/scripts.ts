/** Scripts that tell how a name is cut into its parts. */
export type Script = 'latin' | 'cyrillic' | 'han' | 'kana' | 'hangul' | 'arabic' | 'hebrew'

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
]

/** The script of a name, or null for another than these. A Japanese name that mixes kana and kanji counts as kana. */
export function scriptOf(name: string): Script | null {
  return LETTERS.find(([, letters]) => letters.test(name))?.[0] ?? null
}
