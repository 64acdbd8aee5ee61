interface Props {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A switch with its label. The whole row can be pressed. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  )
}
