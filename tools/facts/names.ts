import { TOPICS } from '../../src/facts/model'
import type { Sense } from '../../src/spotting/lexicon'
import { capitalsIn, isAllCapitals } from '../../src/spotting/writing'
import { fold } from '../../src/text/fold'
import type { NameLanguage } from '../../src/text/languages'
import type { Written } from './collect'
import { madeNames } from './made-names'
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
  const sensesOf = (name: string) => senses.get(fold(name)) ?? []
  const put = (name: string, sense: Sense) => senses.set(fold(name), [...sensesOf(name), sense])

  for (const { id, raw, read, lineOf } of entities.values()) {
    for (const [lang, names] of languagesOf(raw.names)) {
      names.forEach((name, i) => {
        const sense = senseOf(indexOf(id), name, lang)
        for (const spelling of spellings(name.name)) {
          const there = sensesOf(spelling)
          const other = clashWith(there, sense)
          if (other !== null) {
            const reason = `"${spelling}" is also a name of ${[...entities.keys()][other]}: mark both needs: [support], or tell them apart by language`
            problems.push({ file: read.file, line: lineOf('names', lang, i), reason })
          } else if (!there.some((s) => covers(s, sense))) put(spelling, sense)
        }
      })
    }
  }
  for (const { id, raw } of entities.values()) {
    for (const { name, lang } of madeNames(raw, entities, patterns)) {
      const sense = senseOf(indexOf(id), { name, needs: [] }, lang)
      const there = sensesOf(name)
      // What a person wrote stands: a made name never loosens it, and never takes a name away from another.
      const isWritten = there.some((s) => s.evidence === 'none' && s.target === sense.target)
      if (!isWritten && clashWith(there, sense) === null) put(name, sense)
    }
    for (const [lang, adjectives] of languagesOf(raw.adjectives ?? {})) {
      for (const name of adjectives) {
        const sense: Sense = { ...senseOf(indexOf(id), { name, needs: [] }, lang), evidence: 'entity' }
        if (!sensesOf(name).some((s) => s.evidence !== 'topic' && s.target === sense.target)) put(name, sense)
      }
    }
  }
  TOPICS.forEach((topic, target) => {
    for (const [lang, words] of languagesOf(topicWords[topic] ?? {})) {
      for (const word of words) {
        const sense: Sense = { target, evidence: 'topic', capitals: 0, support: false, surname: false, lang }
        if (!sensesOf(word).some((s) => covers(s, sense))) put(word, sense)
      }
    }
  })
  return { senses, problems }
}

/** Whether a sense that is there already says for all texts what another would say. */
function covers(there: Sense, sense: Sense): boolean {
  return there.target === sense.target && there.evidence === sense.evidence && meet(there, sense) === 'always'
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
    support: needs.includes('support'),
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
