import { describe, expect, it } from 'vitest'
import { inCorridor } from '../../../src/content/corridor'
import {
  ASK_MS,
  CALM_SPEED,
  type Delays,
  IDLE,
  type Over,
  type PointerEvent,
  type PointerState,
  SWITCH_MS,
  step,
  wakeAt,
} from '../../../src/content/pointer'

const REST_MS = 350
const LEAVE_MS = 300
const USUAL: Delays = { rest: REST_MS, leave: LEAVE_MS }
const mention = (number: number): Over => ({ kind: 'mention', mention: number })
const PAGE: Over = { kind: 'page' }
const CARD: Over = { kind: 'card' }
const moved = (over: Over, time: number, speed = 0): PointerEvent => ({ kind: 'moved', over, speed, time })
const time = (at: number): PointerEvent => ({ kind: 'time', time: at })
const runWith = (delays: Delays, ...events: PointerEvent[]): PointerState =>
  events.reduce((state, event) => step(state, event, delays), IDLE)
const run = (...events: PointerEvent[]) => runWith(USUAL, ...events)

/** A card opened by hovering mention 1, at REST_MS. */
const HOVERED = [moved(mention(1), 0), time(REST_MS)]
/** Which mention's card is open, or null. */
const openOf = (state: PointerState) => (state.kind === 'open' ? state.mention : null)

describe('delays as the reader sets them', () => {
  it('a longer rest opens later, a longer stay closes later', () => {
    const slow = { rest: 800, leave: 1000 }
    expect(openOf(runWith(slow, moved(mention(1), 0), time(799)))).toBeNull()
    const open = runWith(slow, moved(mention(1), 0), time(800), moved(PAGE, 900), time(1899))
    expect(openOf(open)).toBe(1)
    expect(openOf(step(open, time(1900), slow))).toBeNull()
  })

  it('a short rest asks for the card no later than it opens', () => {
    expect(wakeAt(runWith({ rest: 50, leave: 300 }, moved(mention(1), 0)), { rest: 50, leave: 300 })).toBe(50)
  })

  it('without a rest, a press alone opens', () => {
    const never = { rest: null, leave: 300 }
    const resting = runWith(never, moved(mention(1), 0), time(60_000))
    expect(openOf(resting)).toBeNull()
    expect(wakeAt(resting, never)).toBeNull()
    expect(openOf(step(resting, { kind: 'pressed', over: mention(1) }, never))).toBe(1)
  })
})

describe('opening', () => {
  it('opens after a rest, and not before', () => {
    expect(openOf(run(moved(mention(1), 0), time(REST_MS - 1)))).toBeNull()
    expect(openOf(run(...HOVERED))).toBe(1)
  })

  it('asks to be woken when the rest is over', () => {
    expect(wakeAt(run(moved(mention(1), 100), time(100 + ASK_MS)), USUAL)).toBe(100 + REST_MS)
    expect(wakeAt(IDLE, USUAL)).toBeNull()
  })

  it('asks for the card during the rest, once', () => {
    expect(wakeAt(run(moved(mention(1), 100)), USUAL)).toBe(100 + ASK_MS)
    const asked = (at: number) => run(moved(mention(1), 100), time(at))
    expect(asked(100 + ASK_MS - 1)).toMatchObject({ kind: 'resting', asked: false })
    expect(asked(100 + ASK_MS)).toMatchObject({ kind: 'resting', asked: true })
    const once = asked(100 + ASK_MS)
    expect(step(once, time(101 + ASK_MS), USUAL)).toBe(once)
  })

  it('lets the pointer tremble, but starts anew when it hurries', () => {
    expect(openOf(run(moved(mention(1), 0), moved(mention(1), 200, CALM_SPEED), time(REST_MS)))).toBe(1)
    expect(openOf(run(moved(mention(1), 0), moved(mention(1), 200, CALM_SPEED + 0.01), time(REST_MS)))).toBeNull()
  })

  it('starts anew on another mention, and gives up on the page', () => {
    expect(openOf(run(moved(mention(1), 0), moved(mention(2), 300), time(REST_MS)))).toBeNull()
    expect(run(moved(mention(1), 0), moved(PAGE, 100), time(1000))).toEqual(IDLE)
  })

  it('opens at once by a press or a key, and then stays though the pointer is elsewhere', () => {
    expect(openOf(run({ kind: 'pressed', over: mention(3) }))).toBe(3)
    expect(openOf(run({ kind: 'revealed', mention: 3 }, moved(PAGE, 0), time(10_000)))).toBe(3)
  })
})

