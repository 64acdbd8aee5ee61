import type { Certainty } from '../facts/certainty'
import type { Kind } from '../facts/kinds'

/** A language that cards can be written in. */
export const CARD_LANGUAGES = ['en', 'fr'] as const
export type CardLanguage = (typeof CARD_LANGUAGES)[number]

/**
 * A card: everything that is shown about one entity for one article, in one language, ready to draw.
 * A plain value (it crosses from the background to the page as a message); every text is final, every date spelt out.
 */
export interface Card {
  entity: { id: string; wikidata: string | null; kind: Kind }
  /** Language of all texts below. */
  lang: CardLanguage
  /** Day of the article (`2023-07-15`), or null when the article has none. */
  date: string | null
  /** Kind and country in the card's language: "Personne · Chine". */
  eyebrow: string
  title: string
  /** The name in its own script, with the language it is in, where it differs from the title. */
  ownName: { text: string; lang: string } | null
  /** One neutral line, true whatever the day. */
  line: string | null
  onDate: OnDate | null
  since: { heading: string; events: DatedText[] } | null
  facts: Fact[]
  timeline: Timeline | null
  map: LocatorMap | null
  related: { heading: string; ties: Tie[] } | null
  /** In the order of the small numbers in the texts: the first is 1. */
  sources: CardSource[]
  /** The other entities that the texts name, as they name them: each has a card of its own. */
  named: { id: string; label: string }[]
  /** The day until which the card is vouched for, or null when it rests on no source. */
  asOf: string | null
  /** "Facts as of 3 November 2026". */
  asOfText: string | null
}

/** A text with the numbers (from 1) of the sources it rests on. */
export interface Sourced {
  text: string
  sources: number[]
}

/** What held on the day of the article (or is last known, when the article has no day). */
export interface OnDate {
  /** "On 15 July 2023, the day of the article". */
  heading: string
  sentences: Sentence[]
  holders: Standing[]
  offices: Standing[]
}

/** `plain` states a fact; `doubt` is possible or last known; `note` points out what the article says otherwise. */
export interface Sentence extends Sourced {
  tone: 'plain' | 'doubt' | 'note'
}

/** A holder of an office, or an office of a person, on the day. */
export interface Standing {
  id: string
  label: string
  certainty: Certainty
}

export interface DatedText extends Sourced {
  /** ISO date of year, month or day precision. */
  date: string
  /** The date in the card's language. */
  when: string
}

export interface Fact extends Sourced {
  label: string
}

/** Another entity that the facts tie to this one. `tie` says how, in words: "organised by". */
export interface Tie {
  id: string
  label: string
  tie: string
}

/** Positions are fractions of the width, 0 (start) to 1 (end). Time runs from left to right in every language. */
export interface Timeline {
  ticks: { at: number; label: string }[]
  bars: TimelineBar[]
  /** The day of the article. */
  article: { at: number; label: string } | null
  /** The whole in words, for those who do not see it. */
  description: string
}

export interface TimelineBar {
  label: string
  /** The entity it stands for, when a card can be opened for it. */
  id: string | null
  /** ISO dates as stated; `to` is null while open. */
  from: string | null
  to: string | null
  start: number
  end: number
  /** Counted from the top, from 0. Bars of one label share a row; they seldom overlap in time. */
  row: number
  /** Whether it covers the day of the article. */
  current: boolean
  /** An end that is open or known to the year only is drawn fading. */
  fades: boolean
}

/** A small map drawn from real coasts, in pixels of its own viewBox. */
export interface LocatorMap {
  width: number
  height: number
  /** SVG path data. */
  land: string
  borders: string
  /** The country or region itself, tinted. */
  shape: string | null
  point: { x: number; y: number } | null
  labels: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; role: 'subject' | 'neighbour' }[]
  description: string
}

export interface CardSource {
  publisher: string
  title: string
  url: string
  /** ISO day on which it was read. */
  read: string
}
