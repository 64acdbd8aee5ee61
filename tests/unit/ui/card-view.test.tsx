// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Card } from '../../../src/cards/card'
import type { CardActions } from '../../../src/ui/card-actions'
import { CardView, type CardViewProps } from '../../../src/ui/card-view'
import { BARE, FULL } from '../cards/cards'

let root: HTMLElement
const NO_ACTIONS: CardActions = { copy: null, know: null, panel: null }
const nothing = () => {}
const draw = (props: Partial<CardViewProps>) =>
  act(() =>
    render(
      <CardView
        card={FULL}
        pane="facts"
        onPane={nothing}
        onOpen={nothing}
        onBack={null}
        onClose={nothing}
        actions={NO_ACTIONS}
        {...props}
      />,
      root,
    ),
  )
const one = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}
const button = (name: string) => {
  const found = [...root.querySelectorAll<HTMLElement>('button, [role=link]')].find(
    (it) => it.getAttribute('aria-label') === name || it.textContent === name,
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}
/** As a mouse does: what is pressed takes focus first. */
const press = (name: string) =>
  act(() => {
    button(name).focus()
    button(name).click()
  })

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
    expect(one('.own-name').getAttribute('lang')).toBe('zh-Hans')
  })

  it('draws the tone of each sentence', () => {
    draw({})
    expect([...one('.band').querySelectorAll('p')].map((p) => p.className)).toEqual(['plain', 'doubt', 'note'])
  })

  it('draws nothing for what is not known', () => {
    draw({ card: BARE })
    for (const part of [
      '.band',
      '.pairs',
      '.timeline',
      '.map',
      '.members',
      '.ties',
      '.foot',
      '.own-name',
      '.called-here',
      '.flag',
      '.line',
    ])
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

  it('marks what is in another language, with the names in it', () => {
    const text = 'Auparavant : councillor of China, en 2018.'
    const links = [{ start: 27, end: 32, id: 'china' }]
    const foreign = [{ start: 13, end: 32, lang: 'en' }]
    draw({
      card: {
        ...FULL,
        since: null,
        facts: [{ label: 'Type', labelLang: 'en', text, sources: [1], links, foreign }],
        line: 'A diplomat',
        lineLang: 'en',
        titleLang: 'en',
      },
    })
    expect(one('.pairs dt').lang).toBe('en')
    expect(one('.pairs bdi').lang).toBe('en')
    expect(one('.pairs bdi').textContent).toBe('councillor of China')
    expect(one('.pairs bdi [role=link]').textContent).toBe('China')
    expect(one('.pairs dd').textContent).toBe(`${text}1`)
    expect([one('.line').lang, one('h2').lang]).toEqual(['en', 'en'])
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

describe('the order of a card', () => {
  it('goes from the day to what came after, then to what else is known', () => {
    draw({})
    const parts = ['.line', '.band', '.pairs', '.timeline', '.map', '.members', '.ties', '.foot'].map(one)
    for (const [i, part] of parts.slice(1).entries()) {
      const follows = (parts[i]?.compareDocumentPosition(part) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING
      expect(follows, part.className).toBeTruthy()
    }
  })
})

describe('rows that rest on Wikidata alone', () => {
  const wikidataAlone = true
  const card = {
    ...FULL,
    since: { heading: 'Depuis', events: FULL.since?.events.map((event) => ({ ...event, wikidataAlone })) ?? [] },
    members: {
      heading: 'Titulaires',
      entries: [
        { id: 'a', label: 'A', span: '2001–2004', sources: [], wikidataAlone },
        { id: 'b', label: 'B', span: '2004–2007', sources: [] },
      ],
    },
    legend: { mark: '*', short: 'Wikidata seul', full: 'Wikidata seul ; dates non vérifiées' },
  } satisfies Card

  it('bear a mark for those who see it, and words for those who hear it', () => {
    draw({ card })
    expect([...root.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ])
    expect(one('section .pairs dd').textContent).toContain('De nouveau ministre* (Wikidata seul)')
    expect([...root.querySelectorAll('.members li')].map((row) => row.textContent)).toEqual([
      'A 2001–2004* (Wikidata seul)',
      'B 2004–2007',
    ])
    expect(one('.foot .legend').textContent).toBe('* Wikidata seul ; dates non vérifiées')
  })

  it('have no mark and no legend where there are none', () => {
    draw({})
    expect(root.querySelector('.mark, .legend')).toBeNull()
  })
})

describe('members', () => {
  const entries = Array.from({ length: 12 }, (_, i) => ({
    id: `m${i}`,
    label: `Member ${i}`,
    span: null,
    sources: [1],
  }))
  const card = { ...FULL, members: { heading: 'Membres', entries } }

  it('are shown in part, then all', () => {
    draw({ card })
    expect(one('.members').querySelectorAll('.name')).toHaveLength(8)
    press('Tout afficher (12)')
    expect(one('.members').querySelectorAll('.name')).toHaveLength(12)
  })

  it('open their cards, by Enter too', () => {
    const onOpen = vi.fn()
    draw({ card, onOpen })
    act(() => {
      button('Member 3').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    expect(onOpen).toHaveBeenCalledWith('m3')
  })
})

describe('copying', () => {
  it('copies the text and says so for a moment', async () => {
    vi.useFakeTimers()
    const copy = vi.fn(async () => true)
    draw({ actions: { ...NO_ACTIONS, copy } })
    await act(async () => button('Copier avec les sources').click())
    expect(copy).toHaveBeenCalledWith({ is: 'text' })
    expect(one('[role=status]').textContent).toBe('Copié')
    act(() => {
      vi.advanceTimersByTime(5000)
    })
    expect(one('[role=status]').textContent).toBe('')
  })

  it('says when the clipboard could not be used', async () => {
    draw({ actions: { ...NO_ACTIONS, copy: async () => false } })
    await act(async () => button('Copier avec les sources').click())
    expect(one('[role=status]').textContent).toContain('presse-papiers')
  })

  it('is not offered without a clipboard', () => {
    draw({ pane: 'actions' })
    expect(() => button('Copier avec les sources')).toThrow()
    expect(() => button('Copier en Markdown')).toThrow()
    expect(() => button('Signaler une erreur')).toThrow()
  })
})

describe('more actions', () => {
  it('are a list that opens and closes', () => {
    const onPane = vi.fn()
    draw({ onPane })
    expect(button('Autres actions').getAttribute('aria-expanded')).toBe('false')
    press('Autres actions')
    draw({ onPane, pane: 'actions' })
    expect(button('Autres actions').getAttribute('aria-expanded')).toBe('true')
    press('Autres actions')
    expect(onPane.mock.calls.flat()).toEqual(['actions', 'facts'])
  })

  it('are those that can be done here', () => {
    const [know, panel, copy] = [vi.fn(), vi.fn(), vi.fn(async () => true)]
    draw({ pane: 'actions', actions: { know, panel, copy } })
    press('Copier en Markdown')
    press('Je connais\u00a0: ne plus souligner')
    press('Ouvrir dans le panneau')
    expect([copy.mock.calls, know.mock.calls.length, panel.mock.calls.length]).toEqual([[[{ is: 'markdown' }]], 1, 1])
    const links = [...one('.pane').querySelectorAll('a')].map((a) => a.href)
    expect(links).toEqual([FULL.lookUp.wikipedia, FULL.lookUp.wikidata])
  })

  it('let a reader report one of the statements, or the card', () => {
    const copy = vi.fn(async () => true)
    draw({ pane: 'report', actions: { ...NO_ACTIONS, copy } })
    expect(root.querySelector('.body')).toBeNull()
    press('en 1953')
    press('La fiche dans son ensemble')
    expect(copy.mock.calls).toEqual([[{ is: 'report', statement: 'en 1953' }], [{ is: 'report', statement: null }]])
  })

  it('have one place where announcements are made', () => {
    for (const pane of ['facts', 'actions', 'report'] as const) {
      draw({ pane, actions: { ...NO_ACTIONS, copy: async () => true } })
      expect(root.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1)
    }
  })
})
