// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CardView, type CardViewProps } from '../../../src/ui/card-view'
import { BARE, FULL } from './cards'

let root: HTMLElement
const draw = (props: Partial<CardViewProps>) =>
  act(() =>
    render(<CardView card={FULL} onOpen={() => {}} onBack={null} onClose={() => {}} onCopy={null} {...props} />, root),
  )
const one = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (it) => it.getAttribute('aria-label') === name || it.textContent === name,
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const press = (name: string) => act(() => button(name).click())

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
  vi.useRealTimers()
})

describe('the card', () => {
  it('is a dialog named by its title, in its own language', () => {
    draw({})
    const dialog = one('[role=dialog]')
    expect(dialog.lang).toBe('fr')
    expect(one(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Wang Yi')
    expect(one('.own-name').getAttribute('lang')).toBe('zh')
  })

  it('draws the tone of each sentence', () => {
    draw({})
    expect([...one('.band').querySelectorAll('p')].map((p) => p.className)).toEqual(['plain', 'doubt', 'note'])
  })

  it('draws nothing for what is not known', () => {
    draw({ card: BARE })
    for (const part of ['.band', '.pairs', '.timeline', '.map', '.ties', '.foot', '.own-name', '.line'])
      expect(root.querySelector(part), part).toBeNull()
  })

  it('puts the numbers of its sources behind each sentence', () => {
    draw({})
    const links = [...one('.doubt').querySelectorAll('a')]
    expect(links.map((a) => [a.textContent, a.href])).toEqual([
      ['1', 'https://example.org/1'],
      ['2', 'https://example.org/2'],
    ])
  })

  it('ignores numbers that lead to no source', () => {
    draw({ card: { ...FULL, since: null, facts: [{ label: 'Né', text: 'en 1953', sources: [7] }] } })
    expect(one('.pairs').textContent).toBe('Néen 1953')
    expect(one('.pairs').querySelector('a')).toBeNull()
  })

  it('leaves the opening of sources to the reader, in a new tab that cannot reach back', () => {
    draw({})
    const links = [...root.querySelectorAll('a')]
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer'])
  })

  it('opens the cards of chips, of names in sentences and of lanes', () => {
    const onOpen = vi.fn()
    draw({ onOpen })
    press('ASEAN réunion à Jakarta')
    press('Qin Gang')
    press('Ministre')
    expect(onOpen.mock.calls.flat()).toEqual(['asean', 'qin-gang', 'minister'])
  })

  it('goes back only where there is a card before', () => {
    const onBack = vi.fn()
    draw({})
    expect(() => button('Retour')).toThrow()
    draw({ onBack })
    press('Retour')
    expect(onBack).toHaveBeenCalledOnce()
  })

  it('closes', () => {
    const onClose = vi.fn()
    draw({ onClose })
    press('Fermer')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('keeps focus when the reader opens another card, and leaves it alone when the card is changed from outside', () => {
    const next = { ...BARE, entity: { ...BARE.entity, id: 'asean' } }
    draw({ onOpen: () => draw({ card: next }) })
    press('ASEAN réunion à Jakarta')
    expect(document.activeElement).toBe(one('.card'))

    const outside = document.body.appendChild(document.createElement('button'))
    outside.focus()
    draw({ card: FULL })
    expect(document.activeElement).toBe(outside)
    outside.remove()
  })
})

describe('copying', () => {
  it('copies the text and says so for a moment', async () => {
    vi.useFakeTimers()
    const onCopy = vi.fn(async (_text: string) => true)
    draw({ onCopy })
    await act(async () => button('Copier avec les sources').click())
    expect(onCopy.mock.calls[0]?.[0]).toContain('[2] TASS')
    expect(one('[role=status]').textContent).toBe('Copié')
    act(() => {
      vi.advanceTimersByTime(5000)
    })
    expect(one('[role=status]').textContent).toBe('')
  })

  it('says when the clipboard could not be used', async () => {
    draw({ onCopy: async () => false })
    await act(async () => button('Copier avec les sources').click())
    expect(one('[role=status]').textContent).toContain('presse-papiers')
  })

  it('is not offered without a clipboard', () => {
    draw({ onCopy: null })
    expect(() => button('Copier avec les sources')).toThrow()
  })
})
