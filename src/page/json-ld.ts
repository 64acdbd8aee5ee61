/** A node of a page's JSON-LD: https://schema.org terms by name. */
export type LinkedNode = Record<string, unknown>

/** Pages nest a few levels (`@graph`, `mainEntity`, `itemListElement`); deeper ones are not about this page. */
const DEEPEST = 6

const WRAPPER_START = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/
const WRAPPER_END = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/

/** All nodes of the page's JSON-LD in document order, parents before what they hold. Broken scripts are passed over. */
export function linkedNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    visit(parse(script.textContent ?? ''), nodes, 0)
  }
  return nodes
}

/** The types of a node without their address: `NewsArticle`. */
export function typesOf(node: LinkedNode): string[] {
  return [node['@type'] ?? node.type]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''))
}

/** Articles of every sort: `Article`, `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`. */
export function isArticleType(type: string): boolean {
  return /(?:Article|BlogPosting|^Report)$/.test(type) && type !== 'TechArticle'
}

function visit(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  if (!Array.isArray(value)) nodes.push(value as LinkedNode)
  for (const inner of Object.values(value)) visit(inner, nodes, depth + 1)
}

function parse(text: string): unknown {
  try {
    // Some publishers wrap the whole in a comment or CDATA, or leave line feeds inside strings.
    return JSON.parse(
      text
        .replace(WRAPPER_START, '')
        .replace(WRAPPER_END, '')
        .replace(/[\n\r\t]/g, ' '),
    )
  } catch {
    return null
  }
}
