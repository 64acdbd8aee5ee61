import { dateInText, datesIn, isoDay } from './date-in-text'
import { isArticleType, type LinkedNode, typesOf } from './json-ld'

/** What is known of the article when its day is looked for. */
export interface DateClues {
  root: Element
  linked: readonly LinkedNode[]
  lang: string | null
  /** The article's first lines, byline included. */
  text: string
  /** Today, as an ISO day: nothing is published later. */
  today?: string
}

/** The Royal Society began to print in 1665; archives put even those online. Before that a date is a mistake. */
const FIRST_DAY = '1665-01-01'
const DAY_MS = 86_400_000
/** A story that is changed after more than a year (ms) is no longer that of its first day: explainers are written anew under their old address. */
const RENEWED_AFTER_MS = 366 * DAY_MS
/** What stands beside the story and has a day of its own. */
const BESIDE = 'aside, nav, footer'

/** The names under which publishers give the day of publication, the surest first; compared in lower case. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_time',
  'publish_date',
  'publish-date',
  'publishdate',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'displaydate',
  'citation_publication_date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'date',
  'originalpublicationdate',
  'article.created',
  'article_date_original',
]

/**
 * The article's day as its publisher wrote it (ISO, in the publisher's own time zone), or null when none is found: from its
 * linked data, the page's metadata, its `<time>`, its address, and last its text.
 */
export function publishedOf(document: Document, clues: DateClues): string | null {
  const latest = clues.today ?? tomorrow()
  const sources = [fromLinkedData, fromMeta, fromMarkup, fromAddress]
  for (const source of sources) {
    for (const written of source(document, clues)) {
      const day = dayOf(written, clues.lang)
      if (day !== null && day >= FIRST_DAY && day <= latest) return renewedOn(document, clues, day, latest) ?? day
    }
  }
  return dateInText(clues.text, clues.lang, latest)
}

/** The calendar day that a date was written with: its time zone is the publisher's, and is not converted. */
export function dayOf(written: string, lang: string | null): string | null {
  const text = written.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:\D|$)/.exec(text)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const days = new Set(datesIn(text, lang).map((date) => date.day))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

function fromLinkedData(_document: Document, { linked }: DateClues): string[] {
  const dated = linked.filter((node) => typeof node.datePublished === 'string')
  const articles = dated.filter((node) => typesOf(node).some(isArticleType))
  // A video's or a comment's day is not the article's; the page's own is.
  const pages = dated.filter((node) => typesOf(node).some((type) => /^(?:WebPage|ItemPage)$/.test(type)))
  return [...articles, ...pages].map((node) => String(node.datePublished))
}

function fromMeta(document: Document): string[] {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  const parsely = /"pub_date"\s*:\s*"([^"]+)"/.exec(found.get('parsely-page') ?? '')?.[1]
  return [...META_NAMES.map((name) => found.get(name)), parsely].filter((content) => content !== undefined)
}

/** The day on which an old story was written anew, where the page shows that day and no longer the first; else null. */
function renewedOn(document: Document, clues: DateClues, published: string, latest: string): string | null {
  const linked = clues.linked.find((node) => typeof node.dateModified === 'string')?.dateModified
  const meta = document.querySelector('meta[property="article:modified_time"]')?.getAttribute('content')
  const day = dayOf(String(linked ?? meta ?? ''), clues.lang)
  if (day === null || day > latest || Date.parse(day) - Date.parse(published) < RENEWED_AFTER_MS) return null
  const times = scopesOf(document, clues.root).flatMap((scope) => [...scope.querySelectorAll('time')])
  const shown = times.filter((time) => time.closest(BESIDE) === null && time.checkVisibility?.() !== false)
  const days = shown.map((time) => dayOf(writtenIn(time), clues.lang))
  return days.includes(day) && !days.includes(published) ? day : null
}

/** Where the story's own date stands: in it and around its headline. */
function scopesOf(document: Document, root: Element): Element[] {
  const head = document.querySelector('h1')?.closest('header, article, main, section')
  return [root, head, root.closest('article, main')].filter((scope) => scope !== null && scope !== undefined)
}

/** What the markup around the headline and in the article calls its date. */
function fromMarkup(document: Document, { root }: DateClues): string[] {
  const scopes = scopesOf(document, root)
  const marks = ['[itemprop~="datePublished"]', 'time[pubdate]', 'time[datetime]', '.published[title]']
  return marks.flatMap((mark) =>
    scopes.flatMap((scope) => {
      const element = [...scope.querySelectorAll(mark)].find((found) => found.closest(BESIDE) === null)
      return element === undefined ? [] : [writtenIn(element)]
    }),
  )
}

function writtenIn(element: Element): string {
  const attribute = ['datetime', 'content', 'title'].find((name) => element.getAttribute(name))
  return (attribute === undefined ? element.textContent : element.getAttribute(attribute)) ?? ''
}

/** `/2023/07/15/…`, `/2023-07-15-…`, `/20230715/…`, `…-20230715`. */
function fromAddress(document: Document): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return [canonical, document.URL].flatMap((address) => {
    const found = /[/_-]((?:19|20)\d\d)([/-]?)(\d\d?)\2(\d\d?)(?=[/_.-]|$)/.exec(pathOf(address ?? ''))
    const [, year, separator, month = '', day = ''] = found ?? []
    const padded = separator !== '' || (month.length === 2 && day.length === 2)
    return year !== undefined && padded ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : []
  })
}

function pathOf(address: string): string {
  return URL.canParse(address, 'https://localhost') ? new URL(address, 'https://localhost').pathname : ''
}

/** Somewhere on earth it is already tomorrow: a publisher there is a day ahead of this clock. */
function tomorrow(): string {
  return new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)
}
