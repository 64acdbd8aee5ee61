import { useEffect, useState } from 'preact/hooks'
import type { CardLabels } from '../cards/card'

/** How long it is said what came of copying: long enough to be read, short enough to copy again. */
const SHOWN_MS = 2000

/** What came of copying; `none` when nothing was copied a moment ago. */
export type Outcome = 'none' | 'done' | 'failed'

/** The outcome to show now, and what to give the promise of the next one to. */
export function useOutcome(): [Outcome, (copied: Promise<boolean>) => void] {
  const [outcome, setOutcome] = useState<Outcome>('none')
  useEffect(() => {
    if (outcome === 'none') return
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  return [outcome, async (copied) => setOutcome((await copied) ? 'done' : 'failed')]
}

/** An outcome in words, heard when it comes: the one live announcement of a card. */
export function Answer({ outcome, labels }: { outcome: Outcome; labels: CardLabels }) {
  return (
    <span class={outcome === 'none' ? 'unseen' : 'answer'} role="status">
      {{ none: '', done: labels.copied, failed: labels.copyFailed }[outcome]}
    </span>
  )
}
