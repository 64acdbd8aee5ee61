import { franc } from 'franc-min'
import { primaryLanguage } from '../../src/text/languages'

/** In UTF-16 units: more text makes no guess better, and less than a sentence none good. */
const ENOUGH = 5000
const TOO_SHORT = 60

/** The language of a text, as franc guesses it, as a primary subtag; null when the text is too short to tell. */
export function detectLanguage(text: string): string | null {
  const guess = franc(text.slice(0, ENOUGH), { minLength: TOO_SHORT })
  return guess === 'und' ? null : primaryLanguage(guess)
}
