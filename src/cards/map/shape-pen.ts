import type { GeoContext } from 'd3-geo'

/** A point of the map, in its own pixels. */
export interface Place {
  x: number
  y: number
}

/** A shape as it is drawn: its outlines, or its lines; in pixels of the map. */
export interface Shape {
  /** Outlines of areas, each without its first point once more at the end. */
  rings: readonly Place[][]
  /** Lines that enclose nothing. */
  lines: readonly Place[][]
}

/** Points nearer to the one before than this, in pixels, cannot be seen and are left out. */
const NEAREST = 0.9
/** Islands and lakes of less than this many square pixels cannot be seen either: the Arctic alone has thousands. */
const SMALLEST_RING = 0.8

/** A context for d3's geoPath that keeps what is drawn, with no more points than the eye can tell apart. */
export class ShapePen implements GeoContext {
  private rings: Place[][] = []
  private lines: Place[][] = []
  private current: Place[] = []

  beginPath(): void {
    this.rings = []
    this.lines = []
    this.current = []
  }

  moveTo(x: number, y: number): void {
    this.endLine()
    this.current = [{ x, y }]
  }

  lineTo(x: number, y: number): void {
    const last = this.current.at(-1)
    if (last && Math.hypot(x - last.x, y - last.y) >= NEAREST) this.current.push({ x, y })
  }

  closePath(): void {
    if (this.current.length > 2 && Math.abs(ringArea(this.current)) >= SMALLEST_RING) this.rings.push(this.current)
    this.current = []
  }

  /** Maps hold no points drawn as circles. */
  arc(): void {
    throw new Error('only lines and areas are drawn on maps')
  }

  /** What was drawn since the last call. */
  take(): Shape {
    this.endLine()
    const { rings, lines } = this
    this.beginPath()
    return { rings, lines }
  }

  private endLine(): void {
    if (this.current.length > 1) this.lines.push(this.current)
    this.current = []
  }
}

/** SVG path data with steps of a tenth of a pixel, each told from the point before, which is shorter than places. */
export function pathOf({ rings, lines }: Shape): string {
  return [...rings.map((ring) => `${lineData(ring)}z`), ...lines.map(lineData)].join('')
}

function lineData(points: readonly Place[]): string {
  let data = ''
  let [atX, atY] = [0, 0]
  for (const [i, { x, y }] of points.entries()) {
    // Tenths are counted as whole numbers, so that rounding does not add up along the line.
    const [nextX, nextY] = [Math.round(x * 10), Math.round(y * 10)]
    data += `${i === 0 ? 'M' : 'l'}${(nextX - atX) / 10},${(nextY - atY) / 10}`
    ;[atX, atY] = [nextX, nextY]
  }
  return data
}

/** Square pixels that the shape covers. */
export function areaOf({ rings }: Shape): number {
  return Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0))
}

/** The middle of its largest part, where its name is written; null for a shape that covers nothing. */
export function middleOf({ rings }: Shape): Place | null {
  const [first, ...others] = rings
  if (first === undefined) return null
  const largest = others.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a), first)
  return centroid(largest)
}

/** Whether a point lies on the shape: it does when a ray from it meets the outlines an odd number of times. */
export function covers({ rings }: Shape, { x, y }: Place): boolean {
  let inside = false
  for (const ring of rings) {
    let from = ring.at(-1) as Place
    for (const to of ring) {
      const crosses = from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
      if (crosses) inside = !inside
      from = to
    }
  }
  return inside
}

/** The shoelace formula: positive for one way round, negative for the other, so that lakes count against their land. */
function ringArea(ring: readonly Place[]): number {
  let sum = 0
  let from = ring.at(-1) as Place
  for (const to of ring) {
    sum += from.x * to.y - to.x * from.y
    from = to
  }
  return sum / 2
}

function centroid(ring: readonly Place[]): Place {
  const area = ringArea(ring)
  let [x, y] = [0, 0]
  let from = ring.at(-1) as Place
  for (const to of ring) {
    const cross = from.x * to.y - to.x * from.y
    x += (from.x + to.x) * cross
    y += (from.y + to.y) * cross
    from = to
  }
  return { x: x / (6 * area), y: y / (6 * area) }
}
