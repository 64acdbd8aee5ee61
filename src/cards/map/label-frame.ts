import type { LocatorMap } from '../card'
import { lettersWide } from '../letters-wide'
import type { Place } from './shape-pen'

/** Where a label stands, in pixels: left, top, right, bottom. */
export type Frame = readonly [number, number, number, number]
export type Anchor = LocatorMap['labels'][number]['anchor']

/** Width of a Latin letter of a label, in pixels, on average. */
const LETTER = 6.5
/** Of a line of a label: what of it stands above its foot, and what below. Pixels. */
const ABOVE = 11
const BELOW = 3
/** Steps off the middle of what a name names, in pixels, the shortest first. */
const NUDGES: readonly Place[] = [0, 14, 28, 42, 70, 98]
  .flatMap((dx) =>
    [0, 12, 24, 42].flatMap((dy) => [
      { x: dx, y: dy },
      { x: -dx, y: dy },
      { x: dx, y: -dy },
      { x: -dx, y: -dy },
    ]),
  )
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))

/** The middle itself and the places around it, no more than `farthest` pixels off, to which a name may move; the nearest first. */
export function placesAround({ x, y }: Place, farthest: number): Place[] {
  return NUDGES.filter((nudge) => Math.hypot(nudge.x, nudge.y) <= farthest).map((nudge) => ({
    x: x + nudge.x,
    y: y + nudge.y,
  }))
}

/** Pixels that a label takes across. */
export function labelWidth(text: string): number {
  return lettersWide(text) * LETTER
}

/** `x` and `y` are those of the label's anchor, on the foot of its letters. */
export function frameOf(text: string, { x, y }: Place, anchor: Anchor): Frame {
  const width = labelWidth(text)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return [left, y - ABOVE, left + width, y + BELOW]
}

export function isWithin([left, top, right, bottom]: Frame, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

/** Whether less than `gap` pixels are left between two labels. */
export function touch(a: Frame, b: Frame, gap = 0): boolean {
  return a[0] - gap < b[2] && b[0] - gap < a[2] && a[1] - gap < b[3] && b[1] - gap < a[3]
}
