interface Props {
  text: string
  button?: { label: string; onPress: () => void }
}

/** A state that explains itself: one sentence, and one button where the reader can do something about it. */
export function Notice({ text, button }: Props) {
  return (
    <div class="notice">
      <p role="status">{text}</p>
      {button && (
        <button type="button" class="button" onClick={button.onPress}>
          {button.label}
        </button>
      )}
    </div>
  )
}
