import type { Card } from '../cards/card'
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
}

/** Calls to the background: name → what is sent, what comes back. */
export interface BackgroundCalls {
  /** From the gate, once a page: reads it, when it is an article on a site that is switched on. */
  arrive: { ask: { url: string; article: boolean }; answer: { read: boolean } }
  spot: { ask: { article: Article }; answer: Spotted }
  card: { ask: CardRequest; answer: Card }
  rows: { ask: { ids: string[]; published: string | null; lang: string | null }; answer: Row[] }
  search: { ask: { query: string }; answer: Row[] }
}

/** What the popup learns about a page from its content script. */
export interface PageReport {
  lang: string | null
  published: string | null
  /** Ids of the entities it names, in the order of their first mention. */
  entities: string[]
  claims: Claim[]
}

/** Calls to the content script of a tab. */
export interface PageCalls {
  report: { ask: Record<string, never>; answer: PageReport }
  /** Scrolls to the first mention of an entity and opens its card. */
  reveal: { ask: { entity: string }; answer: { found: boolean } }
  /** Opens the card of the next mention (1) or the one before (-1): the keyboard's way in. */
  step: { ask: { by: 1 | -1 }; answer: { found: boolean } }
}
