import type { Base } from '../facts/base'
import { earliestDay, type PartialDate, parseDate } from '../facts/dates'
import type { EntityIndex, Source, Statement } from '../facts/model'
import type { CardLanguage } from './card'
import { WORDS } from './words/all'
import type { Words } from './words/words'

/** An article's claim that a person holds an office. */
export interface Claim {
  person: EntityIndex
  office: EntityIndex
}

/** What every part of a card is made from. */
export interface Context {
  base: Base
  lang: CardLanguage
  words: Words
  /** ISO day of the article, or null. */
  date: string | null
  /** The day the card answers for: the article's, else the day of the facts. In days since 1970. */
  day: number
  claims: readonly Claim[]
  citations: Citations
  /** The entities that the texts name, with the label used. */
  named: Map<EntityIndex, string>
  /** Whether a sentence has said in words that it rests on Wikidata alone: those after it bear a mark. */
  hasNamedWikidata: boolean
  /** What the texts quote in another language than the card's, with that language. */
  foreign: Map<string, string>
}

export function contextFor(base: Base, lang: CardLanguage, date: string | null, claims: readonly Claim[]): Context {
  const day = parseDate(date ?? base.day)
  if (!day) throw new RangeError(`"${date}" is no date`)
  return {
    base,
    lang,
    words: WORDS[lang],
    date,
    day: earliestDay(day),
    claims,
    citations: new Citations(base),
    named: new Map(),
    hasNamedWikidata: false,
    foreign: new Map(),
  }
}

/** The sources of a card, numbered from 1 in the order in which they are first needed. */
export class Citations {
  private readonly numbers = new Map<number, number>()
  private oldestOpen: PartialDate | null = null

  constructor(private readonly base: Base) {}

  /** Numbers of the sources that the statements rest on. */
  cite(...statements: readonly Statement[]): number[] {
    const cited = new Set<number>()
    for (const { sources, to, asOf } of statements) {
      for (const source of sources) {
        const number = this.numbers.get(source) ?? this.numbers.size + 1
        this.numbers.set(source, number)
        cited.add(number)
      }
      if (to === null && (!this.oldestOpen || earliestDay(asOf) < earliestDay(this.oldestOpen))) this.oldestOpen = asOf
    }
    return [...cited].sort((a, b) => a - b)
  }

  list(): Source[] {
    return [...this.numbers.keys()].map((source) => this.base.source(source))
  }

  /** The day until which all that is cited so far is vouched for: the earliest `asOf` of what was still so then; null for none. */
  vouchedUntil(): PartialDate | null {
    return this.oldestOpen
  }

  /** The newest day on which a cited source was read; null for none. */
  newestReading(): PartialDate | null {
    return parseDate(
      this.list()
        .map(({ read }) => read)
        .sort()
        .at(-1) ?? '',
    )
  }
}
