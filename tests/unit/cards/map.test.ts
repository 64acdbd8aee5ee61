import { describe, expect, it } from 'vitest'
import { makeCard } from '../../../src/cards/make-card'
import { frameOf, touch } from '../../../src/cards/map/label-frame'
import { covers, type Place } from '../../../src/cards/map/shape-pen'
import { makeAtlas } from '../../../tools/facts/atlas'
import { baseOf } from './base-of'

const places = (points: Record<string, [number, number]>) =>
  Object.fromEntries(
    Object.entries(points).map(([id, point]) => [
      id,
      {
        kind: 'place' as const,
        names: { en: id },
        statements: [{ property: 'at' as const, value: { type: 'point' as const, point }, asOf: '2026-01-01' }],
      },
    ]),
  )
const base = baseOf({
  france: { kind: 'country', names: { en: 'France', fr: 'France' } },
  paris: {
    kind: 'place',
    names: { en: 'Paris' },
    statements: [
      { property: 'capital-of', value: 'france', asOf: '2026-01-01' },
      { property: 'at', value: { type: 'point', point: [48.86, 2.35] }, asOf: '2026-01-01' },
    ],
  },
  lesotho: { kind: 'country', names: { en: 'Lesotho' } },
  maseru: {
    kind: 'place',
    names: { en: 'Maseru' },
    statements: [
      { property: 'capital-of', value: 'lesotho', asOf: '2026-01-01' },
      { property: 'at', value: { type: 'point', point: [-29.31, 27.48] }, asOf: '2026-01-01' },
    ],
  },
  sea: {
    kind: 'place',
    names: { en: 'Sea of Japan' },
    statements: [{ property: 'area', value: { type: 'box', box: [127, 33, 142, 52] }, asOf: '2026-01-01' }],
  },
  reef: {
    kind: 'place',
    names: { en: 'Reef' },
    statements: [{ property: 'area', value: { type: 'box', box: [117.65, 15.05, 117.86, 15.25] }, asOf: '2026-01-01' }],
  },
  'bering-sea': {
    kind: 'place',
    names: { en: 'Bering Sea' },
    statements: [{ property: 'area', value: { type: 'box', box: [162, 51, -157, 66] }, asOf: '2026-01-01' }],
  },
  ...places({ kyiv: [50.45, 30.52], brussels: [50.85, 4.35], amman: [31.95, 35.93], vientiane: [17.97, 102.6] }),
  drill: { kind: 'event', statements: [{ property: 'located-in', value: 'sea', asOf: '2026-01-01' }] },
  word: { kind: 'thing' },
})
const atlas = makeAtlas()
const mapOf = (id: string, lang: 'en' | 'fr' = 'en') =>
  makeCard(base, id, { published: '2023-07-15', claims: [], others: [] }, lang, { atlas, flags: {} }).map

const labelsOf = (id: string) => mapOf(id)?.labels.map((l) => l.text)

/** The outlines of a path: `M` begins one at a place, `l` goes on from the point before. */
function ringsOf(path: string): Place[][] {
  return path.split('M').flatMap((outline) => {
    let at = { x: 0, y: 0 }
    const points = [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]) => {
      at = { x: at.x + Number(dx), y: at.y + Number(dy) }
      return at
    })
    return points.length > 0 ? [points] : []
  })
}

describe('a locator map', () => {
  it('shows a city as a point among its neighbours, by their names in the language of the card', () => {
    const map = mapOf('paris', 'fr')
    expect(map?.point?.x).toBeCloseTo((map?.width ?? 0) / 2, 0)
    expect(map?.land.length).toBeGreaterThan(500)
    expect(map?.labels[0]).toMatchObject({ text: 'Paris', role: 'subject' })
    const neighbours = map?.labels.filter((l) => l.role === 'neighbour').map((l) => l.text) ?? []
    expect(neighbours.length).toBeGreaterThan(0)
    expect(neighbours.some((n) => ['Allemagne', 'Espagne', 'Italie', 'Royaume-Uni', 'Suisse'].includes(n))).toBe(true)
  })

  it('tints a country and fits its mainland, not its overseas parts', () => {
    const map = mapOf('france')
    expect(map?.shape?.length).toBeGreaterThan(100)
    const xs = ringsOf(map?.shape ?? '')
      .flat()
      .map(({ x }) => x)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(80)
    expect(xs.length).toBeGreaterThan(50)
  })

  it('shows the place of an event, and names the sea in its middle', () => {
    const map = mapOf('drill')
    expect(map?.labels[0]).toMatchObject({ text: 'Sea of Japan', anchor: 'middle' })
    expect(map?.labels.map((l) => l.text)).toContain('Russia')
    // The name of the sea stands on water: Niigata lies east of it, Vladivostok north-west.
    expect(map?.labels[0]?.x).toBeGreaterThan(130)
  })

  it('moves the name of a neighbour off another name, on its own land, rather than leave it out', () => {
    expect(labelsOf('brussels')).toContain('Germany')
    expect(labelsOf('vientiane')).toContain('China')
  })

  it('names the country in which a city lies before larger ones', () => {
    expect(labelsOf('amman')).toContain('Jordan')
    expect(labelsOf('kyiv')).toContain('Ukraine')
  })

  it('writes no name over the country that it shows', () => {
    const map = mapOf('lesotho')
    const label = map?.labels.find((l) => l.text === 'South Africa')
    const shape = { rings: ringsOf(map?.shape ?? ''), lines: [] }
    const [left, top, right, bottom] = label
      ? frameOf(label.text, label, label.anchor)
      : [0, 0, map?.width ?? 0, map?.height ?? 0]
    expect(covers(shape, { x: (map?.width ?? 0) / 2, y: (map?.height ?? 0) / 2 })).toBe(true)
    expect([left, right].some((x) => [top, bottom].some((y) => covers(shape, { x, y })))).toBe(false)
    expect(label).toBeDefined()
  })

  it('lets no name touch another', () => {
    for (const id of ['paris', 'sea', 'bering-sea', 'kyiv', 'brussels', 'amman', 'vientiane']) {
      const frames = mapOf(id)?.labels.map((l) => frameOf(l.text, l, l.anchor)) ?? []
      expect(frames.length).toBeGreaterThan(2)
      for (const [i, frame] of frames.entries()) {
        expect(frames.slice(i + 1).some((other) => touch(frame, other))).toBe(false)
      }
    }
  })

  it('shows as a point what is too small to be drawn, and a sea by its name alone', () => {
    expect(mapOf('reef')?.point?.x).toBeCloseTo((mapOf('reef')?.width ?? 0) / 2, 0)
    expect(mapOf('reef')?.labels[0]).toMatchObject({ text: 'Reef', anchor: 'start' })
    expect(mapOf('sea')?.point).toBeNull()
  })

  it('crosses the date line without tearing', () => {
    const map = mapOf('bering-sea')
    const subject = map?.labels[0]
    expect(subject?.x).toBeGreaterThan(100)
    expect(subject?.x).toBeLessThan(230)
    expect(map?.labels.map((l) => l.text)).toContain('Russia')
  })

  it('is small enough to send: a few kilobytes of path', () => {
    for (const id of ['paris', 'france', 'drill', 'bering-sea']) {
      const map = mapOf(id)
      const { land = '', borders = '', shape } = map ?? {}
      expect(land.length + borders.length + (shape?.length ?? 0)).toBeLessThan(50_000)
    }
  })

  it('is left out where the facts give no place', () => {
    expect(mapOf('word')).toBeNull()
  })
})
