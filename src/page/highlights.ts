/*
 * Painting: two highlights in the registry of the page, and no node of the page touched. Only `StaticRange`s are used: the browser
 * keeps live ranges up to date on every change of the page, for all of them, whether they are looked at or not.
 */

/** The page can read these keys, so they say nothing; `src/content/highlights.css` draws them. */
const MARKS = 'u1'
const ACTIVE = 'u2'

/** Underlines these ranges, and no others. */
export function paintMarks(ranges: Iterable<StaticRange>): void {
  CSS.highlights.set(MARKS, new Highlight(...ranges))
}

/** Tints the mention whose card is open; null for none. */
export function paintActive(range: StaticRange | null): void {
  if (range === null) {
    CSS.highlights.delete(ACTIVE)
    return
  }
  const highlight = new Highlight(range)
  highlight.priority = 1
  CSS.highlights.set(ACTIVE, highlight)
}

/** Takes every mark off the page. */
export function unpaint(): void {
  CSS.highlights.delete(MARKS)
  CSS.highlights.delete(ACTIVE)
}

/** The highlight that holds the marks, when any are painted. */
export function marksHighlight(): Highlight | null {
  return CSS.highlights.get(MARKS) ?? null
}

/** The open shadow roots that hold the start of any of these ranges. */
export function shadowRootsOf(ranges: Iterable<AbstractRange>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>()
  for (const range of ranges) {
    const root = range.startContainer.getRootNode()
    if (root instanceof ShadowRoot) roots.add(root)
  }
  return [...roots]
}

/**
 * Gives shadow roots the style of the marks until the signal aborts: in Firefox a document's `::highlight()` rules do not reach into
 * them (checked in Firefox 153, November 2026).
 */
export function adoptStyle(roots: Iterable<ShadowRoot>, css: string, signal: AbortSignal): void {
  for (const root of roots) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets.push(sheet)
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    })
  }
}
