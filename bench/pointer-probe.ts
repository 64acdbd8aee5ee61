import { followPointer } from '../src/content/follow-pointer'
import { paintMarks } from '../src/page/highlights'
import { rangeAt, rectsOf } from '../src/page/hit-test'

/*
 * Runs in a page: the extension's own code follows a pointer that wanders over the text, and the time spent in it is added up. A build of
 * its own, since what runs in the extension's world cannot be timed from outside.
 */

/** Moves of a fast mouse: one in 8 ms, for as long as it takes to cross the text many times. */
const MOVES = 600
const EVERY_MS = 8
/** A fixed walk, the same in every run: whole turns around the window at two speeds that never meet. */
const TURNS = { x: 7, y: 11 }

export interface PointerTime {
  moves: number
  /** Milliseconds in the handlers of all moves, with what they put off until later. */
  total: number
}

/** Follows a wandering pointer over the ranges that are underlined, and tells how long that took. */
async function timePointer(): Promise<PointerTime> {
  const ranges = [...(CSS.highlights.get('u10') ?? [])].map((range) => new StaticRange(range))
  paintMarks(ranges, 'u10')
  const controller = new AbortController()
  let total = 0
  const timed =
    <A extends unknown[]>(work: (...args: A) => void) =>
    (...args: A) => {
      const start = performance.now()
      work(...args)
      total += performance.now() - start
    }
  const realTimeout = window.setTimeout
  const timedTimeout = (work: () => void, ms: number) => realTimeout(timed(work), ms)
  window.setTimeout = timedTimeout as typeof window.setTimeout
  const nothing = () => {}
  followPointer(
    {
      mentionAt(x, y) {
        const range = rangeAt(x, y, [])
        return range === null ? null : ranges.indexOf(range)
      },
      boxesOf: (mention) => {
        const range = ranges[mention]
        return range === undefined ? [] : rectsOf(range)
      },
      card: () => null,
      delays: () => ({ rest: 350, leave: 300 }),
    },
    { expected: nothing, opened: nothing, closed: nothing, steppedBack: () => false },
    controller.signal,
  )
  const dispatch = timed((event: PointerEvent) => window.dispatchEvent(event))
  for (let i = 0; i < MOVES; i++) {
    const at = (turns: number, size: number) => ((1 + Math.sin((2 * Math.PI * turns * i) / MOVES)) / 2) * size
    dispatch(
      new PointerEvent('pointermove', {
        clientX: at(TURNS.x, innerWidth),
        clientY: at(TURNS.y, innerHeight),
        pointerType: 'mouse',
      }),
    )
    await new Promise((resolve) => realTimeout(resolve, EVERY_MS))
  }
  controller.abort()
  window.setTimeout = realTimeout
  return { moves: MOVES, total }
}

Object.assign(globalThis, { timePointer })
