import { type PageFlow, parentOf } from './flows'

/** Shorter runs of text are labels, buttons and bylines more often than sentences. Dense scripts say as much in fewer units. */
const SHORTEST_SENTENCE = 40
const DENSE_SCRIPT_FACTOR = 2.5
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** One enormous paragraph (terms of use, a comment) must not outweigh an article of many. */
const HEAVIEST_PARAGRAPH = 1000
/** A paragraph with more than this share of its text in links is a list of links. */
const MOST_LINKED = 0.5

/** An element that the markup calls the article is believed when it holds this share of the page's paragraphs. */
const SHARE_OF_NAMED = 0.4
/** Going down from the page, a child that holds this share of the paragraphs leaves only furniture behind. */
const SHARE_OF_CHILD = 0.8

/** What the markup calls the article, the surest first. */
const NAMES = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']

/** The element that holds the article's paragraphs: as the markup names it, else where most of the page's sentences stand. */
export function rootOf(document: Document, flows: readonly PageFlow[]): Element | null {
  const { weights, counts, children } = weigh(flows)
  const weightOf = (element: Element) => weights.get(element) ?? 0
  const page = document.body ?? document.documentElement
  if (page === null || weightOf(page) === 0) return page

  for (const name of NAMES) {
    const heaviest = heaviestOf(document.querySelectorAll(name), weightOf)
    if (heaviest !== null && weightOf(heaviest) >= SHARE_OF_NAMED * weightOf(page)) {
      return name === NAMES.at(-1) ? narrowed(heaviest) : heaviest
    }
  }
  return narrowed(page)

  function narrowed(from: Element): Element {
    const child = heaviestOf(children.get(from) ?? [], weightOf)
    const enough = child !== null && weightOf(child) >= SHARE_OF_CHILD * weightOf(from)
    // A last paragraph on its own is not narrowed down to: the short ones beside it belong to the article too.
    return enough && (counts.get(child) ?? 0) > 1 ? narrowed(child) : from
  }
}

/** How much a flow speaks for being a paragraph of the article; 0 when it does not. */
export function weightOf(flow: PageFlow): number {
  if (flow.standing !== 'body' || flow.linked > MOST_LINKED * flow.text.length) return 0
  const dense = flow.text.match(DENSE)?.length ?? 0
  const weight = flow.text.length - flow.linked + dense * (DENSE_SCRIPT_FACTOR - 1)
  return weight < SHORTEST_SENTENCE ? 0 : Math.min(weight, HEAVIEST_PARAGRAPH)
}

/** Adds up the paragraphs in every element that holds any. */
function weigh(flows: readonly PageFlow[]) {
  const weights = new Map<Element, number>()
  const counts = new Map<Element, number>()
  const children = new Map<Element, Set<Element>>()
  for (const flow of flows) {
    const weight = weightOf(flow)
    if (weight === 0) continue
    for (let inner: Element | null = null, element: Element | null = flow.element; element !== null; ) {
      weights.set(element, (weights.get(element) ?? 0) + weight)
      counts.set(element, (counts.get(element) ?? 0) + 1)
      if (inner !== null) children.set(element, (children.get(element) ?? new Set()).add(inner))
      inner = element
      element = parentOf(element)
    }
  }
  return { weights, counts, children }
}

function heaviestOf(elements: Iterable<Element>, weight: (element: Element) => number): Element | null {
  let heaviest: Element | null = null
  for (const element of elements) if (heaviest === null || weight(element) > weight(heaviest)) heaviest = element
  return heaviest
}
