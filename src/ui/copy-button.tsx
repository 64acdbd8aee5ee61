import { useEffect, useState } from 'preact/hooks'
import { CheckIcon, CopyIcon } from './icons'
import type { CardWords } from './words'

interface Props {
  /** What to copy, made when it is asked for. */
  text: () => string
  words: CardWords
  onCopy: (text: string) => Promise<boolean>
}

/** How long the button says what came of it: long enough to be read, short enough to copy again. */
const ANSWER_SHOWN_MS = 2000

/** A button that copies, then says for a moment whether it did. */
export function CopyButton({ text, words, onCopy }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), ANSWER_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const answer = { ready: '', copied: words.copied, failed: words.copyFailed }[state]

  return (
    <>
      <span class={state === 'ready' ? 'unseen' : 'answer'} role="status">
        {answer}
      </span>
      <button
        type="button"
        class="action"
        aria-label={words.copy}
        title={words.copy}
        onClick={async () => setState((await onCopy(text())) ? 'copied' : 'failed')}
      >
        {state === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </button>
    </>
  )
}
