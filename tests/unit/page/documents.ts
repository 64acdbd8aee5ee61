import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'

/** Parsers of the two kinds that reading must work on: a plain document as in Node, and one of a window as in a browser. */
export const PARSERS = {
  linkedom: (html: string, url?: string): Document => {
    const { document } = parseHTML(html)
    if (url !== undefined) Object.defineProperty(document, 'URL', { value: url })
    return document
  },
  'happy-dom': (html: string, url = 'https://news.example/2023/story'): Document => {
    const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } })
    window.document.write(html)
    return window.document as unknown as Document
  },
}

export interface PageParts {
  head?: string
  lang?: string
  url?: string
}

/** A page with this body. */
export function page(body: string, { head = '', lang = 'en', url }: PageParts = {}): Document {
  return PARSERS.linkedom(pageHtml(body, { head, lang }), url)
}

export function pageHtml(body: string, { head = '', lang = 'en' }: PageParts = {}): string {
  const attribute = lang === '' ? '' : ` lang="${lang}"`
  return `<!doctype html><html${attribute}><head><title>Title | Site</title>${head}</head><body>${body}</body></html>`
}

/** A paragraph long enough to be one. */
export const PARAGRAPH =
  '<p>The two ministers met on the margins of the summit and spoke for more than an hour about trade, security and the war.</p>'

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}
