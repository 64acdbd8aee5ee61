/** A point in the viewport, in CSS pixels. */
export interface Point {
  x: number
  y: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * Whether a pointer is on its way between a mention and its card: inside the smallest convex shape around both. Without it, the straight
 * way to a far corner of the card would lead over open text, and the card would close on the way.
 */
export function inCorridor(point: Point, mention: readonly Box[], card: Box): boolean {
  const hull = convexHull([...mention, card].flatMap(cornersOf))
  return hull.every((from, i) => turn(from, hull[(i + 1) % hull.length] ?? from, point) >= 0)
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}

/** The hull's corners, all turns the same way (Andrew's monotone chain, 1979). */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const lower = chain(sorted)
  const upper = chain(sorted.reverse())
  return [...lower.slice(0, -1), ...upper.slice(0, -1)]
}

function chain(points: readonly Point[]): Point[] {
  const hull: Point[] = []
  for (const point of points) {
    for (let last = hull.at(-1), before = hull.at(-2); last && before && turn(before, last, point) <= 0; ) {
      hull.pop()
      last = hull.at(-1)
      before = hull.at(-2)
    }
    hull.push(point)
  }
  return hull
}

/** Positive when a, b, c turn one way, negative the other way, 0 in a line. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}
