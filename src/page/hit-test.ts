import { marksHighlight } from './highlights'

/** The browsers' own hit test for highlights, not yet in TypeScript's library (checked in TypeScript 7.0, November 2026). */
interface PointedHighlights {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[]
}

/** A finger is wider than a pointer's tip and a line is thin: points this near (CSS pixels) to the text still hit it. */
const SLOP = 1

/**
 * The painted range under a point of the viewport, or null. Where the browser has no hit test for highlights, the caret nearest to
 * the point is looked up; it snaps to the nearest text, so the range's rectangles decide.
 */
export function rangeAt(
  x: number,
  y: number,
  ranges: readonly StaticRange[],
  shadowRoots: ShadowRoot[],
): StaticRange | null {
  const marks = marksHighlight()
  if (marks === null) return null
  const registry: HighlightRegistry & PointedHighlights = CSS.highlights
  if (registry.highlightsFromPoint !== undefined) {
    const hit = registry.highlightsFromPoint(x, y, { shadowRoots }).find(({ highlight }) => highlight === marks)
    return (hit?.ranges[0] as StaticRange | undefined) ?? null
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
  if (caret === null) return null
  const near = ranges.filter((range) => live(range)?.isPointInRange(caret.offsetNode, caret.offset))
  return near.find((range) => rectsOf(range).some((rect) => holds(rect, x, y))) ?? null
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

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - SLOP && x <= rect.right + SLOP && y >= rect.top - SLOP && y <= rect.bottom + SLOP
}
