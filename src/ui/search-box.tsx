import type { Ref } from 'preact'
import { SearchIcon } from './icons'

interface Props {
  label: string
  value: string
  onInput: (query: string) => void
  /** The field itself, for whoever wants to focus it. */
  field: Ref<HTMLInputElement>
}

/** A field to search with, which Escape empties; what it finds is drawn by others. */
export function SearchBox({ label, value, onInput, field }: Props) {
  return (
    <search class="search-box">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Firefox has no button that empties the field; and where Escape also closes a popup, what was typed goes first. While letters are
          // put together, as for Chinese, it takes back these alone.
          if (event.key !== 'Escape' || event.isComposing || value === '') return
          event.preventDefault()
          onInput('')
        }}
      />
    </search>
  )
}
