import type { CardLanguage } from '../cards/card'

/** Cards put the day before the month in every language. */
const LOCALES: Readonly<Record<CardLanguage, string>> = { en: 'en-GB', fr: 'fr' }

/** An ISO day in words: `2023-07-15` → "15 July 2023". */
export function dayInWords(iso: string, lang: CardLanguage): string {
  return tidy(new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(toDate(iso)), lang)
}

/** French writes "1er" for the first of a month, which Intl does not know. */
function tidy(written: string, lang: CardLanguage): string {
  return lang === 'fr' ? written.replace(/\b1\b/gu, '1er') : written
}

/**
 * The stretch between two ISO dates of any precision, as short as it can be said: "2013–2022" across years, "20–23 Jul 2023"
 * within one. A missing end leaves its side of the dash empty.
 */
export function spanInWords(from: string | null, to: string | null, lang: CardLanguage): string {
  if (from === null || to === null) return [from?.slice(0, 4), to?.slice(0, 4)].join('–')
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${from.slice(0, 4)}–${to.slice(0, 4)}`
  return tidy(withinOneYear(Math.min(from.length, to.length), lang).formatRange(toDate(from), toDate(to)), lang)
}

/** In the precision of an ISO date of that many characters. */
function withinOneYear(isoLength: number, lang: CardLanguage): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[lang], {
    year: 'numeric',
    ...(isoLength > 'YYYY'.length && { month: 'short' }),
    ...(isoLength > 'YYYY-MM'.length && { day: 'numeric' }),
    timeZone: 'UTC',
  })
}

/** Years and months alone stand for their first day. */
function toDate(iso: string): Date {
  return new Date(`${iso}${'-01-01'.slice(iso.length - 'YYYY'.length)}T00:00:00Z`)
}
