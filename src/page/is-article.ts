import { isArticleType, linkedNodes, typesOf } from './json-ld'

/** A paragraph of an article, in letters: longer than a caption, a teaser's line or a button. */
const SHORTEST_PARAGRAPH = 80
/** Scripts without spaces say more in fewer letters: each counts for as many. */
const DENSE_LETTER = 2.3
/** Where only the text speaks, a news item has this many paragraphs; a teaser or a product page has fewer. */
const FEWEST_PARAGRAPHS = 3
/** A page that says it is an article needs one: a video or a gallery has none. */
const FEWEST_PARAGRAPHS_OF_DECLARED = 1
/** Or as much text outside of paragraphs, in letters: divisions hold cookie notices and cards too, so one run of a paragraph's length says nothing. */
const SHORTEST_LOOSE_TEXT = FEWEST_PARAGRAPHS * SHORTEST_PARAGRAPH
/** A page with so many articles, none of them long, lists them. */
const FEWEST_LISTED = 4
/** Enough to decide; the rest of a long page need not be looked at. */
const MOST_PARAGRAPHS_READ = 200

/** Some sites put the whole page into a form, or name its wrapper after the comments that it allows. */
const FURNITURE =
  'nav, footer, aside, dialog, [role="navigation"], [hidden], ' +
  ':is(form, [class*="comment" i]):not(html, body, main, article, :has(h1))'

/** What holds text where a site marks no paragraphs. */
const LOOSE = 'div, section, td, span, font, pre'

/** Home pages and language home pages: `/`, `/fr/`, `/index.html`. */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i

/** Files that browsers show as plain text, too, and that are none to read. */
const SOURCE = /css|script|json|csv/

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
  if (isList(document, elements)) return false
  if (declaresArticle(document)) {
    return paragraphs >= FEWEST_PARAGRAPHS_OF_DECLARED || looseText(document) >= SHORTEST_LOOSE_TEXT
  }
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

/** Their texts; those of a text file as the browser shows one, or of a page that is nothing but such a text. */
function textsOf(document: Document, elements: readonly Element[]): string[] {
  const plain = elements.length > 0 || SOURCE.test(document.contentType) ? null : document.querySelector('body > pre')
  return plain === null ? elements.map(textOf) : textOf(plain).split(/\n[\t ]*\r?\n/)
}

/** How much text stands in other elements than paragraphs, parted by line breaks or a division each. Counted in letters. */
function looseText(document: Document): number {
  let letters = 0
  for (const element of document.querySelectorAll(LOOSE)) {
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? textOf(node) : '')).join(' ')
    if (isLong(own) && element.closest(FURNITURE) === null) letters += lettersOf(own)
  }
  return letters
}

function textOf(node: Node): string {
  return node.textContent ?? ''
}

function isLong(text: string): boolean {
  return lettersOf(text) >= SHORTEST_PARAGRAPH
}

function lettersOf(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Kana}\p{Script=Hangul}]/gu)?.length ?? 0
  return (text.match(/\p{L}/gu)?.length ?? 0) + dense * (DENSE_LETTER - 1)
}

/** Many articles of a paragraph or two each, and no more text beside them than between lists. */
function isList(document: Document, elements: readonly Element[]): boolean {
  const articles = [...document.querySelectorAll('article')]
  if (articles.length < FEWEST_LISTED) return false
  const beside = elements.filter((element) => element.closest('article') === null && isLong(textOf(element)))
  if (beside.length >= articles.length) return false
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
