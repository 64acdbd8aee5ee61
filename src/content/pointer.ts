/*
 * Pointer intent: when a card opens, stays and closes, as a pure machine from state and event to state. Times are milliseconds on any
 * one clock. Mentions are told by their number on the page.
 *
 *            rests 350 ms                      out of both for 300 ms, Escape, press elsewhere
 *   idle ──▶ resting ──────▶ open (hover) ───────────────────────────────────────────────────▶ idle
 *    │                        │  ▲ rests 200 ms on another mention: open (that one)
 *    └── press, key ──────────┴─▶ open (held): only Escape, a press elsewhere or scrolling away close it
 */

/** The pointer means it when it rests this long: shorter opens cards on those who only read along with it. */
export const REST_MS = 350
/** With a card open the reader is looking things up: the next one opens sooner, before the last has closed. */
export const SWITCH_MS = 200
/** Time to come back after slipping off the mention or the card. */
export const LEAVE_MS = 300
/** CSS pixels a millisecond. A faster pointer is on its way to somewhere else. */
export const CALM_SPEED = 0.35

/** What the pointer is over. `corridor` is the way between an open card and its mention, with the mention met on it, if any. */
export type Over =
  | { kind: 'mention'; mention: number }
  | { kind: 'corridor'; mention: number | null }
  | { kind: 'card' }
  | { kind: 'page' }

export type PointerState =
  /** `quiet`: the mention whose card was just dismissed; it stays so until the pointer has left it. */
  | { kind: 'idle'; quiet: number | null }
  | { kind: 'resting'; mention: number; since: number }
  /** `left`: since when the pointer is out of mention and card. `next`: another mention it rests on meanwhile. */
  | {
      kind: 'open'
      mention: number
      held: boolean
      left: number | null
      next: { mention: number; since: number } | null
    }

export type PointerEvent =
  | { kind: 'moved'; over: Over; speed: number; time: number }
  | { kind: 'pressed'; over: Over }
  | { kind: 'revealed'; mention: number }
  | { kind: 'time'; time: number }
  | { kind: 'dismissed' }
  /** The mentions have been counted anew: their old numbers mean nothing. */
  | { kind: 'renumbered' }

export const IDLE: PointerState = { kind: 'idle', quiet: null }

export function step(state: PointerState, event: PointerEvent): PointerState {
  switch (event.kind) {
    case 'moved':
      return state.kind === 'open' ? movedWhileOpen(state, event) : movedWhileClosed(state, event)
    case 'pressed':
      return pressed(state, event.over)
    case 'revealed':
      return held(event.mention)
    case 'time':
      return passed(state, event.time)
    case 'dismissed':
      return state.kind === 'open' ? { kind: 'idle', quiet: state.mention } : IDLE
    case 'renumbered':
      return IDLE
  }
}

/** When the machine wants to be told the time next, or null when only an event can change it. */
export function wakeAt(state: PointerState): number | null {
  if (state.kind === 'resting') return state.since + REST_MS
  if (state.kind !== 'open') return null
  const leaves = state.left === null || state.held ? null : state.left + LEAVE_MS
  const switches = state.next === null ? null : state.next.since + SWITCH_MS
  if (leaves === null || switches === null) return leaves ?? switches
  return Math.min(leaves, switches)
}

type Moved = Extract<PointerEvent, { kind: 'moved' }>
type Open = Extract<PointerState, { kind: 'open' }>

function movedWhileClosed(state: PointerState, { over, speed, time }: Moved): PointerState {
  if (over.kind !== 'mention') return IDLE
  if (state.kind === 'idle' && state.quiet === over.mention) return state
  const goesOn = state.kind === 'resting' && state.mention === over.mention && speed <= CALM_SPEED
  return goesOn ? passed(state, time) : { kind: 'resting', mention: over.mention, since: time }
}

function movedWhileOpen(state: Open, { over, speed, time }: Moved): PointerState {
  const inside =
    over.kind === 'card' || over.kind === 'corridor' || (over.kind === 'mention' && over.mention === state.mention)
  const other = over.kind === 'mention' || over.kind === 'corridor' ? over.mention : null
  const left = inside ? null : (state.left ?? time)
  if (other === null || other === state.mention) return passed({ ...state, left, next: null }, time)
  const goesOn = state.next?.mention === other && speed <= CALM_SPEED
  return passed({ ...state, left, next: goesOn ? state.next : { mention: other, since: time } }, time)
}

function pressed(state: PointerState, over: Over): PointerState {
  if (over.kind === 'card') return state.kind === 'open' ? { ...state, held: true, left: null, next: null } : state
  if (over.kind === 'page' || over.mention === null) return IDLE
  // A second press on the same mention puts the card away again, as fingers expect.
  if (state.kind === 'open' && state.held && state.mention === over.mention)
    return { kind: 'idle', quiet: over.mention }
  return held(over.mention)
}

function passed(state: PointerState, time: number): PointerState {
  if (state.kind === 'resting') return time >= state.since + REST_MS ? hovered(state.mention) : state
  if (state.kind !== 'open') return state
  if (state.next !== null && time >= state.next.since + SWITCH_MS) return hovered(state.next.mention)
  return state.left !== null && !state.held && time >= state.left + LEAVE_MS ? IDLE : state
}

function hovered(mention: number): PointerState {
  return { kind: 'open', mention, held: false, left: null, next: null }
}

function held(mention: number): PointerState {
  return { kind: 'open', mention, held: true, left: null, next: null }
}
