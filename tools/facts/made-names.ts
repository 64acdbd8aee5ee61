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
    const forms = [...written, ...names].flatMap((name) => (isDeclined(name, raw) ? otherForms(name, bearer) : []))
    return [...names, ...forms]
  })
}

/** Whether no person wrote a line about it: it comes from a table. */
function isDrawn({ line }: RawEntity): boolean {
  return Object.keys(line).length === 0
}

/**
 * Whether a name has its cases and genitives in the lexicon: of what comes from a table, not those of offices of countries that are seldom in
 * the news, nor names that need more of the article than their language: of ministers of long ago and small towns abroad. They would fill
 * a third of the lexicon, and are never read. Both Chinese scripts all names have.
 */
function isDeclined({ lang, needs }: LocalName, raw: RawEntity): boolean {
  if (!isDrawn(raw) || lang === 'zh') return true
  return raw.kind !== 'office' && !needs.includes('support') && !needs.includes('country')
}

/** By which a person is called after the full name, in all forms. */
export function madeFamilyNames(raw: RawEntity, entities: ReadonlyMap<string, Written>): LocalName[] {
  const country = raw.country === undefined ? undefined : entities.get(raw.country)?.raw
  const german = raw.names.de ?? raw.names.en
  const names = familyNames({ ...raw, names: { ...raw.names, ...(german && { de: german }) } }, country?.iso)
  const isKnown = !isDrawn(raw) || raw.names.en?.some(({ needs }) => !needs.includes('support'))
  return isKnown ? [...names, ...names.flatMap((name) => otherFormsOfFamily(name, bearerOf(raw, country)))] : names
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
  return (isDrawn(raw) ? all.slice(0, MOST_OF_DRAWN) : all).flatMap((pattern) => {
    const needs = ABBREVIATION.test(pattern) ? (['case'] as const) : []
    return expandPattern(pattern, lang, country, countryNames).map((name) => ({ name, needs: [...needs], lang }))
  })
}

/** So many patterns count for an office of a table: the first ones of a list are those most in use. */
const MOST_OF_DRAWN = 4

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
