import { TOPICS } from '../../src/facts/model'
import type { Sense } from '../../src/spotting/lexicon'
import { capitalsIn, isAllCapitals } from '../../src/spotting/writing'
import { fold } from '../../src/text/fold'
import type { NameLanguage } from '../../src/text/languages'
import type { Written } from './collect'
import { allForms } from './made/adjectives'
import { otherFormsOfWord } from './made/forms'
import { madeFamilyNames, madeNames } from './made-names'
import type { Patterns, TopicWords } from './patterns'
import type { Problem } from './problems'
import type { RawName } from './schema'
import { spellings } from './spellings'

/*
 * From names as written to the names of the lexicon: with their spellings, with names that are made (of countries, of offices and
 * ministries), and with the words that are no names but speak for an entity or a topic.
 */

export interface LexiconNames {
  /** By folded name. */
  senses: Map<string, Sense[]>
  problems: Problem[]
}

/** All names of all entities. `indexOf` gives the number of an entity in the base. */
export function lexiconNames(
  entities: ReadonlyMap<string, Written>,
  indexOf: (id: string) => number,
  patterns: Patterns,
  topicWords: TopicWords,
): LexiconNames {
  const senses = new Map<string, Sense[]>()
  const problems: Problem[] = []
  /** Puts a sense on a name, where what is there does not speak against it. */
  const put = (name: string, sense: Sense, mayStand: (there: readonly Sense[]) => boolean) => {
    const key = fold(name)
    const there = senses.get(key) ?? []
    if (mayStand(there)) senses.set(key, [...there, sense])
  }

  for (const { id, raw, read, lineOf } of entities.values()) {
    for (const [lang, names] of languagesOf(raw.names)) {
      names.forEach((name, i) => {
        for (const [sense, spelling] of writings(indexOf(id), name, lang)) {
          put(spelling, sense, (there) => {
            const other = clashWith(there, sense)
            if (other === null) return !there.some((s) => covers(s, sense))
            const reason = `"${spelling}" is also a name of ${[...entities.keys()][other]}: mark both needs: [support], or tell them apart by language`
            problems.push({ file: read.file, line: lineOf('names', lang, i), reason })
            return false
          })
        }
      })
    }
  }
  for (const { id, raw } of entities.values()) {
    for (const { lang, ...name } of madeNames(raw, entities, patterns)) {
      const own = new Set<string>()
      for (const [sense, spelling] of writings(indexOf(id), name, lang)) {
        put(spelling, sense, (there) => {
          // What a person wrote stands: a made name never loosens it, and never takes a name away from another.
          const isThere = there.some((s) => s.evidence === 'none' && s.target === sense.target)
          if ((isThere && !own.has(spelling)) || clashWith(there, sense) !== null) return false
          own.add(spelling)
          return true
        })
      }
    }
    for (const [lang, adjectives] of languagesOf(raw.adjectives ?? {})) {
      for (const name of allForms(adjectives, lang)) {
        const sense: Sense = { ...senseOf(indexOf(id), { name, needs: [] }, lang), evidence: 'entity' }
        put(name, sense, (there) => !there.some((s) => s.evidence !== 'topic' && s.target === sense.target))
      }
    }
  }
  // After all that is written or made: a family name takes nothing from anybody, and stands beside what is there.
  for (const { id, raw } of entities.values()) {
    if (raw.kind !== 'person') continue
    for (const { lang, ...family } of madeFamilyNames(raw, entities)) {
      const sense: Sense = { ...senseOf(indexOf(id), family, lang), surname: true }
      put(family.name, sense, (there) => !there.some((s) => covers(s, sense)))
    }
  }
  TOPICS.forEach((topic, target) => {
    for (const [lang, words] of languagesOf(topicWords[topic] ?? {})) {
      for (const word of words.flatMap((w) => [w, ...otherFormsOfWord(w, lang)])) {
        const sense: Sense = { target, evidence: 'topic', capitals: 0, support: false, surname: false, lang }
        put(word, sense, (there) => !there.some((s) => covers(s, sense)))
      }
    }
  })
  return { senses, problems }
}

/** Each spelling of a name with each of its senses: one that needs support abroad is safe alone in its language. */
function writings(target: number, name: RawName, lang: NameLanguage): [Sense, string][] {
  const sense = senseOf(target, name, lang)
  const isReadAbroad = name.needs.includes('abroad') && sense.lang === null
  const senses = isReadAbroad
    ? [
        { ...sense, lang },
        { ...sense, support: 'country' as const },
      ]
    : [sense]
  return senses.flatMap((each) => spellings(name.name).map((spelling): [Sense, string] => [each, spelling]))
}

/** Whether a sense that is there already says for all texts what another would say. */
function covers(there: Sense, sense: Sense): boolean {
  // What needs support anywhere may still be safe alone in one language.
  const isSaferAtHome = there.support && !sense.support && there.lang === null && sense.lang !== null
  const isSame = there.target === sense.target && there.evidence === sense.evidence
  return isSame && !isSaferAtHome && meet(there, sense) === 'always'
}

/** The number of an entity that has the same name with no way to tell the two apart, or null. */
function clashWith(there: readonly Sense[], sense: Sense): number | null {
  const other = there.find(
    (s) =>
      s.evidence === 'none' && s.target !== sense.target && !(s.support && sense.support) && meet(s, sense) !== 'never',
  )
  return other?.target ?? null
}

/** In which texts of the second sense the first counts too: in all, in those of one language, in none. */
function meet(first: Sense, second: Sense): 'always' | 'partly' | 'never' {
  if (first.lang === null || first.lang === second.lang) return 'always'
  return second.lang === null ? 'partly' : 'never'
}

function senseOf(target: number, { name, needs }: RawName, lang: NameLanguage): Sense {
  return {
    target,
    evidence: 'none',
    capitals: capitalsFor(name, needs.includes('case')),
    support: needs.includes('country') ? 'country' : needs.includes('support'),
    surname: false,
    lang: needs.includes('language') ? lang : null,
  }
}

/** Names all in capitals up to this length are words in some language ("UN", "US", "PLA"): they are read as written only. */
const SHORT = 3

/** The capitals that a text must have: all that the name has where it is read as written only, else the first. */
function capitalsFor(name: string, asWritten: boolean): Sense['capitals'] {
  if (isAllCapitals(name) && (asWritten || name.length <= SHORT)) return 'all'
  return asWritten ? capitalsIn(name) : capitalsIn(name) & 1
}

function languagesOf<V>(byLanguage: Partial<Record<NameLanguage, V>>): [NameLanguage, V][] {
  return Object.entries(byLanguage) as [NameLanguage, V][]
}
