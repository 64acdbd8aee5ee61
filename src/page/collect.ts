import type { Article, Flow, FlowRole } from './article'
import { isWithin, type PageFlow, readFlows } from './flows'
import { linkedNodes } from './json-ld'
import { languageOf } from './language'
import { layoutOf } from './layout'
import { otherStories } from './other-stories'
import { publishedOf } from './published'
import { rootOf } from './root'
import { type Locate, mapText } from './text-map'
import { titleOf } from './title'

/** An article as read from a page, and the way back from its text to the page. */
export interface Collected {
  article: Article
  /** The element that holds the article's paragraphs: changes outside of it do not change the article. */
  root: Element
  locate: Locate
}

/** Longest text read from a page, in UTF-16 units: a long book chapter. Live blogs and dumps grow beyond any use. */
const LONGEST_TEXT = 400_000
/** Between headline and article, shorter runs are bylines, dates and labels; longer ones the lead. */
const SHORTEST_LEAD = 60
/** More than this between headline and article is another part of the page, not a lead. */
const LONGEST_LEAD = 1500
/** A run that is nearly all link points to another story. */
const LINK_SHARE = 0.8

const LEAD =
  '[itemprop~="description"], [class*="standfirst" i], [class*="chapo" i], [class*="lead" i], [class*="lede" i], ' +
  '[class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="dek" i], [class*="intro" i], ' +
  '[class*="sapo" i], [class*="summary" i], [class*="sommario" i], [class*="entradilla" i], [class*="bajada" i]'

/** Reads the article that a page holds: its text in flows, its language and its day. The page is only read, never changed. */
export function collect(document: Document): Collected {
  const flows = readFlows(document, LONGEST_TEXT)
  const root = rootOf(document, flows) ?? document.documentElement
  const linked = linkedNodes(document)
  const title = titleOf(document, flows, root, linked)
  const chosen = choose(flows, root, title.flow)

  let text = ''
  const placed: { flow: PageFlow; start: number }[] = []
  const articleFlows: Flow[] = []
  for (const { flow, role } of chosen.flows) {
    const start = text.length
    text += `${flow.text}\n`
    placed.push({ flow, start })
    articleFlows.push({ start, end: start + flow.text.length, role })
  }
  const lang = languageOf(document, root, linked)
  const published = publishedOf(document, { root, linked, lang, text: [...chosen.labels, text].join('\n') })
  return {
    article: { title: title.text, lang, published, text, flows: articleFlows },
    root,
    locate: mapText(placed),
  }
}

/** The flows that make the article, each with its role; `labels` are the short runs between headline and article. */
function choose(flows: readonly PageFlow[], root: Element, title: PageFlow | null) {
  const chosen: { flow: PageFlow; role: FlowRole }[] = []
  const labels: string[] = []
  const titleAt = title === null ? -1 : flows.indexOf(title)
  const rootAt = flows.findIndex((flow) => isWithin(flow.element, root))
  const head = title !== null && titleAt < rootAt ? flows.slice(titleAt, rootAt) : []
  const headIsLead = head.reduce((sum, flow) => sum + (flow === title ? 0 : flow.text.length), 0) <= LONGEST_LEAD

  for (const flow of head) {
    const long = flow.text.length >= SHORTEST_LEAD && headIsLead && flow.standing === 'body'
    if (flow === title) chosen.push({ flow, role: 'title' })
    else if (isAside(flow)) labels.push(flow.text)
    else if (flow.standing === 'caption') chosen.push({ flow, role: 'caption' })
    else if (long || flow.element.closest(LEAD) !== null) chosen.push({ flow, role: 'lead' })
    else labels.push(flow.text)
  }
  const within = flows.filter((flow) => isWithin(flow.element, root))
  const others = otherStories(within, root)
  const { unseen } = layoutOf(root.ownerDocument)
  for (const flow of within) {
    const drawn = roleOf(flow, title, root)
    // Captions come last when a name's first mention is chosen: one that nobody sees must not take the only underline.
    const role = drawn === 'body' && unseen(flow.element) ? 'caption' : drawn
    chosen.push({ flow, role: others.has(flow) && role !== 'title' ? 'aside' : role })
  }
  return { flows: chosen, labels }
}

function roleOf(flow: PageFlow, title: PageFlow | null, root: Element): FlowRole {
  if (flow === title) return 'title'
  if (isAside(flow)) return 'aside'
  if (flow.standing === 'caption') return 'caption'
  const lead = flow.element.closest(LEAD)
  return lead !== null && lead !== root && root.contains(lead) ? 'lead' : 'body'
}

function isAside(flow: PageFlow): boolean {
  return flow.standing === 'aside' || flow.linked > LINK_SHARE * flow.text.length
}
