import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../../src/cards/overview'
import type { Value } from '../../../src/facts/model'
import { makeAtlas } from '../../../tools/facts/atlas'
import { baseOf } from './base-of'

const atlas = makeAtlas()
const at = (latitude: number, longitude: number) => ({
  property: 'at' as const,
  value: { type: 'point', point: [latitude, longitude] } satisfies Value,
})
const base = baseOf({
  china: { kind: 'country', names: { en: 'China' } },
  beijing: {
    kind: 'place',
    names: { en: 'Beijing' },
    statements: [{ property: 'capital-of', value: 'china' }, at(39.9, 116.4)],
  },
  jakarta: { kind: 'place', names: { en: 'Jakarta' }, statements: [at(-6.2, 106.8)] },
  fiji: { kind: 'place', names: { en: 'Suva' }, statements: [at(-18.1, 178.4)] },
  samoa: { kind: 'place', names: { en: 'Apia' }, statements: [at(-13.8, -171.8)] },
  minister: { kind: 'office', names: { en: 'foreign minister of China' } },
  'wang-yi': {
    kind: 'person',
    names: { en: 'Wang Yi' },
    statements: [{ property: 'holds', value: 'minister', from: '2013-03-16', to: '2022-12-30' }],
  },
  'qin-gang': {
    kind: 'person',
    names: { en: 'Qin Gang' },
    statements: [{ property: 'holds', value: 'minister', from: '2022-12-30', to: '2023-07-25', source: 'Xinhua' }],
  },
  treasurer: { kind: 'office', names: { en: 'treasurer' } },
  'li-hua': {
    kind: 'person',
    names: { en: 'Li Hua' },
    statements: [{ property: 'holds', value: 'treasurer', from: '2020-01-01', to: '2025-01-01', source: 'Wikidata' }],
  },
  exercise: {
    kind: 'event',
    names: { en: 'Exercise' },
    statements: [{ property: 'exists', from: '2023-07-20', to: '2023-07-23' }],
  },
  old: { kind: 'event', names: { en: 'Old war' }, statements: [{ property: 'exists', from: '1950', to: '1953' }] },
})
const claims = [{ person: 'wang-yi', office: 'minister' }]
const overview = (published: string | null, entities: string[]) =>
  overviewOf(base, { published, claims, entities }, 'en', atlas)

describe('an article at a glance', () => {
  it('keeps the order that it is given, and passes over what it does not know', () => {
    expect(overview('2023-07-15', ['jakarta', 'nobody', 'china']).rows.map(({ id }) => id)).toEqual([
      'jakarta',
      'china',
    ])
  })

  it('notes what the facts contradict on that day, with sources, and nothing where they do not', () => {
    const [note] = overview('2023-07-15', []).notes
    expect(note?.text).toMatch(/Wang Yi.*Qin Gang/)
    expect(note?.person).toBe('wang-yi')
    expect(note?.sources.map(({ publisher }) => publisher)).toEqual(['Xinhua'])
    expect(overview('2020-01-01', []).notes).toEqual([])
    expect(overview(null, []).notes).toEqual([])
  })

  it('notes nothing by a term that rests on Wikidata alone', () => {
    const treasury = { published: '2023-07-15', claims: [{ person: 'wang-yi', office: 'treasurer' }], entities: [] }
    expect(overviewOf(base, treasury, 'en', atlas).notes).toEqual([])
  })

  it('explains the mark of such terms in its timeline, where there are any', () => {
    expect(overview('2023-07-15', ['li-hua', 'exercise'])).toMatchObject({
      timeline: { lanes: [{ spans: '2020–2025*' }, {}] },
      legend: { mark: '*', full: 'Wikidata alone; dates not checked against a second source' },
    })
    expect(overview('2023-07-15', ['qin-gang', 'exercise']).legend).toBeNull()
  })
})

describe('its map', () => {
  it('shows every place within its frame, and says which they are', () => {
    const map = overview(null, ['jakarta', 'beijing', 'china', 'wang-yi']).map
    expect(map?.ids).toEqual(['jakarta', 'beijing', 'china'])
    const { width = 0, height = 0, point, morePoints = [], shape, labels = [] } = map?.drawing ?? {}
    const points = [point, ...morePoints]
    expect(points).toHaveLength(2)
    for (const spot of points) {
      expect(spot?.x).toBeGreaterThan(0)
      expect(spot?.x).toBeLessThan(width)
      expect(spot?.y).toBeGreaterThan(0)
      expect(spot?.y).toBeLessThan(height)
    }
    expect(shape).not.toBeNull()
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Jakarta', 'Beijing']))
  })

  it('goes over the date line where that is the short way', () => {
    const drawing = overview(null, ['fiji', 'samoa']).map?.drawing
    // Suva lies west of Apia, ten degrees away: round the other way it would lie in the east.
    expect(drawing?.point?.x).toBeLessThan(drawing?.morePoints?.[0]?.x ?? 0)
  })

  it('is none where there are no places', () => {
    expect(overview(null, ['wang-yi', 'old']).map).toBeNull()
  })
})

describe('its timeline', () => {
  it('has the events and terms around its day, in the order of time, and no term twice', () => {
    const lanes = overview('2023-07-15', ['wang-yi', 'minister', 'exercise', 'old']).timeline?.lanes
    expect(lanes?.map(({ label, id }) => [label, id])).toEqual([
      ['Wang Yi · foreign minister of China', 'wang-yi'],
      ['Qin Gang · foreign minister of China', 'qin-gang'],
      ['Exercise', 'exercise'],
    ])
    for (const lane of lanes ?? []) expect(lane.tracks.flat()).toHaveLength(1)
  })

  it('is none for less than two', () => {
    expect(overview('2023-07-15', ['exercise', 'old']).timeline).toBeNull()
  })
})
