import type { GeoContext } from 'd3-geo'

/** Points nearer to the one before than this, in pixels, cannot be seen and are left out. */
const NEAREST = 0.9

/** A context for d3's geoPath that writes SVG path data with one decimal and no more points than the eye can tell apart. */
export class ThinPath implements GeoContext {
  private parts: string[] = []
  private begun = 0
  private x = 0
  private y = 0

  beginPath(): void {
    this.parts = []
  }

  moveTo(x: number, y: number): void {
    this.begun = this.parts.length
    this.put('M', x, y)
  }

  lineTo(x: number, y: number): void {
    if (Math.hypot(x - this.x, y - this.y) >= NEAREST) this.put('L', x, y)
  }

  closePath(): void {
    // An island of fewer than three points would be no area at all.
    if (this.parts.length - this.begun < 3) this.parts.length = this.begun
    else this.parts.push('Z')
  }

  /** Maps hold no points drawn as circles. */
  arc(): void {
    throw new Error('only lines and areas are drawn on maps')
  }

  /** The path data since the last call. */
  take(): string {
    const data = this.parts.join('')
    this.parts = []
    return data
  }

  private put(command: 'M' | 'L', x: number, y: number): void {
    this.parts.push(`${command}${x.toFixed(1)},${y.toFixed(1)}`)
    this.x = x
    this.y = y
  }
}
