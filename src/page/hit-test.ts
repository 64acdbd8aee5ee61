import { marksHighlight } from './highlights'

/** The browsers' own hit test for highlights, not yet in TypeScript's library (checked in TypeScript 7.0, November 2026). */
interface PointedHighlights {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[]
}

/** The painted range under a point of the viewport, or null. */
export function rangeAt(x: number, y: number, shadowRoots: ShadowRoot[]): StaticRange | null {
  const marks = marksHighlight()
  const registry = CSS.highlights as HighlightRegistry & PointedHighlights
  const hit = registry.highlightsFromPoint(x, y, { shadowRoots }).find(({ highlight }) => highlight === marks)
  return (hit?.ranges[0] as StaticRange | undefined) ?? null
}

/** The rectangles of a range in the viewport, one for each line it touches; none when the page has changed under it. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  return [...(live(range)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0)
}

/** The same range as one that can be measured, or null when its nodes are gone or shorter than it. */
function live(range: AbstractRange): Range | null {
  const { startContainer, endContainer, startOffset, endOffset } = range
  if (!startContainer.isConnected || !endContainer.isConnected) return null
  try {
    const measured = document.createRange()
    measured.setStart(startContainer, startOffset)
    measured.setEnd(endContainer, endOffset)
    return measured
  } catch {
    return null
  }
}
