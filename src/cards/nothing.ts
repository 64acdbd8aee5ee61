import type { Card, CardLanguage } from './card'
import { WORDS } from './words/all'

/** What is shown in place of a card where the facts know nothing. */
export interface Nothing {
  lang: CardLanguage
  dir: Card['dir']
  /** "The facts know nothing by the name …" */
  text: string
  close: string
}

/** Says in words that the facts know nothing by this name. */
export function nothingOn(name: string, lang: CardLanguage): Nothing {
  const { dir, labels, nothing } = WORDS[lang]
  return { lang, dir, text: nothing(name), close: labels.close }
}
