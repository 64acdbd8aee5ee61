/*
 * Painting: two highlights in the registry of the page, and no node of the page touched. Only `StaticRange`s are used: the browser
 * keeps live ranges up to date on every change of the page, for all of them, whether they are looked at or not.
 */

/** The page can read these keys, so they say nothing; `src/content/highlights.css` draws them. */
const ACTIVE = 'u2'

/** The key under which the marks are painted: it says how they look. */
let marks: string | null = null

/**
 * What this script has painted under each key. After an update of the extension the old script and the new one live in the page side by
 * side for a while: neither may wipe away what the other painted.
 */
const painted = new Map<string, Highlight>()

/** Marks these ranges, and no others, in the look of that key of the style sheet; null for none that is seen. */
export function paintMarks(ranges: Iterable<StaticRange>, key: string | null): void {
  if (marks !== null && marks !== key) wipe(marks)
  marks = key
  if (key !== null) paint(key, new Highlight(...ranges))
}

/** Tints the mention whose card is open; null for none. */
export function paintActive(range: StaticRange | null): void {
  if (range === null) {
    wipe(ACTIVE)
    return
  }
  const highlight = new Highlight(range)
  highlight.priority = 1
  paint(ACTIVE, highlight)
}

/** Takes every mark off the page. */
export function unpaint(): void {
  if (marks !== null) wipe(marks)
  wipe(ACTIVE)
}

function paint(key: string, highlight: Highlight): void {
  painted.set(key, highlight)
  CSS.highlights.set(key, highlight)
}

function wipe(key: string): void {
  if (painted.has(key) && CSS.highlights.get(key) === painted.get(key)) CSS.highlights.delete(key)
  painted.delete(key)
}

/** The highlight that holds the marks, when any are painted. */
export function marksHighlight(): Highlight | null {
  return marks === null ? null : (painted.get(marks) ?? null)
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
