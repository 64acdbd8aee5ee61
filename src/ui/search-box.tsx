import type { Ref } from 'preact'
import { SearchIcon } from './icons'

interface Props {
  label: string
  value: string
  onInput: (query: string) => void
  /** The field itself, for whoever wants to focus it. */
  field: Ref<HTMLInputElement>
}

/** A field to search with; what it finds is drawn by others. */
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
      />
    </search>
  )
}
