import { useEffect, useState } from 'preact/hooks'
import { askBackground } from '../extension/call'
import type { BackgroundCalls } from '../extension/messages'

/** What the packaged facts are: their day and number, or that they cannot be read; null until that is known. */
export type Facts = BackgroundCalls['facts']['answer'] | 'damaged' | null

/** Asks the background once. */
export function useFacts(): Facts {
  const [facts, setFacts] = useState<Facts>(null)
  useEffect(() => {
    askBackground('facts', {}).then((found) => {
      if (found.ok) setFacts(found.value)
      else if (found.error.code === 'base-damaged') setFacts('damaged')
    })
  }, [])
  return facts
}
