import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { rectsOf } from '../page/hit-test'

/** The mention a card belongs to, and the line of it that the reader pointed at. */
export interface Anchor {
  range: AbstractRange
  /** Where the pointer was, or null when no pointer opened the card: the mention's first line then counts. */
  point: { x: number; y: number } | null
}

/** Where a card is a sheet at the edge of the window: on narrow screens under a finger, which would cover a card beside its mention. */
export const SHEET = '(max-width: 30em) and (pointer: coarse)'

/** Space between text and card, and between card and window edge (CSS pixels): the underline stays in sight. */
const GAP = 8
const EDGE = 8
/** A card of less height shows too little to scroll in; on a lower window it reaches over the edge. */
const LEAST_ROOM = 64

/**
 * Places the host beside its mention, never over it, and keeps it there while the page scrolls, grows or zooms. Calls `lost` when
 * the mention has gone out of sight. Returns what ends it.
 */
export function keepPlaced(host: HTMLElement, anchor: Anchor, lost: () => void): () => void {
  const line = lineOf(anchor)
  const sheet = matchMedia(SHEET)
  const contextElement = elementOf(anchor.range)
  const reference = { contextElement, getBoundingClientRect: () => boxOf(anchor.range, line) }
  let isFirst = true
  let ended = false

  async function place(): Promise<void> {
    if (ended) return
    if (!host.isConnected || !isInSight(anchor.range)) {
      // A moment later: autoUpdate calls this in the midst of making itself an observer, which it would forget to take away if it were
      // ended now (@floating-ui/dom 1.8.0, seen in Firefox 153, November 2026).
      await null
      if (!ended) lost()
      return
    }
    // A page magnified by the property `zoom` would magnify the places that are told to its host.
    setVariable(host, '--unzoom', String(1 / (host.parentElement?.currentCSSZoom ?? 1)))
    if (sheet.matches) {
      if (isFirst) dock(host, reference.getBoundingClientRect())
    } else await placeBeside()
    isFirst = false
    setVariable(host, '--shown', 'visible')
  }

  async function placeBeside(): Promise<void> {
    // The card begins where its mention does, in the direction that the page is written in.
    const side = getComputedStyle(contextElement).direction === 'rtl' ? 'end' : 'start'
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: `bottom-${side}`,
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: [`top-${side}`] }),
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
  }

  const stop = autoUpdate(reference, host, () => void place())
  return () => {
    ended = true
    stop()
  }
}

/**
 * Docks a sheet at the bottom, with the page scrolled so far that its mention stands above it; where it cannot scroll so far, at the top
 * with the mention below it. On a page too short for either, a sheet is as high as the room that its mention leaves.
 */
function dock(host: HTMLElement, mention: DOMRect): void {
  const { scrollHeight, clientHeight, scrollTop } = document.scrollingElement ?? document.documentElement
  host.style.removeProperty('--room') // That of the mention before.
  const height = host.offsetHeight
  const down = Math.max(0, mention.bottom + GAP + height - innerHeight)
  const up = Math.max(0, height + GAP - mention.top)
  const mostDown = Math.max(0, scrollHeight - clientHeight - scrollTop)
  const atTop = down > mostDown && (up <= scrollTop || mention.top > innerHeight - mention.bottom)
  const scrolled = atTop ? -Math.min(up, scrollTop) : Math.min(down, mostDown)
  if (scrolled !== 0) scrollBy({ top: scrolled, behavior: 'instant' })
  const room = (atTop ? mention.top - scrolled : innerHeight - mention.bottom + scrolled) - GAP
  if (room < height) setVariable(host, '--room', `${Math.max(LEAST_ROOM, Math.floor(room))}px`)
  setVariable(host, '--sheet-top', atTop ? '0' : 'auto')
  setVariable(host, '--sheet-bottom', atTop ? 'auto' : '0')
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
  const node = range.startContainer
  return (node instanceof Element ? node : node.parentElement) ?? document.documentElement
}
