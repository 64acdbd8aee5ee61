// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import type { TimelineBar } from '../../../src/cards/card'
import { axisLabels, lanesOf } from '../../../src/ui/timeline-layout'
import { TimelineView } from '../../../src/ui/timeline-view'
import { WORDS } from '../../../src/ui/words'
import { FULL } from './cards'

const bar = (label: string, start: number, end: number, row = 0): TimelineBar => ({
  label,
  id: null,
  from: null,
  to: null,
  start,
  end,
  row,
  current: false,
  fades: false,
})

describe('lanes', () => {
  it('gather the bars of one label', () => {
    const lanes = lanesOf([bar('Wang Yi', 0, 0.6), bar('Qin Gang', 0.6, 0.7), bar('Wang Yi', 0.7, 1)])
    expect(lanes.map(({ label, tracks }) => [label, tracks.flat().length])).toEqual([
      ['Wang Yi', 2],
      ['Qin Gang', 1],
    ])
  })

  it('lay bars of one label that overlap in time in tracks of their own', () => {
    const [lane] = lanesOf([bar('Minister', 0, 0.6, 0), bar('Minister', 0.3, 1, 2)])
    expect(lane?.tracks.map((track) => track.length)).toEqual([1, 1])
  })

  it('take the entity from whichever bar names one', () => {
    expect(lanesOf([bar('a', 0, 1), { ...bar('a', 0, 1), id: 'x' }])[0]?.id).toBe('x')
  })
})

describe('labels of the axis', () => {
  const years = Array.from({ length: 14 }, (_, i) => ({ at: i / 13, label: String(2013 + i) }))
  const timeline = {
    ticks: years,
    bars: [],
    article: { at: 0.8, label: '15 juillet 2023' },
    description: '',
    sources: [],
  }

  it('never touch', () => {
    const kept = axisLabels(timeline).sort((a, b) => a.at - b.at)
    expect(kept.length).toBeGreaterThan(3)
    for (const [i, label] of kept.entries()) {
      const before = kept[i - 1]
      // 5.6 px a character on 328 px, sliding with the place.
      const width = (text: string) => (text.length * 5.6) / 328
      if (!before) continue
      const end = before.at + (1 - before.at) * width(before.label)
      expect(label.at - label.at * width(label.label)).toBeGreaterThan(end)
    }
  })

  it("keep the article's day before the years around it", () => {
    expect(axisLabels(timeline).some((label) => label.article)).toBe(true)
    expect(axisLabels(timeline).some((label) => label.label === '2024')).toBe(false)
  })

  it('keep the first and the last year where there is room', () => {
    const kept = axisLabels({ ...timeline, article: null }).map(({ label }) => label)
    expect(kept).toContain('2013')
    expect(kept).toContain('2026')
  })

  it('stay within the axis', () => {
    for (const { at, label } of axisLabels(timeline)) {
      const left = at - at * label.length * 0.017
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + label.length * 0.017).toBeLessThanOrEqual(1.000001)
    }
  })
})

describe('the timeline, drawn', () => {
  it('says in words what it draws', () => {
    const root = document.createElement('div')
    if (!FULL.timeline) throw new Error('the full card has a timeline')
    const context = { sources: FULL.sources, segments: new Map(), words: WORDS.fr, onOpen: () => {} }
    render(<TimelineView timeline={FULL.timeline} lang="fr" context={context} />, root)
    expect(root.querySelector('figure')?.getAttribute('aria-label')).toBe('Chronologie')
    expect(root.querySelector('p')?.textContent).toBe('Ministre de 2013 à 2022.')
    expect(root.querySelector('.span')?.textContent).toBe('2013–2022')
    expect(root.querySelector('.article-label')?.textContent).toBe('15 juillet 2023')
  })
})
