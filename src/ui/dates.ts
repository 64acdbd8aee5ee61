import type { CardLanguage } from '../cards/card'

/** Cards put the day before the month in every language. */
const LOCALES: Readonly<Record<CardLanguage, string>> = { en: 'en-GB', fr: 'fr' }

/** An ISO day in words: `2023-07-15` → "15 July 2023". */
export function dayInWords(iso: string, lang: CardLanguage): string {
  return tidy(
    new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`)),
    lang,
  )
}

/** French writes "1er" for the first of a month, which Intl does not know. */
function tidy(written: string, lang: CardLanguage): string {
  return lang === 'fr' ? written.replace(/\b1\b/gu, '1er') : written
}
