import type { PageFlow } from './flows'
import { isArticleType, type LinkedNode, typesOf } from './json-ld'

/** A name of the site after the headline: "Headline | The Times", "Headline - Le Monde", "标题_频道_网站". */
const SITE_NAME = /(?:\s+[|–—·•»-]\s+[^|–—·•»]{1,40}|(?:_[^_]{1,20})+)$/

/** The headline, and the flow that shows it on the page where there is one. */
export interface Title {
  text: string
  flow: PageFlow | null
}

/** The article's headline: the page's own `h1` that says most of what its metadata call the title, else the metadata's words. */
export function titleOf(
  document: Document,
  flows: readonly PageFlow[],
  root: Element,
  linked: readonly LinkedNode[],
): Title {
  const named = namedTitle(document, linked)
  const words = wordsOf(named)
  let best: PageFlow | null = null
  let bestScore = 0
  for (const flow of flows) {
    if (flow.standing === 'caption' || !/^h[12]$/.test(flow.element.localName)) continue
    const shared = share(wordsOf(flow.text), words)
    const first = flow.element.localName === 'h1'
    // An h1 in the article is its headline even where the metadata have another; an h2 must say the same.
    const score = shared * 4 + (first ? 1 : 0) + (first && root.contains(flow.element) ? 1 : 0)
    if (score > bestScore && (first || shared > 0.8)) {
      best = flow
      bestScore = score
    }
  }
  return { text: best?.text ?? named, flow: best }
}

function namedTitle(document: Document, linked: readonly LinkedNode[]): string {
  const meta = document.querySelector('meta[property="og:title"], meta[name="og:title"], meta[name="twitter:title"]')
  const headline = linked.find((node) => typesOf(node).some(isArticleType))?.headline
  const named =
    meta?.getAttribute('content') ||
    (typeof headline === 'string' && headline) ||
    document.title?.replace(SITE_NAME, '') ||
    ''
  return named.replace(/\s+/g, ' ').trim()
}

/** Words of a title; single letters where a script does not part words by spaces. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu,
      ) ?? [],
  )
}

/** Share of common words in all words of both. */
function share(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
