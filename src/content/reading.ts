import { askBackground } from '../extension/call'
import type { PageMention, Spotted } from '../extension/messages'
import { type Collected, collect } from '../page/collect'

/** A mention found in the page, with its place. */
export interface Marked extends PageMention {
  range: StaticRange
}

/** Day and language of the article where the reader has corrected them; missing where they are as found. */
export interface Understanding {
  published?: string | null | undefined
  lang?: string | null | undefined
}

export const AS_FOUND: Understanding = {}

/** The page as read once: it holds until the page changes. */
export interface Reading {
  collected: Collected
  spotted: Spotted
  /** All mentions that have a place on the page, in the order of the text. */
  marked: Marked[]
}

/**
 * Reads the page and asks which names stand in it. What was spotted before is kept when the article still says the same, as when a
 * site's framework draws its paragraphs anew. Null when the background gives no answer.
 */
export async function read(before: Reading | null, understanding: Understanding): Promise<Reading | null> {
  const collected = understood(collect(document), understanding)
  const spotted = before !== null && sameArticle(before.collected, collected) ? before.spotted : await spot(collected)
  return spotted === null ? null : { collected, spotted, marked: place(spotted.mentions, collected) }
}

/** What the article calls an entity at a mention, on one line. */
export function calledAt({ start, end }: PageMention, { collected }: Reading): string {
  return collected.article.text.slice(start, end).replace(/\s+/gu, ' ')
}

function understood(collected: Collected, { published, lang }: Understanding): Collected {
  const { article } = collected
  const corrected = {
    published: published === undefined ? article.published : published,
    lang: lang === undefined ? article.lang : lang,
  }
  return { ...collected, article: { ...article, ...corrected } }
}

async function spot({ article }: Collected): Promise<Spotted | null> {
  const answer = await askBackground('spot', { article })
  return answer.ok ? answer.value : null
}

function sameArticle({ article: a }: Collected, { article: b }: Collected): boolean {
  return a.text === b.text && a.lang === b.lang && a.published === b.published
}

function place(mentions: readonly PageMention[], { locate }: Collected): Marked[] {
  return mentions.flatMap((mention) => {
    const bounds = locate(mention.start, mention.end)
    return bounds === null ? [] : [{ ...mention, range: new StaticRange(bounds) }]
  })
}
