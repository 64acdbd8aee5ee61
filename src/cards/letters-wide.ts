const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu

/** How wide a text is, in Latin letters: Chinese and Japanese letters and Hangul are about as wide as two. */
export function lettersWide(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
