import { standingOf } from './furniture'
import { layoutOf } from './layout'

/** A stretch of a flow's text that lies unbroken in one text node of the page. */
export interface Piece {
  node: Text
  /** UTF-16 offset in the node. */
  from: number
  /** UTF-16 offset in the flow's text. */
  at: number
  length: number
}

/** A run of text as the page shows it: white space collapsed, inline elements crossed. */
export interface PageFlow {
  /** The block element whose text this is. */
  element: Element
  text: string
  pieces: Piece[]
  standing: 'body' | 'aside' | 'caption'
  /** How many units of the text are in links. */
  linked: number
}

/** Where the walk stands: what the surrounding elements say of the text in them. */
interface Place {
  block: Element
  standing: PageFlow['standing']
  link: boolean
  /** White space is kept (`<pre>`, and the browser's own page around a plain text file): an empty line ends a paragraph. */
  preformatted: boolean
}

/** White space read but not yet written, since none is shown at the end of a flow: in a text node, or a line break's. */
type Gap = { node: Text; from: number } | { node: null }

/** Two breaks in a row are how old pages part paragraphs. */
const BREAKS_THAT_PART = 2
/** No page nests deeper; a page that does so on purpose must not exhaust the stack. */
const DEEPEST = 400

/** White space as CSS collapses it; no-break and ideographic spaces stay. */
const CHUNKS = /[^\t\n\f\r ]+(?:[\t\n\f\r ][^\t\n\f\r ]+)*/g
const SPACE = /[\t\n\f\r]/g
const EMPTY_LINE = /\n[\t ]*\r?\n/

/**
 * Reads a page's text into flows, in document order, without furniture. Block elements and doubled line breaks end a flow.
 * Stops after `limit` UTF-16 units.
 */
export function readFlows(document: Document, limit: number): PageFlow[] {
  const layout = layoutOf(document)
  const flows: PageFlow[] = []
  let flow: PageFlow | null = null
  let gap: Gap | null = null
  let breaks = 0
  let units = 0

  function endFlow(): void {
    if (flow !== null) flows.push(flow)
    flow = null
    gap = null
    breaks = 0
  }

  function append(text: string, node: Text, from: number, place: Place): void {
    flow ??= { element: place.block, text: '', pieces: [], standing: place.standing, linked: 0 }
    const last = flow.pieces.at(-1)
    const at = flow.text.length
    if (last !== undefined && last.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += text.length
    } else {
      flow.pieces.push({ node, from, at, length: text.length })
    }
    flow.text += text
    units += text.length
    if (place.link) flow.linked += text.length
  }

  function appendGap(place: Place): void {
    if (flow !== null && gap !== null) {
      if (gap.node === null) flow.text += ' '
      else append(' ', gap.node, gap.from, place)
    }
    gap = null
    breaks = 0
  }

  function readText(node: Text, place: Place): void {
    const { data } = node
    let read = 0
    for (const chunk of data.matchAll(CHUNKS)) {
      if (chunk.index > read) {
        if (place.preformatted && EMPTY_LINE.test(data.slice(read, chunk.index))) endFlow()
        gap ??= { node, from: read }
      }
      appendGap(place)
      append(chunk[0].replace(SPACE, ' '), node, chunk.index, place)
      read = chunk.index + chunk[0].length
    }
    if (read < data.length) gap ??= { node, from: read }
  }

  function readBreak(): void {
    breaks += 1
    if (breaks >= BREAKS_THAT_PART) endFlow()
    else gap = { node: null }
  }

  function readElement(element: Element, around: Place, depth: number): void {
    if (depth > DEEPEST || units > limit) return
    if (element.localName === 'br') {
      readBreak()
      return
    }
    const standing = standingOf(element)
    const block = layout.block(element)
    if (block) endFlow()
    if (standing === 'skip' || layout.hidden(element)) return
    const place = inside(element, around, standing, block)
    for (const child of drawnChildren(element)) {
      if (child.nodeType === 3) readText(child as Text, place)
      else if (child.nodeType === 1) readElement(child as Element, place, depth + 1)
    }
    if (block) endFlow()
  }

  const body = document.body ?? document.documentElement
  if (body !== null) {
    readElement(body, { block: body, standing: 'body', link: false, preformatted: false }, 0)
    endFlow()
  }
  return flows
}

function inside(element: Element, around: Place, standing: 'aside' | 'caption' | null, block: boolean): Place {
  return {
    block: block ? element : around.block,
    standing: around.standing === 'body' ? (standing ?? 'body') : around.standing,
    link: around.link || (element.localName === 'a' && element.hasAttribute('href')),
    preformatted: around.preformatted || element.localName === 'pre',
  }
}

/** The children as drawn: those of an open shadow root where there is one, and in a slot what is put into it. */
function* drawnChildren(element: Element): Iterable<Node> {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined
  if (slotted !== undefined && slotted.length > 0) {
    yield* slotted
    return
  }
  for (let child = (element.shadowRoot ?? element).firstChild; child !== null; child = child.nextSibling) yield child
}

/** Whether an element is in another or is that other, out of shadow roots too. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === outer) return true
  return false
}

/** The element around a node, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
}
