import type { PageFlow } from './flows'

/**
 * Finds the place in the page for a stretch of the article's text (UTF-16 offsets): its boundary points, without what no text
 * node holds at either edge. Null when nothing is left, or when the two ends lie in different (shadow) trees.
 */
export type Locate = (start: number, end: number) => StaticRangeInit | null

/** Maps the article's text, made of these flows from these offsets on (rising), back to the page. */
export function mapText(flows: readonly { flow: PageFlow; start: number }[]): Locate {
  const pieces = flows.flatMap(({ flow, start }) => flow.pieces.map((piece) => ({ ...piece, at: start + piece.at })))
  // Columns rather than objects: a long article has thousands of pieces, kept as long as its page is open.
  const nodes = pieces.map((piece) => piece.node)
  const from = Uint32Array.from(pieces, (piece) => piece.from)
  const at = Uint32Array.from(pieces, (piece) => piece.at)
  const length = Uint32Array.from(pieces, (piece) => piece.length)
  const endOf = (piece: number) => (at[piece] ?? 0) + (length[piece] ?? 0)

  return (start, end) => {
    let first = lastAtOrBefore(at, start)
    if (first < 0 || endOf(first) <= start) first += 1
    const last = lastAtOrBefore(at, end - 1)
    const startContainer = nodes[first]
    const endContainer = nodes[last]
    if (startContainer === undefined || endContainer === undefined || first > last) return null
    if (startContainer !== endContainer && startContainer.getRootNode() !== endContainer.getRootNode()) return null
    return {
      startContainer,
      startOffset: (from[first] ?? 0) + Math.max(0, start - (at[first] ?? 0)),
      endContainer,
      endOffset: (from[last] ?? 0) + Math.min(endOf(last), end) - (at[last] ?? 0),
    }
  }
}

/** Index of the last number at or below `value` in a rising array, or -1. */
function lastAtOrBefore(rising: Uint32Array, value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
