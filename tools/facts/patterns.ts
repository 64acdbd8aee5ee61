import * as v from 'valibot'
import { ROLES, type Role, TOPICS, type Topic } from '../../src/facts/model'
import type { NameLanguage } from '../../src/text/languages'
import { type AdjectiveGender, formsBeside } from './made/adjectives'
import { germanGenitive } from './made/german'
import { ofCountry } from './made/romance'
import { russianCases } from './made/russian/phrases'
import { ukrainianCases } from './made/ukrainian/phrases'
import type { Problem } from './problems'
import { readYaml } from './read'
import { language, type RawEntity } from './schema'

type ByLanguage = Partial<Record<NameLanguage, string[]>>

/** Patterns of names, by role and language: facts/patterns.yaml tells their form. */
export type Patterns = Partial<Record<Role, ByLanguage>>

/** Words that speak for a topic, by topic and language: facts/topics.yaml. */
export type TopicWords = Partial<Record<Topic, ByLanguage>>

const SLOT = /\{(adj(?: [mfn])?(?: gen)?|name|of|gen)\}/u
/** The slot splits a pattern into what stands before it, itself, and what stands after it. */
const PARTS_OF_A_PATTERN = 3

const isFilledOnce = v.check(
  (pattern: string) => pattern.split(SLOT).length === PARTS_OF_A_PATTERN,
  'a pattern has one of {adj}, {name}, {of}, {gen}: without, it would name every country’s office at once',
)

const byLanguage = <S extends v.GenericSchema<unknown, string>>(text: S) => v.record(language, v.array(text))
const patterns = v.record(
  v.picklist(ROLES, `a role is one of ${ROLES.join(', ')}`),
  byLanguage(v.pipe(v.string(), isFilledOnce)),
)
const topicWords = v.record(v.picklist(TOPICS, `a topic is one of ${TOPICS.join(', ')}`), byLanguage(v.string()))

export function readPatterns(file: string): { patterns: Patterns; problems: Problem[] } {
  const { read, problems } = readYaml(file, patterns)
  return { patterns: read?.content ?? {}, problems }
}

export function readTopicWords(file: string): { topicWords: TopicWords; problems: Problem[] } {
  const { read, problems } = readYaml(file, topicWords)
  return { topicWords: read?.content ?? {}, problems }
}

type Country = Pick<RawEntity, 'adjectives' | 'genitive'>

/**
 * All names that a pattern makes for a country, which goes by `countryNames` in that language; in the nominative, where the language
 * has cases.
 */
export function expandPattern(
  pattern: string,
  lang: NameLanguage,
  country: Country,
  countryNames: readonly string[],
): string[] {
  const [before = '', slot = '', after = ''] = pattern.split(SLOT)
  const words = fill(slot, lang, country, countryNames)
  // "Außenminister der Türkei", never "der Türkei Außenminister".
  return words.filter((word) => before !== '' || !GERMAN_ARTICLE.test(word)).map((word) => before + word + after)
}

const GERMAN_ARTICLE = /^(?:der|des|von) /u

function fill(slot: string, lang: NameLanguage, country: Country, names: readonly string[]): readonly string[] {
  const [kind, ...how] = slot.split(' ')
  switch (kind) {
    case 'adj': {
      const gender = (how.find((word) => word.length === 1) ?? null) as AdjectiveGender | null
      return formsBeside(country.adjectives?.[lang] ?? [], lang, gender, how.includes('gen'))
    }
    case 'of':
      return names.flatMap((name) => ofCountry(name, lang))
    case 'gen':
      return genitives(lang, country, names)
    default:
      return names
  }
}

/** What an editor wrote, and what is made by rule: "China's", "Chinas", "Китая". */
function genitives(lang: NameLanguage, country: Country, names: readonly string[]): string[] {
  const own = country.genitive?.[lang]
  const made = names.flatMap((name) => genitiveOf(name, lang) ?? [])
  return [...new Set([...(own ?? []), ...made])]
}

function genitiveOf(name: string, lang: NameLanguage): string | null {
  switch (lang) {
    case 'en':
      return name.endsWith('s') ? `${name}'` : `${name}'s`
    case 'de':
      return germanGenitive(name)
    case 'ru':
      return russianCases(name)?.[0] ?? name
    case 'uk':
      // Of countries -у and -ю (Китаю, Ірану), where towns have -а.
      return ukrainianCases(name)?.[0]?.at(-1) ?? name
    default:
      return null
  }
}
