import type { CardLabels } from '../cards/card'
import type { Outcome } from './answer'
import { CheckIcon, CopyIcon } from './icons'

interface Props {
  labels: CardLabels
  outcome: Outcome
  onCopy: () => void
}

/** A button that copies, and shows for a moment that it did. */
export function CopyButton({ labels, outcome, onCopy }: Props) {
  return (
    <button type="button" class="action" aria-label={labels.copy} title={labels.copy} onClick={onCopy}>
      {outcome === 'done' ? <CheckIcon /> : <CopyIcon />}
    </button>
  )
}
