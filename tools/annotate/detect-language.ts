import { franc } from 'franc-min'
import { primaryLanguage } from '../../src/text/languages'

/** The language of a text, as franc guesses it, as a primary subtag; null when the text is too short to tell. */
export function detectLanguage(text: string): string | null {
  const guess = franc(text.slice(0, 5000), { minLength: 60 })
  // ISO 639-3 to the form of language tags: fra → fr, cmn → zh.
  return guess === 'und' ? null : primaryLanguage(Intl.getCanonicalLocales(guess)[0] ?? guess)
}
