interface Entry {
  id: string
  label: string
  line: string | null
}

interface Props {
  entries: readonly Entry[]
  /** `nameFor` says which entry the button belongs to, for those who hear it alone. */
  button: { label: string; nameFor: (label: string) => string }
  onRemove: (id: string) => void
}

/** Entries, each with a button that takes it off the list. */
export function EntryList({ entries, button, onRemove }: Props) {
  return (
    <ul class="entries">
      {entries.map(({ id, label, line }) => (
        <li key={id}>
          <span>
            {label}
            {line && <span class="muted"> {line}</span>}
          </span>
          <button type="button" class="button quiet" aria-label={button.nameFor(label)} onClick={() => onRemove(id)}>
            {button.label}
          </button>
        </li>
      ))}
    </ul>
  )
}
