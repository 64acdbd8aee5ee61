import { DamagedFileError } from '../../facts/format'
import { NAME_LANGUAGES, type NameLanguage } from '../../text/languages'

/** What a name can mean. */
export interface Sense {
  /** Number of an entity in the base, or of a topic when `evidence` is `topic`. */
  target: number
  /** `none`: a name. `entity`, `topic`: a word that is no name but speaks for one ("chinois", "diplomate"). */
  evidence: 'none' | 'entity' | 'topic'
  /** Words that must begin with a capital: a bit for each of the first eight, the first word lowest. `all`: every letter is one. */
  capitals: number | 'all'
  /** Only with something else in the article that ties to it; `country`: of a place whose country is named or spoken of, no more. */
  support: boolean | 'country'
  /** The family name alone ("Lavrov"): only where the article has named the person in full, or a title leads to them. */
  surname: boolean
  /** Only in articles of this language; null in any. */
  lang: NameLanguage | null
}

const EVIDENCE = ['none', 'entity', 'topic'] as const

const SUPPORT = 1 << 2
const ALL_CAPITALS = 1 << 3
const SURNAME = 1 << 4
/** Beside SUPPORT. */
const COUNTRY = 1 << 5

/**
 * All of a sense but its target in one word, its _manner_: evidence in the bits 0 and 1, support, all capitals, surname, country, the place of
 * the language from bit 8 (0 for any), the words with a capital from bit 16.
 */
export function mannerOf({ evidence, capitals, support, surname, lang }: Sense): number {
  return (
    EVIDENCE.indexOf(evidence) |
    (support ? SUPPORT : 0) |
    (support === 'country' ? COUNTRY : 0) |
    (surname ? SURNAME : 0) |
    (capitals === 'all' ? ALL_CAPITALS : (capitals & 0xff) << 16) |
    (placeOfLanguage(lang) << 8)
  )
}

/** @throws DamagedFileError when the manner is none that can be written. */
export function senseOf(target: number, manner: number): Sense {
  const evidence = EVIDENCE[manner & 3]
  const place = languageAsked(manner)
  const lang = place === 0 ? null : NAME_LANGUAGES[place - 1]
  if (!evidence || lang === undefined) throw new DamagedFileError(`a sense cannot be read: ${manner}`)
  return {
    target,
    evidence,
    capitals: capitalsAsked(manner),
    support: (manner & COUNTRY) !== 0 ? 'country' : (manner & SUPPORT) !== 0,
    surname: (manner & SURNAME) !== 0,
    lang,
  }
}

/** The number by which manners tell a language: 0 for null and for those of which no names are marked. */
export function placeOfLanguage(lang: string | null): number {
  return NAME_LANGUAGES.indexOf(lang as NameLanguage) + 1
}

export function languageAsked(manner: number): number {
  return (manner >>> 8) & 0xff
}

export function capitalsAsked(manner: number): Sense['capitals'] {
  return (manner & ALL_CAPITALS) !== 0 ? 'all' : (manner >>> 16) & 0xff
}
