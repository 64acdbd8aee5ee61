import { describe, expect, it } from 'vitest'
import { areaOf, covers, middleOf, pathOf, type Shape, ShapePen } from '../../../src/cards/map/shape-pen'

/** What a pen keeps of an outline. */
function outline(...points: [number, number][]): Shape {
  const pen = new ShapePen()
  for (const [i, [x, y]] of points.entries()) i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)
  pen.closePath()
  return pen.take()
}

const square = outline([10, 10], [20, 10], [20, 20], [10, 20])

describe('a shape that is drawn', () => {
  it('covers what lies within its outline', () => {
    expect(areaOf(square)).toBe(100)
    expect(middleOf(square)).toEqual({ x: 15, y: 15 })
    expect(covers(square, { x: 11, y: 19 })).toBe(true)
    expect(covers(square, { x: 9, y: 15 })).toBe(false)
    expect(covers(square, { x: 21, y: 15 })).toBe(false)
  })

  it('does not cover a lake in it', () => {
    const pen = new ShapePen()
    for (const ring of [
      [0, 0, 30, 0, 30, 30, 0, 30],
      [10, 10, 10, 20, 20, 20, 20, 10],
    ]) {
      for (let i = 0; i < ring.length; i += 2) {
        const [x = 0, y = 0] = ring.slice(i)
        i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)
      }
      pen.closePath()
    }
    const land = pen.take()
    expect(areaOf(land)).toBe(800)
    expect(covers(land, { x: 15, y: 15 })).toBe(false)
    expect(covers(land, { x: 5, y: 15 })).toBe(true)
  })

  it('keeps no points that cannot be told apart, and no outline that cannot be seen', () => {
    expect(outline([0, 0], [0.5, 0], [5, 0], [5, 5]).rings[0]).toHaveLength(3)
    expect(outline([0, 0], [1, 0], [1, 1]).rings).toEqual([])
    expect(outline([0, 0], [9, 0]).rings).toEqual([])
  })

  it('keeps lines as lines', () => {
    const pen = new ShapePen()
    pen.moveTo(0, 0)
    pen.lineTo(3, 4)
    expect(pathOf(pen.take())).toBe('M0,0l3,4')
  })

  it('is written from point to point without adding up what is rounded', () => {
    const points = Array.from({ length: 50 }, (_, i): [number, number] => [i * 1.04, 0])
    const data = pathOf(outline(...points, [51, 9]))
    const steps = [...data.matchAll(/l(-?[\d.]+),/g)].map(([, dx]) => Number(dx))
    expect(data.endsWith('z')).toBe(true)
    expect(steps.slice(0, 49).reduce((sum, dx) => sum + dx, 0)).toBeCloseTo(49 * 1.04, 1)
  })
})
