import { isArticleType, linkedNodes, typesOf } from './json-ld'

/** A paragraph of an article: longer than a caption, a teaser's line or a button. Counted in letters; scripts without spaces say more in fewer. */
const SHORTEST_PARAGRAPH = 80
const SHORTEST_DENSE_PARAGRAPH = 35
/** Where only the text speaks, a news item has this many paragraphs; a teaser or a product page has fewer. */
const FEWEST_PARAGRAPHS = 3
/** A page that says it is an article needs one: a video or a gallery has none. */
const FEWEST_PARAGRAPHS_OF_DECLARED = 1
/** A page with so many articles, none of them long, lists them. */
const FEWEST_LISTED = 4
/** Enough to decide; the rest of a long page need not be looked at. */
const MOST_PARAGRAPHS_READ = 200

const FURNITURE =
  'nav, footer, aside, form, dialog, [role="navigation"], [hidden], [class*="comment" i]:not(html, body, main, article)'

/** Home pages and language home pages: `/`, `/fr/`, `/index.html`. */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i

/** A year, which every date of a plain page holds. */
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/

/**
 * Whether a page holds a news article: it says so in its markup, or reads like one (paragraphs and a date).
 * Home pages and lists of articles are none, nor are the pages of an encyclopedia, which belong to no day.
 */
export function isArticle(document: Document): boolean {
  if (document.querySelector('meta[name="generator"][content^="MediaWiki" i]') !== null) return false
  const elements = paragraphsOf(document)
  const texts = textsOf(document, elements)
  const paragraphs = texts.filter(isLong).length
  if (isList(document, elements, paragraphs)) return false
  if (declaresArticle(document)) return paragraphs >= FEWEST_PARAGRAPHS_OF_DECLARED
  if (HOME.test(pathOf(document.URL)) || paragraphs < FEWEST_PARAGRAPHS) return false
  return hasDate(document, texts)
}

/** Metadata of any of the usual kinds. */
function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"], meta[name="og:type"]')?.getAttribute('content') ?? ''
  if (/^(?:news[._-]?)?article$|^article[:.]/i.test(type.trim())) return true
  const marks =
    'meta[property="article:published_time"], meta[name="article:published_time"], [itemprop~="articleBody"], ' +
    '[itemtype$="/NewsArticle"], [itemtype$="/Article"], [itemtype$="/ReportageNewsArticle"]'
  return (
    document.querySelector(marks) !== null || linkedNodes(document).some((node) => typesOf(node).some(isArticleType))
  )
}

/** The paragraphs outside of furniture, and where a site marks none, what holds its text. */
function paragraphsOf(document: Document): Element[] {
  return [...document.querySelectorAll('p, [itemprop~="articleBody"], article > div, article:not(:has(p))')]
    .slice(0, MOST_PARAGRAPHS_READ)
    .filter((paragraph) => paragraph.closest(FURNITURE) === null)
}

/** Their texts; those of a text file where the browser shows one. */
function textsOf(document: Document, elements: readonly Element[]): string[] {
  const plain = document.contentType === 'text/plain' ? document.querySelector('pre') : null
  if (plain !== null) return (plain.textContent ?? '').split(/\n[\t ]*\r?\n/)
  return elements.map((element) => element.textContent ?? '')
}

function isLong(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters >= SHORTEST_PARAGRAPH) return true
  return letters >= SHORTEST_DENSE_PARAGRAPH && /[\p{Script=Han}\p{Script=Kana}\p{Script=Hangul}]/u.test(text)
}

/** Many articles of a paragraph or two each, and no more text beside them. */
function isList(document: Document, elements: readonly Element[], paragraphs: number): boolean {
  const articles = [...document.querySelectorAll('article')]
  if (articles.length < FEWEST_LISTED || paragraphs >= articles.length * 2) return false
  return articles.every((article) => elements.filter((element) => article.contains(element)).length < FEWEST_PARAGRAPHS)
}

function hasDate(document: Document, texts: readonly string[]): boolean {
  if (document.querySelector('article time, main time, time[datetime], [itemprop~="datePublished"]') !== null)
    return true
  const dated = 'meta[name*="date" i], meta[property*="date" i]'
  return document.querySelector(dated) !== null || YEAR.test(texts.join(' '))
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}
