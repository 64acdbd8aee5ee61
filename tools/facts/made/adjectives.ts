import type { NameLanguage } from '../../../src/text/languages'
import { germanAdjective, germanAdjectiveIn } from './german'
import { singular } from './romance'
import { russianAdjective, russianAdjectiveForms, russianAdjectiveIn } from './russian/adjectives'
import { ukrainianAdjective, ukrainianAdjectiveForms, ukrainianAdjectiveIn } from './ukrainian/adjectives'

/*
 * The adjectives of countries, by language. What an editor writes is a base form where the language declines by rule (de, ru, uk),
 * else the forms themselves.
 */

export type AdjectiveGender = 'm' | 'f' | 'n'

/** All forms of an adjective: words that speak for the country. */
export function allForms(written: readonly string[], lang: NameLanguage): string[] {
  switch (lang) {
    case 'de':
      return germanAdjective(written)
    case 'ru':
      return [...new Set(written.flatMap((form) => [form, ...(isMasculine(form) ? russianAdjectiveForms(form) : [])]))]
    case 'uk':
      return [
        ...new Set(written.flatMap((form) => [form, ...(isMasculine(form) ? ukrainianAdjectiveForms(form) : [])])),
      ]
    default:
      return [...written]
  }
}

/**
 * The forms in the singular that stand beside a noun of a gender, in the nominative where the language has cases, or in the
 * genitive. Without a gender: all that the singular has.
 */
export function formsBeside(
  written: readonly string[],
  lang: NameLanguage,
  gender: AdjectiveGender | null,
  genitive = false,
): string[] {
  switch (lang) {
    case 'de':
      return germanAdjectiveIn(written, gender ?? 'm')
    case 'ru': {
      const forms = bases(written).map((base) => russianAdjectiveIn(base, gender ?? 'm'))
      return genitive ? forms.map((form) => russianAdjective(form)?.cases[0] ?? form) : forms
    }
    case 'uk': {
      const forms = bases(written).map((base) => ukrainianAdjectiveIn(base, gender ?? 'm'))
      return genitive ? forms.map((form) => ukrainianAdjective(form)?.cases[0]?.[0] ?? form) : forms
    }
    case 'ar':
      return gender === null ? [...written] : written.slice(gender === 'm' ? 0 : 1, gender === 'm' ? 1 : 2)
    case 'fr':
    case 'es':
    case 'it':
    case 'pt':
      return gender === 'm' || gender === 'f'
        ? singular(written, gender, lang)
        : [...new Set([...singular(written, 'm', lang), ...singular(written, 'f', lang)])]
    default:
      return [...written]
  }
}

function bases(written: readonly string[]): string[] {
  return written.filter(isMasculine)
}

const isMasculine = (form: string) => /(?:[иы]й|ой)$/u.test(form) && !/(?:ской|цкой)$/u.test(form)
