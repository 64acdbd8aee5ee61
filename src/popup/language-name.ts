import { uiLanguage } from '../extension/translate'

/** A language in the words of the interface: `fr` → "French". */
export function languageName(lang: string): string {
  return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(lang) ?? lang
}
