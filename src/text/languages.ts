/** Languages that names are marked with; the position is the number written in the packaged lexicon (0 is any language). */
export const NAME_LANGUAGES = [
  '*',
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

export function isNameLanguage(lang: string): lang is NameLanguage {
  return (NAME_LANGUAGES as readonly string[]).includes(lang)
}

/** The primary subtag of a language tag in lower case (`fr-CA` → `fr`), or null when it is none that the platform knows. */
export function primaryLanguage(tag: string): string | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/u)[0] as string
  if (!/^[a-z]{2,3}$/u.test(primary)) return null
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(primary) === undefined ? null : primary
}
