import { describe, expect, it } from 'vitest'
import { axisLabels } from '../../../src/cards/axis'

describe('labels of the axis', () => {
  const years = Array.from({ length: 14 }, (_, i) => ({ at: i / 13, label: String(2013 + i) }))
  const article = { at: 0.8, label: '15 juillet 2023' }
  // 5.6 px a character on 328 px, sliding with the place.
  const width = (text: string) => (text.length * 5.6) / 328

  it('never touch', () => {
    const kept = axisLabels(years, article).sort((a, b) => a.at - b.at)
    expect(kept.length).toBeGreaterThan(3)
    for (const [i, label] of kept.entries()) {
      const before = kept[i - 1]
      if (!before) continue
      const end = before.at + (1 - before.at) * width(before.label)
      expect(label.at - label.at * width(label.label)).toBeGreaterThan(end)
    }
  })

  it("keep the article's day before the years around it", () => {
    const kept = axisLabels(years, article)
    expect(kept.filter((label) => label.article).map(({ label }) => label)).toEqual(['15 juillet 2023'])
    expect(kept.some((label) => label.label === '2024')).toBe(false)
  })

  it('keep the first and the last year where there is room', () => {
    const kept = axisLabels(years, null).map(({ label }) => label)
    expect(kept).toContain('2013')
    expect(kept).toContain('2026')
  })

  it('stay within the axis', () => {
    for (const { at, label } of axisLabels(years, article)) {
      const left = at - at * label.length * 0.017
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + label.length * 0.017).toBeLessThanOrEqual(1.000001)
    }
  })

  it('give wide letters the room of two', () => {
    const narrow = axisLabels([{ at: 0.75, label: '2020' }], { at: 0.5, label: '15 Jul 2023' })
    const wide = axisLabels([{ at: 0.75, label: '2020' }], { at: 0.5, label: '二〇二三年七月一五日' })
    expect(narrow.map(({ label }) => label)).toContain('2020')
    expect(wide.map(({ label }) => label)).not.toContain('2020')
  })
})
