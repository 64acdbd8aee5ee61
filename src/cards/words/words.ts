import { formatDate, type PartialDate } from '../../facts/dates'
import type { Kind } from '../../facts/kinds'
import type { Property, Role } from '../../facts/model'
import type { CardLabels } from '../card'

/** A date by itself in words ("15 July 2023"), and the date: after a preposition, some languages write it otherwise. */
export interface SpokenDate {
  text: string
  date: PartialDate
}

/** Dates of a statement; null where open or not known. */
export interface Span {
  from: SpokenDate | null
  to: SpokenDate | null
}

/**
 * What can be said of a thing that begins and ends: an event, an agreement in force, a ship in service. Phrases, to be made
 * sentences of or to be set into one.
 */
export interface Lifetime {
  notYet: string
  running(span: string): string
  over(span: string): string
  began: string
  ended: string
  /** When both its days lie after the article's. */
  took: string
}

/** How offices and ministries that every country has are called. */
export interface OfficeTitles {
  /** By role; of a woman who holds the office, where that is another word: `['Präsident', 'Präsidentin']`. */
  titles: Record<Role, readonly [title: string, ofAWoman?: string]>
  /** The title with its country, which comes by its name alone: "Außenminister Perus", "秘鲁外交部长". */
  of(title: string, country: string): string
}

/** What a line is made of about an entity for which nobody has written one. Phrases, without capital and full stop. */
export interface MadeLine {
  cityIn(country: string): string
  capitalOf(country: string): string
  /** Of a country. */
  capital(city: string): string
  /** An office with the years in which it was held, each "2001–2004" or as `from` says it; there may be none. */
  held(office: string, years: readonly string[]): string
  /** A term whose end is not known. */
  from(year: number): string
  /** Between two offices. */
  joint: string
}

/**
 * How a card speaks in one language. Labels come in as the facts write them (offices with a small initial letter); what is called a
 * sentence goes out with a capital and a full stop.
 */
export interface Words {
  /** Tag for dates, numbers and lists: `en-GB`. */
  locale: string
  dir: 'ltr' | 'rtl'
  labels: CardLabels
  kinds: Record<Kind, string>
  /** Mends what the platform writes of a date or a range of dates: "1er" for the first of a month in French. */
  tidyDate(text: string): string

  /** Sets spaces as the language's typography wants them. */
  typeset(text: string): string

  headings: {
    onDate(date: SpokenDate): string
    latest: string
    since: string
    related: string
    members: string
    holders: string
    /** Names the timeline of an article: "the article". */
    article: string
  }
  /** What the article calls the subject. */
  calledHere(name: string): string
  asOf(date: SpokenDate): string

  /** Between a label and what it introduces: French sets a space before it. */
  colon: string
  /** Between entries of a list. */
  comma: string
  /** Makes a phrase a sentence. */
  sentence(text: string): string

  /** "since 1 January 2023", "from 16 March 2013 to 30 December 2022", "until 2020"; empty when nothing is known. */
  span(span: Span): string
  acting(label: string): string
  /** A phrase: "minister, since 1 January 2023"; the label alone where the span is empty. */
  dated(label: string, span: string): string

  /** Phrases, too. */
  possible(label: string, span: string): string
  lastKnown(label: string, asOf: SpokenDate): string
  formerly(label: string, span: string): string
  /** Any of these phrases about a term that rests on Wikidata alone: "minister, since 2013, according to Wikidata". */
  byWikidata(phrase: string): string
  /** The same of dates beside which there is no room for it; in full, what the mark behind them means. */
  wikidataAlone: { short: string; full: string }

  /** The following, to `standsFor`, are sentences. */
  /** The sources give the same office to others too: each of them is told, by whom. `publishers` is a list in words. */
  disputed(label: string, span: string, publishers: string): string
  /** The article ties a person to an office that somebody else held. */
  contradiction(person: string, office: string, holder: string, span: string): string
  /** The capital stands for the government. */
  standsFor(capital: string, country: string): string
  /** A label for the sentences above: "president of China: Xi Jinping". */
  holds(office: string, person: string): string
  chair(chair: string): string

  /** After the article, told on the card of the office: who came. */
  comesToOffice(person: string): string
  returnsToOffice(person: string): string
  /** After the article, told on the card of the person: to what office. */
  takesOffice(label: string): string
  takesOfficeAgain(label: string): string
  leavesOffice(label: string): string

  /** Null where the facts name every office themselves. */
  offices: OfficeTitles | null
  madeLine: MadeLine

  lifetimes: Partial<Record<Kind, Lifetime>>
  founded: string
  dissolved: string
  born: string
  died: string
  /** Label of a fact by property; null where it is not listed among the facts. */
  facts: Partial<Record<Property, string>>
  andMore(count: number): string
  according(who: string): string

  /** How another entity is tied to this one, from the side of the card: forwards, and backwards. */
  ties: Partial<Record<Property, readonly [forwards: string, backwards: string]>>
  tieOnDay: { office: string; holder: string }
  tieCountry: readonly [its: string, of: string]

  /** Name of a number behind a sentence, for those who hear it. */
  source(number: number, publisher: string): string
  readOn(day: SpokenDate): string
  /** A text to send to those who keep the facts; what is wrong is left for the reader to write. */
  report: { heading: string; statement: string; where: string; wrong: string }
  /** Said in place of a card. */
  nothing(name: string): string

  timeline(title: string, items: readonly string[]): string
  map(subject: string, neighbours: string): string
}

/** Whether the date is known to the day. */
export function isDay({ date }: SpokenDate): boolean {
  return date.day !== null
}

/** Whether both are the same day, month or year. */
export function isSameDate(a: SpokenDate, b: SpokenDate): boolean {
  return formatDate(a.date) === formatDate(b.date)
}

/** "minister, since 2013"; the label alone where the span is empty. */
export function dated(label: string, span: string): string {
  return span === '' ? label : `${label}, ${span}`
}

/** "in Kraft seit 2013"; the state alone where the span is empty. */
export function joined(state: string, span: string): string {
  return span === '' ? state : `${state} ${span}`
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return first.toUpperCase() + text.slice(first.length)
}

/** As a sentence of those languages that begin it with a capital and end it with a full stop. */
export function sentence(text: string): string {
  return `${capitalised(text)}${/[.!?…]$/u.test(text) ? '' : '.'}`
}
