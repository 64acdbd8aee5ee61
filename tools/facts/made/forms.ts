import type { NameLanguage } from '../../../src/text/languages'
import type { RawEntity, RawName } from '../schema'
import { withoutHouse } from './arabic-particles'
import { chineseVariants, inJapanese } from './chinese'
import { frenchPlural } from './french'
import { germanGenitive, germanOffice, germanPhrase } from './german'
import { russianFamilyName, russianPerson } from './russian/people'
import { russianPhrase } from './russian/phrases'
import { turkishCases } from './turkish'
import { ukrainianFamilyName, ukrainianPerson } from './ukrainian/people'
import { ukrainianPhrase } from './ukrainian/phrases'

/*
 * The other forms in which a language writes a name: Russian and Ukrainian cases, German genitives, French plurals, Turkish cases, both Chinese scripts. A form
 * needs what its name needs.
 */

export type LocalName = RawName & { lang: NameLanguage }

/** Whose name it is, and by which rules it is declined. */
export interface Bearer {
  kind: RawEntity['kind']
  /** ISO 3166 code of the country of the bearer, or of the country itself. */
  iso: string | undefined
  /** Of a person. */
  feminine?: boolean | undefined
}

/** Countries whose names Japanese writes in the characters that it shares with Chinese. */
const CHINESE_CHARACTERS = ['CN', 'TW', 'HK', 'MO']

/** What German names with an article ("des Gipfels"), and not with a bare genitive. */
const WITH_ARTICLE: readonly RawEntity['kind'][] = ['event', 'agreement', 'office']

/** Kinds whose names Turkish writes together with their endings; of all others the apostrophe tells where the name ends. */
const WITHOUT_APOSTROPHE: readonly RawEntity['kind'][] = ['office', 'organisation']

/** The other forms of a whole name. */
export function otherForms(name: LocalName, bearer: Bearer): LocalName[] {
  const isPerson = bearer.kind === 'person'
  switch (name.lang) {
    case 'ru':
      return isPerson
        ? person(name, (written) => russianPerson(written, bearer))
        : spelled(name, phraseForms(name.name, bearer, russianPhrase))
    case 'uk':
      return isPerson
        ? person(name, (written) => ukrainianPerson(written, bearer))
        : spelled(name, phraseForms(name.name, bearer, ukrainianPhrase))
    case 'de':
      return germanOf(name, bearer)
    case 'fr':
      return bearer.kind === 'office' ? spelled(name, plurals(name.name)) : []
    case 'tr':
      return WITHOUT_APOSTROPHE.includes(bearer.kind) ? spelled(name, turkishCases(name.name)) : []
    case 'zh':
      return chinese(name, bearer)
    default:
      return []
  }
}

/** The cases of a whole name; of an Arab's also the shorter one, which others may bear as well. */
function person(name: LocalName, decline: (written: string) => string[]): LocalName[] {
  const short = withoutHouse(name.name)
  const shorter = { ...name, needs: [...new Set([...name.needs, 'support' as const])] }
  return [...spelled(name, decline(name.name)), ...(short ? spelled(shorter, [short, ...decline(short)]) : [])]
}

function plurals(name: string): string[] {
  const plural = frenchPlural(name)
  return plural === null ? [] : [plural]
}

/** The other forms of a family name. */
export function otherFormsOfFamily(name: LocalName, bearer: Bearer): LocalName[] {
  switch (name.lang) {
    case 'ru':
      return spelled(name, russianFamilyName(name.name, bearer))
    case 'uk':
      return spelled(name, ukrainianFamilyName(name.name, bearer))
    case 'de':
      return germanGenitiveOf(name)
    case 'zh':
      return chinese(name, bearer)
    default:
      return []
  }
}

/** The other forms of a word that speaks for a topic. */
export function otherFormsOfWord(word: string, lang: NameLanguage): string[] {
  switch (lang) {
    case 'ru':
      return russianPhrase(word)
    case 'uk':
      return ukrainianPhrase(word)
    case 'zh':
      return chineseVariants(word)
    default:
      return []
  }
}

/**
 * Titles of newspapers and the like are declined where their first word is a noun or an adjective of the language ("агентство
 * Синьхуа", "Центральное телевидение Китая"), and not otherwise ("Жэньминь жибао").
 */
function phraseForms(name: string, { kind }: Bearer, decline: (name: string) => string[]): string[] {
  const isTitle = kind === 'media' && name.includes(' ') && !/^\p{Ll}|^\p{L}+(?:[ыи]й|ая|ое|ська|ське) /u.test(name)
  return isTitle ? [] : decline(name)
}

function germanOf(name: LocalName, { kind }: Bearer): LocalName[] {
  if (kind === 'person') return germanGenitiveOf(name)
  const phrases = [...germanPhrase(name.name), ...(kind === 'office' ? germanOffice(name.name) : [])]
  return phrases.length > 0 || WITH_ARTICLE.includes(kind) ? spelled(name, phrases) : germanGenitiveOf(name)
}

/** Read in German only: "Putins" is a plural in English. */
function germanGenitiveOf(name: LocalName): LocalName[] {
  const genitive = germanGenitive(name.name)
  if (genitive === null) return []
  return spelled({ ...name, needs: [...new Set([...name.needs, 'language' as const])] }, [genitive])
}

function chinese(name: LocalName, { iso }: Bearer): LocalName[] {
  const japanese =
    iso !== undefined && CHINESE_CHARACTERS.includes(iso)
      ? spelled({ ...name, lang: 'ja' }, [inJapanese(name.name)])
      : []
  return [...spelled(name, chineseVariants(name.name)), ...japanese]
}

/** The same name in other forms. */
function spelled(name: LocalName, forms: readonly string[]): LocalName[] {
  return forms.map((form) => ({ ...name, name: form }))
}
