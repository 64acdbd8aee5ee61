/*
 * Pointer intent: when a card opens, stays and closes, as a pure machine from state and event to state. Times are milliseconds on any
 * one clock. Mentions are told by their number on the page.
 *
 *            rests a while                     out of both for a while, Escape, press elsewhere
 *   idle ──▶ resting ──────▶ open (hover) ───────────────────────────────────────────────────▶ idle
 *    │                        │  ▲ rests 200 ms on another mention: open (that one)
 *    └── press, key ──────────┴─▶ open (held): only Escape, a press elsewhere or scrolling away close it
 */

/** The delays that the reader can set, in milliseconds. */
export interface Delays {
  /** The pointer means it when it rests this long; null when it never does, and a press alone opens cards. */
  rest: number | null
  /** Time to come back after slipping off the mention or the card. */
  leave: number
}

/** After so long a rest the card is asked for, so that it is there when it should open: sooner would ask for those passed by. */
export const ASK_MS = 120
/** With a card open the reader is looking things up: the next one opens sooner, before the last has closed. */
export const SWITCH_MS = 200
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
  /** `asked`: long enough for its card to be asked for. */
  | { kind: 'resting'; mention: number; since: number; asked: boolean }
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

export function step(state: PointerState, event: PointerEvent, delays: Delays): PointerState {
  switch (event.kind) {
    case 'moved':
      return state.kind === 'open' ? movedWhileOpen(state, event, delays) : movedWhileClosed(state, event, delays)
    case 'pressed':
      return pressed(state, event.over)
    case 'revealed':
      return held(event.mention)
    case 'time':
      return passed(state, event.time, delays)
    case 'dismissed':
      return state.kind === 'open' ? { kind: 'idle', quiet: state.mention } : IDLE
    case 'renumbered':
      return IDLE
  }
}

/** When the machine wants to be told the time next, or null when only an event can change it. */
export function wakeAt(state: PointerState, { rest, leave }: Delays): number | null {
  if (state.kind === 'resting')
    return rest === null ? null : state.since + (state.asked ? rest : Math.min(ASK_MS, rest))
  if (state.kind !== 'open') return null
  const leaves = state.left === null || state.held ? null : state.left + leave
  const switches = state.next === null || rest === null ? null : state.next.since + Math.min(SWITCH_MS, rest)
  if (leaves === null || switches === null) return leaves ?? switches
  return Math.min(leaves, switches)
}

type Moved = Extract<PointerEvent, { kind: 'moved' }>
type Open = Extract<PointerState, { kind: 'open' }>

function movedWhileClosed(state: PointerState, { over, speed, time }: Moved, delays: Delays): PointerState {
  if (over.kind !== 'mention') return IDLE
  if (state.kind === 'idle' && state.quiet === over.mention) return state
  const goesOn = state.kind === 'resting' && state.mention === over.mention && speed <= CALM_SPEED
  return goesOn ? passed(state, time, delays) : { kind: 'resting', mention: over.mention, since: time, asked: false }
}

function movedWhileOpen(state: Open, { over, speed, time }: Moved, delays: Delays): PointerState {
  const inside =
    over.kind === 'card' || over.kind === 'corridor' || (over.kind === 'mention' && over.mention === state.mention)
  const other = over.kind === 'mention' || over.kind === 'corridor' ? over.mention : null
  const left = inside ? null : (state.left ?? time)
  if (other === null || other === state.mention) return passed({ ...state, left, next: null }, time, delays)
  const goesOn = state.next?.mention === other && speed <= CALM_SPEED
  return passed({ ...state, left, next: goesOn ? state.next : { mention: other, since: time } }, time, delays)
}

function pressed(state: PointerState, over: Over): PointerState {
  if (over.kind === 'card') return state.kind === 'open' ? { ...state, held: true, left: null, next: null } : state
  if (over.kind === 'page' || over.mention === null) return IDLE
  // A second press on the same mention puts the card away again, as fingers expect.
  if (state.kind === 'open' && state.held && state.mention === over.mention)
    return { kind: 'idle', quiet: over.mention }
  return held(over.mention)
}

function passed(state: PointerState, time: number, { rest, leave }: Delays): PointerState {
  if (state.kind === 'resting') {
    if (rest === null) return state
    if (time >= state.since + rest) return hovered(state.mention)
    return state.asked || time < state.since + Math.min(ASK_MS, rest) ? state : { ...state, asked: true }
  }
  if (state.kind !== 'open') return state
  if (state.next !== null && rest !== null && time >= state.next.since + Math.min(SWITCH_MS, rest))
    return hovered(state.next.mention)
  return state.left !== null && !state.held && time >= state.left + leave ? IDLE : state
}

function hovered(mention: number): PointerState {
  return { kind: 'open', mention, held: false, left: null, next: null }
}

function held(mention: number): PointerState {
  return { kind: 'open', mention, held: true, left: null, next: null }
}