describe('staying open', () => {
  it('waits for a pointer that slipped off, and closes when it does not come back', () => {
    const left = [...HOVERED, moved(PAGE, 1000)]
    expect(openOf(run(...left, time(1000 + LEAVE_MS - 1)))).toBe(1)
    expect(openOf(run(...left, moved(mention(1), 1100), time(2000)))).toBe(1)
    expect(run(...left, moved(PAGE, 1100), time(1000 + LEAVE_MS))).toEqual(IDLE)
  })

  it('stays while the pointer travels to the card and rests in it', () => {
    const travel = [...HOVERED, moved({ kind: 'corridor', mention: null }, 1000, 1), moved(CARD, 1200)]
    expect(openOf(run(...travel, time(60_000)))).toBe(1)
  })

  it('does not switch to a mention met on the way, unless the pointer rests there', () => {
    const met = [...HOVERED, moved({ kind: 'corridor', mention: 2 }, 1000, 1)]
    expect(openOf(run(...met, moved(CARD, 1000 + SWITCH_MS - 1), time(9000)))).toBe(1)
    expect(openOf(run(...met, time(1000 + SWITCH_MS)))).toBe(2)
  })

  it('goes from one mention to the next without closing between', () => {
    let state: PointerState = IDLE
    const states = [...HOVERED, moved(PAGE, 1000), moved(mention(2), 1050), time(1050 + SWITCH_MS)].map((event) => {
      state = step(state, event, USUAL)
      return state
    })
    expect(states.map(openOf)).toEqual([null, 1, 1, 1, 2])
  })

  it('stays for good once pressed inside', () => {
    expect(openOf(run(...HOVERED, { kind: 'pressed', over: CARD }, moved(PAGE, 1000), time(9000)))).toBe(1)
  })
})

describe('closing', () => {
  it('closes by a press elsewhere, and by a second press on the mention', () => {
    expect(openOf(run(...HOVERED, { kind: 'pressed', over: PAGE }))).toBeNull()
    expect(openOf(run({ kind: 'pressed', over: mention(1) }, { kind: 'pressed', over: mention(1) }))).toBeNull()
  })

  it('does not open again under a pointer that has not left', () => {
    const dismissed = [...HOVERED, { kind: 'dismissed' } as const, moved(mention(1), 1000)]
    expect(openOf(run(...dismissed, time(9000)))).toBeNull()
    expect(openOf(run(...dismissed, moved(PAGE, 1100), moved(mention(1), 1200), time(1200 + REST_MS)))).toBe(1)
  })
})

describe('other mentions', () => {
  it('forgets what it knew of the old ones', () => {
    expect(run(...HOVERED, { kind: 'renumbered' })).toEqual(IDLE)
    expect(
      openOf(run(...HOVERED, { kind: 'dismissed' }, { kind: 'renumbered' }, moved(mention(1), 0), time(REST_MS))),
    ).toBe(1)
  })
})

describe('corridor', () => {
  const word = { left: 100, top: 100, right: 140, bottom: 120 }
  const card = { left: 100, top: 128, right: 460, bottom: 400 }

  it('holds the straight ways from the mention to the card, and nothing beside them', () => {
    expect(inCorridor({ x: 120, y: 124 }, [word], card)).toBe(true)
    expect(inCorridor({ x: 280, y: 108 }, [word], card)).toBe(false)
    expect(inCorridor({ x: 150, y: 124 }, [word], card)).toBe(true)
    expect(inCorridor({ x: 120, y: 90 }, [word], card)).toBe(false)
    expect(inCorridor({ x: 90, y: 124 }, [word], card)).toBe(false)
  })

  it('has room for a mention on two lines', () => {
    const second = { left: 20, top: 120, right: 60, bottom: 140 }
    expect(inCorridor({ x: 80, y: 125 }, [word, second], card)).toBe(true)
  })
})
