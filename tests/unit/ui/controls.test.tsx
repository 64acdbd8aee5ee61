// @vitest-environment happy-dom
import { createRef, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EntityList } from '../../../src/ui/entity-list'
import { SearchBox } from '../../../src/ui/search-box'
import { Switch } from '../../../src/ui/switch'
import { Tabs } from '../../../src/ui/tabs'

let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => root.remove())

describe('controls', () => {
  it('a switch is one, has its label, and tells its new state', () => {
    const onChange = vi.fn()
    act(() => render(<Switch label="On lemonde.fr" on={true} onChange={onChange} />, root))
    const input = root.querySelector('input')
    expect(input?.getAttribute('role')).toBe('switch')
    expect(input?.labels?.[0]?.textContent).toBe('On lemonde.fr')
    act(() => input?.click())
    expect(onChange).toHaveBeenCalledWith(false)
  })

  it('Escape empties a search box before it does anything else', () => {
    const onInput = vi.fn()
    const press = (value: string, isComposing = false) => {
      act(() => render(<SearchBox label="Search" value={value} onInput={onInput} field={createRef()} />, root))
      const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true })
      Object.defineProperty(event, 'isComposing', { value: isComposing })
      root.querySelector('input')?.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(press('qin')).toBe(true)
    expect(onInput.mock.calls).toEqual([['']])
    expect(press('')).toBe(false)
    expect(press('wang', true)).toBe(false)
    expect(onInput).toHaveBeenCalledTimes(1)
  })

  it('a search box gives its field and tells what is typed', () => {
    const onInput = vi.fn()
    const field = createRef<HTMLInputElement>()
    act(() => render(<SearchBox label="Search" value="" onInput={onInput} field={field} />, root))
    if (!field.current) throw new Error('no field')
    field.current.value = 'wang'
    field.current.dispatchEvent(new Event('input'))
    expect(onInput).toHaveBeenCalledWith('wang')
  })

  it('of a row of tabs one is a stop, and arrow keys lead round to the others', () => {
    const onChoose = vi.fn()
    const tabs = ['names', 'map', 'time'].map((id) => ({ id, label: id }))
    const draw = (chosen: string) =>
      act(() =>
        render(
          <Tabs label="Views" tabs={tabs} chosen={chosen} onChoose={onChoose}>
            {chosen}
          </Tabs>,
          root,
        ),
      )
    draw('names')
    const stops = [...root.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => tab.tabIndex)
    expect(stops).toEqual([0, -1, -1])
    const panel = root.querySelector('[role="tabpanel"]')
    expect(root.querySelector('[aria-selected="true"]')?.getAttribute('aria-controls')).toBe(panel?.id)
    const press = (key: string) =>
      root.querySelector('[role="tablist"]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    press('ArrowLeft')
    expect(onChoose).toHaveBeenLastCalledWith('time')
    draw('time')
    press('ArrowRight')
    expect(onChoose).toHaveBeenLastCalledWith('names')
    press('a')
    expect(onChoose).toHaveBeenCalledTimes(2)
  })

  it('a list has a heading for each group and a button for each entity', () => {
    const onChoose = vi.fn()
    const rows = [
      { id: 'wang-yi', label: 'Wang Yi', line: null, state: 'Director' },
      { id: 'bob', label: 'Bob', line: null, state: 'Minister', stateNote: ' (Wikidata alone)' },
    ]
    act(() => render(<EntityList groups={[{ heading: 'People', rows }]} onChoose={onChoose} />, root))
    expect(root.querySelector('h3')?.textContent).toBe('People')
    expect(root.querySelector('.line')).toBeNull()
    expect([...root.querySelectorAll('.state')].map(({ textContent }) => textContent)).toEqual([
      'Director',
      'Minister (Wikidata alone)',
    ])
    root.querySelector('button')?.click()
    expect(onChoose).toHaveBeenCalledWith('wang-yi')
  })
})
