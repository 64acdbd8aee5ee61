import { fold } from '../../../src/text/fold'
import type { NameLanguage } from '../../../src/text/languages'
import type { RawEntity, RawName } from '../schema'
import { chineseFamily, japaneseFamily } from './east-asian'
import { type NameOrder, nameOrder } from './name-order'
import { nameParts } from './name-parts'
import { opensSentences } from './openers'
import { type Script, scriptOf } from './scripts'

/*
 * How the press calls a person after the full name: "Lavrov", "von der Leyen", "Wang", プーチン; in countries without family names
 * by the given name ("Prabowo"). Which of several Wangs is meant is for the spotting to tell, by the full name before.
 */

/** A name with its language, ready for the lexicon. */
export type FamilyName = RawName & { lang: NameLanguage }

/**
 * The family names of a person in all languages that the names are written in. `iso` is the code of the person's country.
 * What an editor wrote in `family` stands for every language of its script.
 */
export function familyNames({ names, family }: Pick<RawEntity, 'names' | 'family'>, iso?: string): FamilyName[] {
  if (family === 'none') return []
  const written = new Map(Object.values(family ?? {}).map((list) => [scriptOf(list[0] as string), list]))
  return (Object.entries(names) as [NameLanguage, RawName[]][]).flatMap(([lang, list]) => {
    const found = new Map<string, FamilyName>()
    for (const { name, needs } of list) {
      const script = scriptOf(name)
      if (script === null) continue
      const all = written.get(script) ?? familiesIn(name, script, iso, [...found.keys()])
      for (const one of all) {
        found.set(one, { name: one, lang, needs: [...(needs.includes('language') ? LANGUAGE : []), ...ALWAYS] })
      }
    }
    return [...found.values()]
  })
}

const LANGUAGE = ['language'] as const
const ALWAYS = ['case', 'support'] as const

/** `known` are the families of the names before, of which this may be the same name in another order. */
function familiesIn(name: string, script: Script, iso: string | undefined, known: readonly string[]): string[] {
  const parts = nameParts(name, script)
  if (parts.some((part) => known.includes(part))) return []
  const families = parts.length < 2 ? unspaced(name, script, iso) : chosen(parts, script, iso)
  return families.flatMap((part) => shortForms(part, iso)).filter((part) => isTelling(part, script))
}

function unspaced(name: string, script: Script, iso: string | undefined): string[] {
  if (script !== 'han' && script !== 'hangul') return []
  const family = iso === 'JP' ? (script === 'han' ? japaneseFamily(name) : null) : chineseFamily(name)
  return family === null ? [] : [family]
}

/** "Kim Jong-un", "Lai Ching-te": a small letter behind the hyphen tells a given name, and the family name stands before it. */
const EAST_ASIAN_GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const KEEPS_THE_ORDER: readonly NameOrder[] = ['given-first', 'given-last', 'either', 'none']

function chosen(parts: readonly string[], script: Script, iso: string | undefined): string[] {
  const order = nameOrder(iso, script)
  const given = parts.findIndex((part, i) => i > 0 && EAST_ASIAN_GIVEN_NAME.test(part))
  if (given > 0 && !KEEPS_THE_ORDER.includes(order)) return [parts[given - 1] as string]
  return PARTS_CALLED[order](parts)
}

const first = (parts: readonly string[]) => parts.slice(0, 1)
const last = (parts: readonly string[]) => parts.slice(-1)

const PARTS_CALLED: Record<NameOrder, (parts: readonly string[]) => string[]> = {
  first,
  last,
  spanish,
  mixed: (parts) => (parts.length === 3 ? first(parts) : last(parts)),
  'given-first': first,
  'given-last': (parts) => last(parts).map((part) => part.split(' ').at(-1) as string),
  either: (parts) => [...first(parts), ...last(parts)],
  none: () => [],
}

/** Second given names: with one of them before the last word, that word is the father's name. */
const SECOND_GIVEN = new Set(
  `manuel josé luis carlos maría antonio mariano alberto fernando francisco miguel ángel pablo enrique jesús javier alejandro
  eduardo daniel andrés rafael ignacio ernesto isabel elena cristina patricia juan pedro jorge ricardo roberto raúl gabriel
  david martín felipe alfredo armando arturo augusto césar hugo iván josé julio óscar ramón rubén santiago sergio víctor
  ana laura lucía marta teresa beatriz carmen gloria rosa mercedes del`.split(/\s+/u),
)

/** Of three parts the last two may be the father's and the mother's name; of four they are. */
function spanish(parts: readonly string[]): string[] {
  const [father = '', mother = ''] = parts.slice(-2)
  const hasBoth = parts.length > 2 && father.length > 2 && !SECOND_GIVEN.has(father.toLowerCase())
  if (!hasBoth) return [mother]
  const both = [`${father} ${mother}`, father]
  return parts.length > 3 ? both.reverse() : [mother, ...both]
}

const ARABIC_ARTICLE = /^(?:(?:al|el)[ -]|(?:as|ash|ad|an|ar|at|az)-)(?=\p{Lu})|^(?:аль|эль)[ -](?=\p{Lu})/iu
const FRENCH_PARTICLE = /^de (?=\p{Lu})/u

/** With and without an Arabic article; in French without "de", which only names of one syllable keep (de Gaulle, Villepin). */
function shortForms(part: string, iso: string | undefined): string[] {
  const withoutArticle = part.replace(ARABIC_ARTICLE, '')
  if (withoutArticle !== part) return [part, withoutArticle]
  const withoutParticle = part.replace(FRENCH_PARTICLE, '')
  return [iso === 'FR' && syllables(withoutParticle) > 1 ? withoutParticle : part]
}

function syllables(word: string): number {
  return (
    fold(word)
      .replace(/e?s?$/u, '')
      .match(/[aeiouy]+/gu)?.length ?? 0
  )
}

/** So short a name is an initial or a syllable of countless words; Arabic letters stand for more than Latin ones. */
const SHORTEST: Record<Script, number> = { latin: 2, cyrillic: 2, arabic: 3, hebrew: 3, han: 2, kana: 2, hangul: 2 }

function isTelling(name: string, script: Script): boolean {
  return name.length >= SHORTEST[script] && !name.endsWith('.') && !opensSentences(name)
}
