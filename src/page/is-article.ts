import { isArticleType, linkedNodes, typesOf } from './json-ld'

/** A paragraph of an article: longer than a caption, a teaser's line or a button. Counted in letters; scripts without spaces say more in fewer. */
const SHORTEST_PARAGRAPH = 80
const SHORTEST_DENSE_PARAGRAPH = 35
/** Where only the text speaks, a news item has this many paragraphs; a teaser or a product page has fewer. */
const FEWEST_PARAGRAPHS = 3
/** A page that says it is an article needs one: a video or a gallery has none. */
const FEWEST_PARAGRAPHS_OF_DECLARED = 1
/** A page with so many articles, each of fewer than two paragraphs, lists them. */
const FEWEST_LISTED = 4
/** Enough to decide; the rest of a long page need not be looked at. */
const MOST_PARAGRAPHS_READ = 200

const FURNITURE = 'nav, footer, aside, form, dialog, [role="navigation"], [hidden], [class*="comment" i]'

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
  const paragraphs = paragraphsOf(document)
  if (isList(document, paragraphs)) return false
  if (declaresArticle(document)) return paragraphs.length >= FEWEST_PARAGRAPHS_OF_DECLARED
  if (HOME.test(pathOf(document.URL)) || paragraphs.length < FEWEST_PARAGRAPHS) return false
  return hasDate(document, paragraphs)
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

/** The paragraphs of some length outside of furniture; those of plain text where the browser shows a text file. */
function paragraphsOf(document: Document): string[] {
  const plain = document.contentType === 'text/plain' ? document.querySelector('pre') : null
  const texts =
    plain !== null
      ? (plain.textContent ?? '').split(/\n[\t ]*\r?\n/)
      : [...document.querySelectorAll('p, [itemprop~="articleBody"], article > div')]
          .slice(0, MOST_PARAGRAPHS_READ)
          .filter((paragraph) => paragraph.closest(FURNITURE) === null)
          .map((paragraph) => paragraph.textContent ?? '')
  return texts.filter(isLong)
}

function isLong(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters >= SHORTEST_PARAGRAPH) return true
  return letters >= SHORTEST_DENSE_PARAGRAPH && /[\p{Script=Han}\p{Script=Kana}\p{Script=Hangul}]/u.test(text)
}

function isList(document: Document, paragraphs: readonly string[]): boolean {
  const articles = [...document.querySelectorAll('article')].filter((article) => article.querySelector('h1') === null)
  const headlines = document.querySelectorAll('h1').length
  return articles.length >= FEWEST_LISTED && headlines !== 1 && paragraphs.length < articles.length * 2
}

function hasDate(document: Document, paragraphs: readonly string[]): boolean {
  if (document.querySelector('article time, main time, time[datetime], [itemprop~="datePublished"]') !== null)
    return true
  const dated = 'meta[name*="date" i], meta[property*="date" i]'
  return document.querySelector(dated) !== null || YEAR.test(paragraphs.join(' '))
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}
