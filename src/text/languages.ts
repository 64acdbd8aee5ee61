/** Languages that names are marked with; the packaged lexicon writes their place in this list, so new ones go to the end. */
export const NAME_LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'ru',
  'uk',
  'zh',
  'ja',
  'ko',
  'ar',
  'tr',
  'nl',
  'pl',
  'id',
  'vi',
  'fa',
  'he',
] as const

export type NameLanguage = (typeof NAME_LANGUAGES)[number]

/** Tags that stand for several languages, and for none. */
const NO_LANGUAGE = ['mul', 'zxx']

/**
 * The language of a language tag as a primary subtag in lower case (`fr-CA` → `fr`, `cmn` → `zh`, `iw` → `he`), or null when it is
 * none that the platform knows.
 */
export function primaryLanguage(tag: string): string | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/u)[0] as string
  if (!/^[a-z]{2,3}$/u.test(primary) || NO_LANGUAGE.includes(primary)) return null
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(primary) === undefined ? null : new Intl.Locale(primary).language
}
