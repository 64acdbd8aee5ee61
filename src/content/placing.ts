import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { rectsOf } from '../page/hit-test'

/** The mention a card belongs to, and the line of it that the reader pointed at. */
export interface Anchor {
  range: AbstractRange
  /** Where the pointer was, or null when no pointer opened the card: the mention's first line then counts. */
  point: { x: number; y: number } | null
}

/** Space between text and card, and between card and window edge (CSS pixels): the underline stays in sight. */
const GAP = 8
const EDGE = 8
/** A card of less height shows too little to scroll in; on a lower window it reaches over the edge. */
const LEAST_ROOM = 120

/**
 * Places the host beside its mention, never over it, and keeps it there while the page scrolls, grows or zooms. Calls `lost` when
 * the mention has gone out of sight. Returns what ends it.
 */
export function keepPlaced(host: HTMLElement, anchor: Anchor, lost: () => void): () => void {
  const line = lineOf(anchor)
  const reference = {
    contextElement: elementOf(anchor.range),
    getBoundingClientRect: () => boxOf(anchor.range, line),
  }

  async function place(): Promise<void> {
    if (!host.isConnected || !isInSight(anchor.range)) return lost()
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            setVariable(host, '--room', `${Math.max(LEAST_ROOM, Math.floor(availableHeight))}px`),
        }),
      ],
    })
    setVariable(host, '--left', `${Math.round(x)}px`)
    setVariable(host, '--top', `${Math.round(y)}px`)
    setVariable(host, '--shown', 'visible')
  }

  return autoUpdate(reference, host, () => void place())
}

/** The place is told to the host's own style in variables: `:host { left: var(--left) !important }`. */
function setVariable(host: HTMLElement, name: string, value: string): void {
  host.style.setProperty(name, value, 'important')
}

/** A mention broken over two lines is as high as both, so that the card covers neither, and as wide as the line pointed at. */
function boxOf(range: AbstractRange, line: number): DOMRect {
  const rects = rectsOf(range)
  const pointed = rects[line] ?? rects[0] ?? new DOMRect()
  const top = Math.min(...rects.map((rect) => rect.top), pointed.top)
  const bottom = Math.max(...rects.map((rect) => rect.bottom), pointed.bottom)
  return new DOMRect(pointed.left, top, pointed.width, bottom - top)
}

/** Whether any line of the range is in the window, as far as scrolling goes. */
function isInSight(range: AbstractRange): boolean {
  return rectsOf(range).some(
    ({ left, right, top, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  )
}

function lineOf({ range, point }: Anchor): number {
  if (point === null) return 0
  const line = rectsOf(range).findIndex(({ left, right, top, bottom }) => {
    return point.x >= left - 1 && point.x <= right + 1 && point.y >= top - 1 && point.y <= bottom + 1
  })
  return Math.max(0, line)
}

function elementOf(range: AbstractRange): Element {
  return range.startContainer.parentElement ?? document.documentElement
}
