import { type Base, openBase } from '../../../src/facts/base'
import { TOPICS, type Topic } from '../../../src/facts/model'
import { writeBase } from '../../../src/facts/write-base'
import { type Lexicon, openLexicon, type Sense } from '../../../src/spotting/lexicon'
import { type Spotted, spot } from '../../../src/spotting/spot'
import { writeLexicon } from '../../../src/spotting/write-lexicon'
import { capitalsIn } from '../../../src/spotting/writing'
import { fold } from '../../../src/text/fold'
import { factSet, type SmallEntity } from '../facts/fact-set'

/** A sense that is a name written anyhow, safe alone, in any language; `more` changes that. */
export function senseOf(target: number, more: Partial<Sense> = {}): Sense {
  return { target, evidence: 'none', capitals: 0, support: false, surname: false, lang: null, ...more }
}

/** A lexicon of names as written. */
export function lexiconOf(names: readonly (readonly [name: string, ...senses: Sense[]])[]): Lexicon {
  const folded = new Map<string, Sense[]>()
  for (const [name, ...senses] of names) folded.set(fold(name), [...(folded.get(fold(name)) ?? []), ...senses])
  return openLexicon(writeLexicon('2026-11-23', folded))
}

export interface WorldEntity extends SmallEntity {
  /** Its names are safe only with support; `country`: with its country. */
  support?: Sense['support']
  /** Words that are no names but speak for it. */
  adjectives?: string[]
  /** Family names that may stand alone. */
  surnames?: string[]
}

export interface World {
  base: Base
  lexicon: Lexicon
  /** Spots in a text: paragraphs between blank lines, the first one a title where it begins with "# ". */
  spot(text: string, lang?: string, published?: string): Spotted
  /** What is linked, as "text → id". */
  linked(text: string, lang?: string, published?: string): string[]
  /** The claims made, as "person is office". */
  claims(text: string, lang?: string, published?: string): string[]
}

/** A small world to spot in: its facts, and a lexicon of their names (a first capital is asked for where the name has one). */
export function worldOf(
  entities: Record<string, WorldEntity>,
  topicWords: Partial<Record<Topic, string[]>> = {},
): World {
  const facts = factSet(entities)
  const base = openBase(writeBase(facts))
  const ofEntities = Object.entries(entities).flatMap(
    ([id, { names = {}, support = false, adjectives = [], surnames = [] }]) => [
      ...Object.values(names)
        .flat()
        .map((name) => [name, senseOf(facts.indexOf(id), { support, capitals: capitalsIn(name) & 1 })] as const),
      ...surnames.map(
        (name) =>
          [name, senseOf(facts.indexOf(id), { support: true, surname: true, capitals: capitalsIn(name) & 1 })] as const,
      ),
      ...adjectives.map((word) => [word, senseOf(facts.indexOf(id), { evidence: 'entity' })] as const),
    ],
  )
  const ofTopics = TOPICS.flatMap((topic, target) =>
    (topicWords[topic] ?? []).map((word) => [word, senseOf(target, { evidence: 'topic' })] as const),
  )
  const lexicon = lexiconOf([...ofEntities, ...ofTopics])
  const spotIn = (text: string, lang: string | null = 'en', published: string | null = null) =>
    spot({ text, lang, published, flows: flowsOf(text) }, lexicon, base)
  const idOf = (index: number) => base.entity(index).id
  return {
    base,
    lexicon,
    spot: spotIn,
    linked: (text, lang, published) =>
      spotIn(text, lang, published).mentions.map(
        ({ start, end, entity }) => `${text.slice(start, end)} → ${idOf(entity)}`,
      ),
    claims: (text, lang, published) =>
      spotIn(text, lang, published).claims.map(({ person, office }) => `${idOf(person)} is ${idOf(office)}`),
  }
}

function flowsOf(text: string) {
  return [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/gu)].map(([flow], i, all) => ({
    start: all[i]?.index as number,
    end: (all[i]?.index as number) + flow.length,
    role: flow.startsWith('# ') ? 'title' : 'body',
  }))
}
