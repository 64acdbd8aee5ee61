import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { ROLES, TOPICS } from '../../src/facts/model'
import type { RawEntity } from './schema'

const byLanguage = v.record(v.string(), v.array(v.string()))

/** Patterns of names, by role and language: facts/patterns.yaml. */
export type Patterns = Partial<Record<string, Record<string, string[]>>>

/** Words of topics, by topic and language: facts/topics.yaml. */
export type TopicWords = Partial<Record<string, Record<string, string[]>>>

export function readPatterns(file: string): Patterns {
  const patterns = v.parse(v.record(v.picklist(ROLES), byLanguage), parse(readFileSync(file, 'utf8')))
  for (const pattern of Object.values(patterns).flatMap((languages) => Object.values(languages ?? {}).flat())) {
    if (!/\{(?:adj|name|of|gen)\}/u.test(pattern))
      throw new Error(`${file}: "${pattern}" names every country's office at once`)
  }
  return patterns
}

export function readTopicWords(file: string): TopicWords {
  return v.parse(v.record(v.picklist(TOPICS), byLanguage), parse(readFileSync(file, 'utf8')))
}

/** What stands before a country's name in "minister of …"; wrong combinations ("du Chine") are made too, and never read. */
const PREPOSITIONS: Record<string, string[]> = {
  en: ['of ', 'of the ', 'for '],
  fr: ['de ', 'de la ', 'du ', "de l'", "d'", 'des '],
  es: ['de ', 'del ', 'de la ', 'de los '],
  it: ['di ', 'del ', 'della ', "dell'", 'degli '],
  pt: ['de ', 'da ', 'do ', 'dos '],
}

/** All names that a pattern makes for a country. */
export function expandPattern(
  pattern: string,
  lang: string,
  country: RawEntity,
  countryNames: readonly string[],
): string[] {
  const fill: Record<string, readonly string[]> = {
    adj: country.adjectives?.[lang] ?? [],
    name: countryNames,
    of: countryNames.flatMap((name) => (PREPOSITIONS[lang] ?? []).map((before) => before + name)),
    gen: genitives(lang, country, countryNames),
  }
  const slot = /\{(adj|name|of|gen)\}/u.exec(pattern)?.[1]
  return slot ? (fill[slot] ?? []).map((word) => pattern.replace(`{${slot}}`, word)) : []
}

function genitives(lang: string, country: RawEntity, names: readonly string[]): string[] {
  const own = country.genitive?.[lang]
  const made = lang === 'en' ? names.map((name) => (name.endsWith('s') ? `${name}'` : `${name}'s`)) : []
  return own === undefined ? made : [own, ...made]
}
