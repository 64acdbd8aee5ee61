import type { Base } from '../facts/base'
import { earliestDay, parseDate } from '../facts/dates'
import type { EntityIndex, Localized, Statement } from '../facts/model'
import type { CardLanguage, CardSource } from './card'
import { en } from './words/en'
import { fr } from './words/fr'
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
}

const WORDS: Record<CardLanguage, Words> = { en, fr }

export function contextFor(base: Base, lang: CardLanguage, date: string | null, claims: readonly Claim[]): Context {
  const day = parseDate(date ?? base.day)
  if (!day) throw new RangeError(`"${date}" is no date`)
  return { base, lang, words: WORDS[lang], date, day: earliestDay(day), claims, citations: new Citations(base) }
}

/** The sources of a card, numbered from 1 in the order in which they are first needed. */
export class Citations {
  private readonly numbers = new Map<number, number>()
  private newest: Statement['asOf'] | null = null

  constructor(private readonly base: Base) {}

  /** Numbers of the sources that the statements rest on. */
  cite(...statements: readonly Statement[]): number[] {
    const cited = new Set<number>()
    for (const { sources, asOf } of statements) {
      for (const source of sources) {
        const number = this.numbers.get(source) ?? this.numbers.size + 1
        this.numbers.set(source, number)
        cited.add(number)
      }
      if (!this.newest || earliestDay(asOf) > earliestDay(this.newest)) this.newest = asOf
    }
    return [...cited].sort((a, b) => a - b)
  }

  list(): CardSource[] {
    return [...this.numbers.keys()].map((source) => this.base.source(source))
  }

  /** Newest day for which a cited source vouches. */
  asOf(): Statement['asOf'] | null {
    return this.newest
  }
}

/** The text in the card's language, else in English, else in whatever there is; null for none. */
export function inLanguage(text: Localized, lang: string): string | null {
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? null
}

/** The name to show: the first in the card's language, else in English, else any. */
export function labelOf({ base, lang }: Pick<Context, 'base' | 'lang'>, index: EntityIndex): string {
  const { id, names } = base.entity(index)
  const of = (wanted: string) => names.find((n) => n.lang === wanted)?.name
  return of(lang) ?? of('en') ?? names[0]?.name ?? id
}
