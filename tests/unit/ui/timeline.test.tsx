// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { TimelineView } from '../../../src/ui/timeline-view'
import { FULL } from '../cards/cards'

describe('the timeline, drawn', () => {
  it('says in words what it draws', () => {
    const root = document.createElement('div')
    if (!FULL.timeline) throw new Error('the full card has a timeline')
    render(<TimelineView timeline={FULL.timeline} name="Chronologie" onOpen={() => {}} />, root)
    expect(root.querySelector('figure')?.getAttribute('aria-label')).toBe('Chronologie')
    expect(root.querySelector('p')?.textContent).toBe('Ministre de 2013 à 2022.')
    expect(root.querySelector('.span')?.textContent).toBe('2013–2022')
    expect(root.querySelector('.article-label')?.textContent).toBe('15 juillet 2023')
  })

  it('tells acting terms from full ones, and open ends from stated ones', () => {
    const root = document.createElement('div')
    const [lane] = FULL.timeline?.lanes ?? []
    const [bar] = lane?.tracks[0] ?? []
    if (!FULL.timeline || !lane || !bar) throw new Error('the full card has a timeline with a bar')
    const bars = [bar, { ...bar, start: 0.7, end: 1, acting: true, fades: true, current: true }]
    const timeline = { ...FULL.timeline, lanes: [{ ...lane, tracks: [bars] }] }
    render(<TimelineView timeline={timeline} name="" onOpen={() => {}} />, root)
    expect([...root.querySelectorAll('.bar')].map((drawn) => drawn.className)).toEqual([
      'bar',
      'bar current fades acting',
    ])
  })
})
