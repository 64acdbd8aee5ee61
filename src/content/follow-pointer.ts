import { inCorridor } from './corridor'
import { type Delays, IDLE, type Over, type PointerEvent, type PointerState, step, wakeAt } from './pointer'

/** What the pointer may meet on the page. */
export interface Pointed {
  /** Number of the mention under a point of the viewport, or null. */
  mentionAt(x: number, y: number): number | null
  /** The boxes of a mention, a box a line; none when it is not drawn. */
  boxesOf(mention: number): DOMRect[]
  /** The open card's host element and its box, or null when none is drawn. */
  card(): { host: Element; box: DOMRect } | null
  /** As the reader has set them. */
  delays(): Delays
}

/** What comes of what the pointer and the keys do. */
export interface Outcome {
  /** The card of this mention may be wanted soon. */
  expected(mention: number): void
  opened(mention: number, way: Way): void
  closed(): void
  /** Takes back the last step inside the open card; false when there is none, and the card itself should close. */
  steppedBack(): boolean
}

/** How the reader came to a card: only with the keyboard does focus follow. */
export type Way = 'pointer' | 'keyboard'

export interface Follower {
  /** Opens the card of a mention at once, as with the keyboard. */
  reveal(mention: number): void
  /** Closes whatever is open. */
  dismiss(): void
  /** Begins anew on other mentions; the pointer may already rest on one. */
  restart(): void
}

/** Hit tests are made this often (ms) while the pointer moves: below what a reader notices, far above what costs. */
const SAMPLE_MS = 40

/** Follows the pointer, presses and the Escape key until the signal aborts, and says which card should be open, or none. */
export function followPointer(pointed: Pointed, outcome: Outcome, signal: AbortSignal): Follower {
  let state: PointerState = IDLE
  let alarm = 0
  let sampling = 0
  let last: { x: number; y: number; time: number } | null = null
  /** `time` of its last event; `moved`: since the page last scrolled. */
  let pointer: { x: number; y: number; time: number; pressed: boolean; moved: boolean } | null = null

  function take(event: PointerEvent, way: Way = 'pointer'): void {
    const before = state
    state = step(state, event, pointed.delays())
    setAlarm()
    const [was, is] = [openIn(before), openIn(state)]
    if (is !== null && (is !== was || event.kind === 'revealed')) outcome.opened(is, way)
    else if (is === null && was !== null) outcome.closed()
    if (state.kind === 'resting' && state.asked && before !== state) outcome.expected(state.mention)
  }

  function setAlarm(): void {
    clearTimeout(alarm)
    const at = wakeAt(state, pointed.delays())
    if (at !== null) alarm = window.setTimeout(() => take({ kind: 'time', time: now() }), Math.max(0, at - now()))
  }

  /** Tells the machine where the pointer is. `speed` in CSS pixels a millisecond. */
  function sample(): void {
    sampling = 0
    if (pointer === null) return
    // The clock of the event, not of this look at it: the reader began to rest then.
    const { x, y, time, pressed, moved } = pointer
    const speed = last === null ? 0 : Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time)
    last = { x, y, time }
    const over = overAt(x, y)
    // With a button down the reader selects text or drags, and a mention that scrolled under the pointer was not pointed at:
    // neither may open a card.
    const meant =
      !pressed && (moved || over.kind !== 'mention' || (state.kind === 'open' && over.mention === state.mention))
    take({ kind: 'moved', over: meant ? over : { kind: 'page' }, speed, time })
  }

  function overAt(x: number, y: number): Over {
    const card = pointed.card()
    if (card !== null && holds(card.box, x, y)) return { kind: 'card' }
    const mention = pointed.mentionAt(x, y)
    const open = openIn(state)
    if (card === null || open === null || mention === open)
      return mention === null ? { kind: 'page' } : { kind: 'mention', mention }
    if (inCorridor({ x, y }, pointed.boxesOf(open), card.box)) return { kind: 'corridor', mention }
    return mention === null ? { kind: 'page' } : { kind: 'mention', mention }
  }

  function onPress(event: MouseEvent): void {
    if (event.target === pointed.card()?.host) {
      take({ kind: 'pressed', over: { kind: 'card' } })
      return
    }
    const over = overAt(event.clientX, event.clientY)
    if (over.kind === 'page' || over.kind === 'card') {
      take({ kind: 'pressed', over: { kind: 'page' } })
      return
    }
    // A link under the press is followed, a selection made with it is kept: the reader meant those, not a card.
    const busy = event.button !== 0 || isControl(event) || document.getSelection()?.type === 'Range'
    if (!busy) take({ kind: 'pressed', over })
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || state.kind !== 'open') return
    // Escape closes the card only, not also the dialog or the full-screen picture under it.
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!outcome.steppedBack()) take({ kind: 'dismissed' })
  }

  const listening = { capture: true, passive: true, signal }
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return
      const { clientX: x, clientY: y, timeStamp: time } = event
      pointer = { x, y, time, pressed: event.buttons !== 0, moved: true }
      sampling ||= window.setTimeout(sample, SAMPLE_MS)
    },
    listening,
  )
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      pointer = null
      take({ kind: 'moved', over: { kind: 'page' }, speed: 0, time: now() })
    },
    { signal },
  )
  window.addEventListener(
    'scroll',
    () => {
      if (pointer === null) return
      pointer.moved = false
      pointer.time = now()
      sampling ||= window.setTimeout(sample, SAMPLE_MS)
    },
    listening,
  )
  window.addEventListener('click', onPress, listening)
  window.addEventListener('keydown', onKey, { capture: true, signal })
  signal.addEventListener('abort', () => {
    clearTimeout(alarm)
    clearTimeout(sampling)
  })

  return {
    reveal: (mention) => take({ kind: 'revealed', mention }, 'keyboard'),
    dismiss: () => take({ kind: 'dismissed' }),
    restart() {
      take({ kind: 'renumbered' })
      if (pointer !== null) pointer.time = now()
      sampling ||= window.setTimeout(sample, SAMPLE_MS)
    },
  }
}

/** The mention whose card is open, or null. */
function openIn(state: PointerState): number | null {
  return state.kind === 'open' ? state.mention : null
}

const CONTROLS = 'a[href], button, label, summary, input, select, textarea, [role="button"]'

/** Whether a press lands on something that acts on it. */
function isControl(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS))
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

function now(): number {
  return performance.now()
}
