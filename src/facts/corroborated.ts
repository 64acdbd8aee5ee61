import type { Base } from './base'
import type { Statement } from './model'
import { isWikidataPage } from './wikidata-page'

/**
 * Whether a statement rests on more than Wikidata: at least one of its sources is something else than an item's page there. Of terms in
 * office that rest on it alone, about one in ten proved wrong or loose when they were looked up (docs/decisions/certainty.md).
 */
export function isCorroborated(base: Base, { sources }: Statement): boolean {
  return sources.some((number) => !isWikidataPage(base.source(number)))
}

/** Encyclopaedias that everybody writes, and lists that programs drew from them. They copy from each other, and mistakes with the rest. */
const WIKIS =
  /^https:\/\/(?:www\.wikidata\.org|[a-z-]+\.(?:m\.)?wikipedia\.org|github\.com\/every-politician-scrapers)\//u

/** Whether a statement rests on more than such encyclopaedias. */
export function isVouchedOutsideWikis(base: Base, { sources }: Statement): boolean {
  return sources.some((number) => !WIKIS.test(base.source(number).url))
}

/** Whether a page of Wikidata is among the sources of a statement: its first and last day may then be Wikidata's. */
export function citesWikidata(base: Base, { sources }: Statement): boolean {
  return sources.some((number) => isWikidataPage(base.source(number)))
}
