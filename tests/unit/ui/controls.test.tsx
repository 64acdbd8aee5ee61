// @vitest-environment happy-dom
import { createRef, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EntityList } from '../../../src/ui/entity-list'
import { SearchBox } from '../../../src/ui/search-box'
import { Switch } from '../../../src/ui/switch'

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

  it('a search box gives its field and tells what is typed', () => {
    const onInput = vi.fn()
    const field = createRef<HTMLInputElement>()
    act(() => render(<SearchBox label="Search" value="" onInput={onInput} field={field} />, root))
    if (!field.current) throw new Error('no field')
    field.current.value = 'wang'
    field.current.dispatchEvent(new Event('input'))
    expect(onInput).toHaveBeenCalledWith('wang')
  })

  it('a list has a heading for each group and a button for each entity', () => {
    const onChoose = vi.fn()
    const rows = [{ id: 'wang-yi', label: 'Wang Yi', line: null, state: 'Director' }]
    act(() => render(<EntityList groups={[{ heading: 'People', rows }]} onChoose={onChoose} />, root))
    expect(root.querySelector('h3')?.textContent).toBe('People')
    expect(root.querySelector('.line')).toBeNull()
    root.querySelector('button')?.click()
    expect(onChoose).toHaveBeenCalledWith('wang-yi')
  })
})
