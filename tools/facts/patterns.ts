import * as v from 'valibot'
import { ROLES, type Role, TOPICS, type Topic } from '../../src/facts/model'
import type { NameLanguage } from '../../src/text/languages'
import type { Problem } from './problems'
import { readYaml } from './read'
import { language, type RawEntity } from './schema'

type ByLanguage = Partial<Record<NameLanguage, string[]>>

/** Patterns of names, by role and language: facts/patterns.yaml tells their form. */
export type Patterns = Partial<Record<Role, ByLanguage>>

/** Words that speak for a topic, by topic and language: facts/topics.yaml. */
export type TopicWords = Partial<Record<Topic, ByLanguage>>

const SLOT = /\{(adj|name|of|gen)\}/u

const isFilledOnce = v.check(
  (pattern: string) => pattern.split(SLOT).length === 3,
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

/** What stands before a country's name in "minister of …"; wrong combinations ("du Chine") are made too, and never read. */
const PREPOSITIONS: ByLanguage = {
  en: ['of ', 'of the ', 'for '],
  fr: ['de ', 'de la ', 'du ', "de l'", "d'", 'des '],
  es: ['de ', 'del ', 'de la ', 'de los '],
  it: ['di ', 'del ', 'della ', "dell'", 'degli '],
  pt: ['de ', 'da ', 'do ', 'dos '],
}

/** All names that a pattern makes for a country, which goes by `countryNames` in that language. */
export function expandPattern(
  pattern: string,
  lang: NameLanguage,
  country: Pick<RawEntity, 'adjectives' | 'genitive'>,
  countryNames: readonly string[],
): string[] {
  const fill: Record<string, readonly string[]> = {
    adj: country.adjectives?.[lang] ?? [],
    name: countryNames,
    of: countryNames.flatMap((name) => (PREPOSITIONS[lang] ?? []).map((before) => before + name)),
    gen: genitives(lang, country, countryNames),
  }
  const [before = '', slot = '', after = ''] = pattern.split(SLOT)
  return (fill[slot] ?? []).map((word) => before + word + after)
}

function genitives(lang: NameLanguage, country: Pick<RawEntity, 'genitive'>, names: readonly string[]): string[] {
  const own = country.genitive?.[lang]
  const made = lang === 'en' ? names.map((name) => (name.endsWith('s') ? `${name}'` : `${name}'s`)) : []
  return own === undefined ? made : [own, ...made]
}
