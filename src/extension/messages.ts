import type { Card } from '../cards/card'
import type { CardForm } from '../cards/card-form'
import type { Nothing } from '../cards/nothing'
import type { Overview } from '../cards/overview'
import type { Row } from '../cards/row'
import type { Article } from '../page/article'

/** What the background answers: a value, or an error that says what the reader can do. Errors never cross as exceptions. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } }
export type ErrorCode = 'bad-request' | 'base-damaged' | 'unknown-entity' | 'failed'

/** A name found in the article: UTF-16 offsets into `Article.text`, and the entity it names. */
export interface PageMention {
  start: number
  end: number
  entity: string
  /** How much it is worth a reader's glance, 0 to 1. */
  salience: number
  /** Whether the page highlights it. */
  shown: boolean
}

/** The article ties a person to an office ("Wang Yi, ministre chinois des Affaires étrangères"). */
export interface Claim {
  person: string
  office: string
}

export interface Spotted {
  /** Language of the article as understood: the page's own word, else detected; null when neither says. */
  lang: string | null
  published: string | null
  mentions: PageMention[]
  claims: Claim[]
}

/** What a card is asked for: an entity, in the light of an article. */
export interface CardRequest {
  entity: string
  /** Language and day of the article as `Spotted` gave them. */
  lang: string | null
  published: string | null
  claims: Claim[]
  /** All entities that the article names. */
  others: string[]
  /** What the article calls it where the card opens; missing where no mention is meant. */
  called?: string | undefined
}

/** An article whose overview is wanted: `CardRequest` without its entity. */
export type OverviewRequest = Pick<CardRequest, 'lang' | 'published' | 'claims'> & { entities: string[] }

/** What is known of a text that the reader asks about: an entity, or nothing, in words. */
export type LookedUp = { entity: string } | { nothing: Nothing }

/** Calls to the background: name → what is sent, what comes back. */
export interface BackgroundCalls {
  /** From the gate, once a page: reads it, when it is an article on a site that is switched on. */
  arrive: { ask: { url: string; article: boolean }; answer: { read: boolean } }
  spot: { ask: { article: Article }; answer: Spotted }
  /** From the reader of a page: brings the script that draws cards. */
  bringCards: { ask: Record<string, never>; answer: null }
  card: { ask: CardRequest; answer: Card }
  /** The same card as a text to copy. */
  cardText: { ask: { card: CardRequest; form: CardForm }; answer: string }
  /** Which entity bears exactly this name. */
  lookUp: { ask: { text: string; lang: string | null }; answer: LookedUp }
  /** From the reader of a page: how many entities are underlined on it, for the toolbar button. */
  count: { ask: { entities: number }; answer: null }
  /** The reader knows this entity: it is underlined no more. */
  know: { ask: { entity: string }; answer: null }
  /** Shows a card in the panel, beside the page that asks. */
  openPanel: { ask: CardRequest; answer: null }
  /** From the panel: brings the reader to a page that it would not come to by itself. */
  bringReader: { ask: { tabId: number }; answer: null }
  /** From the panel: the article at a glance. */
  overview: { ask: OverviewRequest; answer: Overview }
  /** What these entities are, whatever the day. */
  rows: { ask: { ids: string[] }; answer: Row[] }
  /** The facts that this browser has: their day (ISO) and how many entities they know. */
  facts: { ask: Record<string, never>; answer: { day: string; entities: number } }
  search: { ask: { query: string }; answer: Row[] }
}

/** What the panel learns about a page from its content script. */
export interface PageReport {
  /** Whether it is read: not before its names are spotted, and never when it is no article. */
  isRead: boolean
  lang: string | null
  published: string | null
  /** Whether both are as they were found, and not set by the reader. */
  isAsFound: boolean
  /** Ids of the entities it names, the most salient first. */
  entities: string[]
  claims: Claim[]
}

/** Calls to the content script of a tab. */
export interface PageCalls {
  report: { ask: Record<string, never>; answer: PageReport }
  /** Reads the page though it looks like no article. */
  readAnyway: { ask: Record<string, never>; answer: PageReport }
  /** Reads the page with this day and language, for it is this that the reader says; what is missing is as found. */
  understand: { ask: { published?: string | null; lang?: string | null }; answer: PageReport }
  /** Scrolls to the first mention of an entity and opens its card. */
  reveal: { ask: { entity: string }; answer: { found: boolean } }
  /** Opens the card of the next mention (1) or the one before (-1): the keyboard's way in. */
  step: { ask: { by: 1 | -1 }; answer: { found: boolean } }
  /** Opens a card beside the selected text, on what it names or on that being nothing known; not found where no text is selected. */
  explain: { ask: { text: string }; answer: { found: boolean } }
}
