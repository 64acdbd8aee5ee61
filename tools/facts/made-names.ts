import { fold } from '../../src/text/fold'
import { NAME_LANGUAGES, type NameLanguage } from '../../src/text/languages'
import type { Written } from './collect'
import { familyNames } from './made/family-names'
import { type Bearer, type LocalName, otherForms, otherFormsOfFamily } from './made/forms'
import { expandPattern, type Patterns } from './patterns'
import type { RawEntity } from './schema'
import { territoryNames } from './territories'

/**
 * Names that nobody wrote: of countries from the Unicode CLDR, of offices and ministries from the patterns of their role, and the
 * forms that languages give to all of these and to what was written.
 */
export function madeNames(raw: RawEntity, entities: ReadonlyMap<string, Written>, patterns: Patterns): LocalName[] {
  const country = raw.country === undefined ? undefined : entities.get(raw.country)?.raw
  const bearer = bearerOf(raw, country)
  return NAME_LANGUAGES.flatMap((lang) => {
    const written = writtenIn(raw, lang)
    // What a person wrote stands, with what it needs, and so do its forms.
    const isNew = (name: string) => !written.some((other) => fold(other.name) === fold(name))
    const plain = [...namesInCldr(raw, lang), ...feminineName(raw, lang)]
    const names = [
      ...plain.filter(isNew).map((name): LocalName => ({ name, needs: [], lang })),
      ...patterned(raw, country, lang, patterns),
    ]
    const forms =
      isMinor(raw) && lang !== 'zh' ? [] : [...written, ...names].flatMap((name) => otherForms(name, bearer))
    return [...names, ...forms]
  })
}

/**
 * Whether it is one of the many that no person wrote a line about: offices of countries that are seldom in the news; of people and
 * places those that no name tells alone, ministers of long ago and small towns. Their cases and genitives would fill a third of the
 * lexicon. Both Chinese scripts they have all the same.
 */
function isMinor({ kind, line, names }: RawEntity): boolean {
  if (Object.keys(line).length > 0) return false
  if (kind === 'office') return true
  return (kind === 'person' || kind === 'place') && !names.en?.some(({ needs }) => !needs.includes('support'))
}

/** By which a person is called after the full name, in all forms. */
export function madeFamilyNames(raw: RawEntity, entities: ReadonlyMap<string, Written>): LocalName[] {
  const country = raw.country === undefined ? undefined : entities.get(raw.country)?.raw
  const german = raw.names.de ?? raw.names.en
  const names = familyNames({ ...raw, names: { ...raw.names, ...(german && { de: german }) } }, country?.iso)
  return isMinor(raw) ? names : [...names, ...names.flatMap((name) => otherFormsOfFamily(name, bearerOf(raw, country)))]
}

/** A name that nobody wrote in German, of a person or a place, is the English one there, and has a German genitive. */
function writtenIn(raw: RawEntity, lang: NameLanguage): LocalName[] {
  const isSame = lang === 'de' && (raw.kind === 'person' || raw.kind === 'place')
  return (raw.names[lang] ?? (isSame ? raw.names.en : undefined) ?? []).map((name) => ({ ...name, lang }))
}

/** A woman is marked as one; where nothing is said, a man or a woman that the name tells. */
function bearerOf({ kind, iso, feminine }: RawEntity, country: RawEntity | undefined): Bearer {
  return { kind, iso: iso ?? country?.iso, feminine: feminine === true ? true : undefined }
}

/** Names of an office or a ministry by the patterns of its role. */
function patterned(
  raw: RawEntity,
  country: RawEntity | undefined,
  lang: NameLanguage,
  patterns: Patterns,
): LocalName[] {
  if (!raw.role || !country) return []
  const countryNames = namesOfCountry(country, lang)
  const all = patterns[raw.role]?.[lang] ?? []
  return (isMinor(raw) ? all.slice(0, MOST_OF_MINOR) : all).flatMap((pattern) => {
    const needs = ABBREVIATION.test(pattern) ? (['case'] as const) : []
    return expandPattern(pattern, lang, country, countryNames).map((name) => ({ name, needs: [...needs], lang }))
  })
}

/** Patterns that count for an office of a country seldom in the news: the first ones of a list are those most in use. */
const MOST_OF_MINOR = 4

/** "Chinese FM" is a minister, "Chinese fm" is not. */
const ABBREVIATION = /\b[A-Z]{2,3}\b/u

/** By which a pattern may call the country: the names that are safe alone, else what the CLDR has. */
function namesOfCountry(country: RawEntity, lang: NameLanguage): string[] {
  const written = country.names[lang]?.filter(({ needs }) => !needs.includes('support')).map(({ name }) => name)
  return written ?? namesInCldr(country, lang)
}

/** How an office is called when a woman holds it. */
function feminineName({ feminine }: RawEntity, lang: NameLanguage): string[] {
  const name = typeof feminine === 'object' ? feminine[lang] : undefined
  return name === undefined ? [] : [name]
}

function namesInCldr({ iso }: RawEntity, lang: NameLanguage): string[] {
  return iso === undefined ? [] : territoryNames(lang, iso)
}
