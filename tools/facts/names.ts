import { TOPICS } from '../../src/facts/model'
import type { Sense, Writing } from '../../src/spotting/lexicon'
import { fold } from '../../src/text/fold'
import { NAME_LANGUAGES } from '../../src/text/languages'
import type { Written } from './collect'
import { expandPattern, type Patterns, type TopicWords } from './patterns'
import type { Problem } from './problems'
import type { RawName } from './schema'
import { territories } from './territories'

/*
 * From names as written to the names of the lexicon: spellings with slashes, country names of the Unicode CLDR, offices and
 * ministries made from patterns, and the words that are no names but speak for an entity or a topic.
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
  const add = (name: string, sense: Sense) => {
    const key = fold(name)
    const there = senses.get(key) ?? []
    // What a person wrote comes first and stands: a made name never loosens it.
    if (there.some((s) => s.target === sense.target && (s.evidence === 'topic') === (sense.evidence === 'topic')))
      return
    senses.set(key, [...there, sense])
  }

  for (const written of entities.values()) {
    for (const [lang, names] of Object.entries(written.raw.names)) {
      for (const [i, name] of names.entries()) {
        for (const spelling of spellings(name.name)) {
          const sense = senseOf(indexOf(written.id), name, lang)
          const clash = clashWith(senses.get(fold(spelling)) ?? [], sense)
          if (clash === null) add(spelling, sense)
          else {
            const other = [...entities.values()][clash]?.id
            const reason = `"${spelling}" is also a name of ${other}: mark both needs: [support], or tell them apart by language`
            problems.push({ file: written.read.file, line: written.lineOf('names', lang, i), reason })
          }
        }
      }
    }
  }
  for (const written of entities.values()) {
    for (const { name, lang } of madeNames(written, entities, patterns)) {
      const sense = senseOf(indexOf(written.id), { name, needs: [] }, lang)
      if (clashWith(senses.get(fold(name)) ?? [], sense) === null) add(name, sense)
    }
    for (const [lang, adjectives] of Object.entries(written.raw.adjectives ?? {})) {
      for (const adjective of adjectives) {
        add(adjective, { ...senseOf(indexOf(written.id), { name: adjective, needs: [] }, lang), evidence: 'entity' })
      }
    }
  }
  for (const [topic, words] of Object.entries(topicWords)) {
    for (const [lang, list] of Object.entries(words ?? {})) {
      for (const word of list) {
        const sense = senseOf(
          TOPICS.indexOf(topic as (typeof TOPICS)[number]),
          { name: word, needs: ['language'] },
          lang,
        )
        add(word, { ...sense, writing: 'any', evidence: 'topic' })
      }
    }
  }
  return { senses, problems }
}

/** The number of an entity that has the same name with no way to tell the two apart, or null. */
function clashWith(there: readonly Sense[], sense: Sense): number | null {
  const other = there.find(
    (s) =>
      s.evidence === 'none' &&
      s.target !== sense.target &&
      !(s.support && sense.support) &&
      (s.lang === null || sense.lang === null || s.lang === sense.lang),
  )
  return other?.target ?? null
}

function senseOf(target: number, { name, needs }: RawName, lang: string): Sense {
  return {
    target,
    evidence: 'none',
    writing: writingOf(name, needs.includes('case')),
    support: needs.includes('support'),
    lang: needs.includes('language') ? lang : null,
  }
}

/** Short names all in capitals are words in some language ("UN", "US", "PLA"): they are read as written only. */
const SHORT = 3

function writingOf(name: string, exact: boolean): Writing {
  const isCapitals = name === name.toUpperCase() && name !== name.toLowerCase()
  if (isCapitals && (exact || name.length <= SHORT)) return 'capitals'
  if (exact) return 'title'
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0x20)
  return first !== first.toLowerCase() ? 'capital' : 'any'
}

/** "Nord/Interaction-2023" is also written "Nord Interaction 2023", "Nord-Interaction-2023", "Nord. Interaction-2023". */
function spellings(name: string): string[] {
  const parts = /^(\p{L}+)[/·・](\p{L}+)(?:[- ]?(\d{4}))?$/u.exec(name)
  if (!parts) return [name]
  const [, first, second, year] = parts
  const joints = ['/', ' / ', '. ', '.', ' ', '-', '·']
  const ends = year === undefined ? [''] : [`-${year}`, ` ${year}`, ` - ${year}`, year]
  return joints.flatMap((joint) => ends.map((end) => `${first}${joint}${second}${end}`))
}

/** Names that nobody wrote: of countries from the CLDR, of offices and ministries from patterns. */
function madeNames(
  { raw }: Written,
  entities: ReadonlyMap<string, Written>,
  patterns: Patterns,
): { name: string; lang: string }[] {
  const made: { name: string; lang: string }[] = []
  if (raw.iso) {
    for (const lang of NAME_LANGUAGES) {
      const name = lang === '*' ? undefined : territories(lang)[raw.iso]
      if (name) made.push({ name, lang })
    }
  }
  const country = raw.country === undefined ? undefined : entities.get(raw.country)
  if (raw.role && country) {
    for (const [lang, list] of Object.entries(patterns[raw.role] ?? {})) {
      const names = [...(country.raw.names[lang] ?? []).filter((n) => !n.needs.includes('support')).map((n) => n.name)]
      for (const pattern of list) {
        made.push(...expandPattern(pattern, lang, country.raw, names).map((name) => ({ name, lang })))
      }
    }
  }
  return made
}
