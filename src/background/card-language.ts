import { CARD_LANGUAGES, type CardLanguage } from '../cards/card'
import type { Settings } from '../extension/settings-form'

/**
 * The language to write cards in: what the reader set, where cards speak it; else the browser's, the article's, English.
 * `reader` and `article` are primary subtags, or null.
 */
export function cardLanguage(
  set: Settings['cardLanguage'],
  reader: string | null,
  article: string | null,
): CardLanguage {
  const wished = set === 'reader' ? [reader, article] : set === 'article' ? [article, reader] : [set]
  return wished.find((lang): lang is CardLanguage => (CARD_LANGUAGES as readonly unknown[]).includes(lang)) ?? 'en'
}
