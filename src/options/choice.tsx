interface Props<V extends string | number | null> {
  legend: string
  chosen: V
  /** `lang` where a label is in a language of its own. */
  choices: readonly { value: V; label: string; lang?: string }[]
  onChoose: (value: V) => void
}

/** One of several, as radio buttons under a heading. */
export function Choice<V extends string | number | null>({ legend, chosen, choices, onChoose }: Props<V>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input type="radio" name={legend} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
