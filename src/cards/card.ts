import type { Certainty } from '../facts/certainty'
import type { Kind } from '../facts/kinds'

/** A language that cards can be written in. */
export const CARD_LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'zh', 'ja', 'ar'] as const
export type CardLanguage = (typeof CARD_LANGUAGES)[number]

/**
 * A card: everything that is shown about one entity for one article, in one language, ready to draw.
 * A plain value (it crosses from the background to the page as a message); every text is final, every date spelt out. `titleLang`,
 * `lineLang` and `labelLang` tell the language of a text where it is not the card's.
 */
export interface Card {
  entity: { id: string; wikidata: string | null; kind: Kind }
  /** Language of all texts below, and the way it is written. */
  lang: CardLanguage
  dir: 'ltr' | 'rtl'
  /** Day of the article (`2023-07-15`), or null when the article has none. */
  date: string | null
  /** Kind and country in the card's language: "Personne · Chine". */
  eyebrow: string
  /** Of a country. */
  flag: Flag | null
  title: string
  titleLang?: string
  /** The name in its own script, with the language it is in, where it differs from the title. */
  ownName: { text: string; lang: string } | null
  /** What the article calls it, where that is not its title: "In the article: China’s top diplomat". */
  calledHere: string | null
  /** One neutral line, true whatever the day. */
  line: string | null
  lineLang?: string
  onDate: OnDate | null
  since: { heading: string; events: DatedText[] } | null
  facts: Fact[]
  timeline: Timeline | null
  map: LocatorMap | null
  members: Members | null
  related: { heading: string; ties: Tie[] } | null
  /** In the order of the small numbers in the texts: the first is 1. */
  sources: CardSource[]
  /** The day until which the card is vouched for, or null when it rests on no source. */
  asOf: string | null
  /** "Facts as of 3 November 2026". */
  asOfText: string | null
  /** Of the mark behind rows that rest on Wikidata alone; null where there are none. */
  legend: Legend | null
  /** Where a reader can look further, if they wish: addresses that nothing but their press opens. */
  lookUp: { wikipedia: string; wikidata: string | null }
  labels: CardLabels
}

/** The words of a card that are no facts, for its buttons and for those who hear it. In the card's language, which need not be the interface's. */
export interface CardLabels {
  close: string
  back: string
  /** Button that opens the list of the actions that follow. */
  more: string
  copy: string
  copyMarkdown: string
  copied: string
  copyFailed: string
  know: string
  panel: string
  wikipedia: string
  wikidata: string
  report: string
  /** Above the statements of which one is to be chosen for a report. */
  reportChoose: string
  /** The first choice: no statement, but the card. */
  reportCard: string
  sources: string
  timeline: string
  /** Follows the name of a link, for those who hear it. */
  newTab: string
  /** Button behind the first members of a long list; how many there are follows in brackets. */
  showAll: string
}

/** What a mark means. */
export interface Legend {
  mark: string
  /** Heard in place of the mark: "Wikidata alone". */
  short: string
  /** Written below, once. */
  full: string
}

/** A text with the numbers (from 1) of the sources it rests on. */
export interface Sourced {
  text: string
  sources: number[]
  /** Where it names other entities that have a card; missing where it names none. */
  links?: Link[]
  /** Where it quotes what the facts hold in another language than the card's; missing where it does not. */
  foreign?: Foreign[]
  wikidataAlone?: WikidataAlone
}

/** Whether it rests on Wikidata alone and bears the mark for that; missing where it does not, and where its words say so. */
type WikidataAlone = true

/** A part of a text that is in another language than the card. UTF-16 offsets. A link lies within it or outside. */
export interface Foreign {
  start: number
  end: number
  lang: string
}

/** A part of a text that names an entity. UTF-16 offsets. */
export interface Link {
  start: number
  end: number
  id: string
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
  /** Whether sources disagree: they give the same office to somebody else on that day. */
  disputed?: true
  /** Whether nothing else that was read shows this person in this office. */
  wikidataAlone?: true
}

export interface DatedText extends Sourced {
  /** ISO date of year, month or day precision. */
  date: string
  /** The date in the card's language. */
  when: string
}

export interface Fact extends Sourced {
  label: string
  labelLang?: string
}

/** Another entity that the facts tie to this one. `tie` says how, in words: "organised by". */
export interface Tie {
  id: string
  label: string
  labelLang?: string
  tie: string
}

/** Those who belong to an organisation, or who held an office. */
export interface Members {
  heading: string
  entries: Member[]
}

export interface Member {
  id: string
  label: string
  labelLang?: string
  /** From when to when, of an office: "2013–2022". */
  span: string | null
  sources: number[]
  wikidataAlone?: WikidataAlone
}

/** Positions are fractions of the width, 0 where lines of the language begin to 1 where they end: time runs as its text does. */
export interface Timeline {
  /** From the top. */
  lanes: TimelineLane[]
  /** What is written below: years, and the day of the article. No two touch. */
  axis: AxisLabel[]
  /** Where the day of the article is, or null for none. */
  article: number | null
  /** The whole in words, for those who do not see it. */
  description: string
}

export interface TimelineLane {
  label: string
  labelLang?: string
  /** The entity it stands for, when a card can be opened for it. */
  id: string | null
  /** When its bars run, with the mark that the legend explains: "2013–2022*, 2023–". */
  spans: string
  /** Bars that overlap in time lie in different tracks. */
  tracks: TimelineBar[][]
}

export interface TimelineBar {
  /** ISO dates as stated; `to` is null while open. */
  from: string | null
  to: string | null
  start: number
  end: number
  /** Whether it covers the day of the article. */
  current: boolean
  /** An end that is open or known to the year only is drawn fading. */
  fades: boolean
  /** An office held in an acting capacity. */
  acting: boolean
  wikidataAlone?: WikidataAlone
}

export interface AxisLabel {
  at: number
  label: string
  /** Whether it is the day of the article. */
  article: boolean
}

/** A small map drawn from real coasts, in pixels of its own viewBox. */
export interface LocatorMap {
  width: number
  height: number
  /** SVG path data: the land around the subject, and the borders on it. */
  land: string
  borders: string
  /** The country itself, tinted. */
  shape: string | null
  point: { x: number; y: number } | null
  /** Of a map of several places, the others. */
  morePoints?: { x: number; y: number }[]
  labels: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; role: 'subject' | 'neighbour' }[]
  description: string
}

export interface CardSource {
  publisher: string
  title: string
  url: string
  /** ISO day on which it was read, and that in words: "read on 3 November 2026". */
  read: string
  readText: string
  /** Name of its small number, for those who hear it: "source 1: Xinhua". */
  numberLabel: string
}

/** A flag drawn as SVG: its viewBox, and its shapes. */
export interface Flag {
  viewBox: string
  shapes: FlagShape[]
}

export interface FlagShape {
  name: 'g' | 'path' | 'circle' | 'ellipse'
  attributes: Record<string, string>
  shapes: FlagShape[]
}
