import { describe, expect, it } from 'vitest'
import { makeCard } from '../../../src/cards/make-card'
import { makeAtlas } from '../../../tools/facts/atlas'
import { baseOf } from './base-of'

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
  sea: {
    kind: 'place',
    names: { en: 'Sea of Japan' },
    statements: [{ property: 'area', value: { type: 'box', box: [127, 33, 142, 52] }, asOf: '2026-01-01' }],
  },
  'bering-sea': {
    kind: 'place',
    names: { en: 'Bering Sea' },
    statements: [{ property: 'area', value: { type: 'box', box: [162, 51, -157, 66] }, asOf: '2026-01-01' }],
  },
  drill: { kind: 'event', statements: [{ property: 'located-in', value: 'sea', asOf: '2026-01-01' }] },
  word: { kind: 'thing' },
})
const atlas = makeAtlas()
const mapOf = (id: string, lang: 'en' | 'fr' = 'en') =>
  makeCard(base, id, { published: '2023-07-15', claims: [], others: [] }, lang, { atlas, flags: {} }).map

/** How far right each point of a path lies: `M` begins at a place, `l` goes on from the point before. */
function xsOf(path: string): number[] {
  let x = 0
  return [...path.matchAll(/([Ml])(-?[\d.]+),/g)].map(([, command, step]) => {
    x = command === 'M' ? Number(step) : x + Number(step)
    return x
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
    const xs = xsOf(map?.shape ?? '')
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
