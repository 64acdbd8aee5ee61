import type { Source } from './model'

/*
 * Pages of Wikidata are cited by the ten thousand, each with a title and an address that follow from the item and its name: where both are
 * those of the entity that is spoken of, the packaged base holds none of it.
 */

export interface WikidataPage {
  /** The item's number, without its Q. */
  item: number
  name: string
  /** ISO day. */
  read: string
}

const PUBLISHER = 'Wikidata'
const PAGES = 'https://www.wikidata.org/'
const TITLE = /^(.+) \(Q([1-9]\d{0,8})\)$/u

export function sourceOfPage({ item, name, read }: WikidataPage): Source {
  return { publisher: PUBLISHER, title: `${name} (Q${item})`, url: `${PAGES}wiki/Q${item}`, read }
}

/** Whether a source is any page of Wikidata. */
export function isWikidataPage({ url }: Source): boolean {
  return url.startsWith(PAGES)
}

/** The page that a source is, if its title and address follow from the item and a name, or null for any other source. */
export function pageOfSource(source: Source): WikidataPage | null {
  const found = TITLE.exec(source.title)
  if (!found) return null
  const page = { item: Number(found[2]), name: found[1] as string, read: source.read }
  const made = sourceOfPage(page)
  return made.publisher === source.publisher && made.url === source.url ? page : null
}
