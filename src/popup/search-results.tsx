import { useEffect, useState } from 'preact/hooks'
import { askBackground } from '../extension/call'
import type { BackgroundCalls, Result } from '../extension/messages'
import { t } from '../extension/translate'
import { EntityList } from '../ui/entity-list'
import { DamagedNotice } from './damaged-notice'
import { groupsOf } from './groups'
import { Notice } from './notice'

type Found = Result<BackgroundCalls['search']['answer']>

/** What the fact base holds under a query. While a newer answer is awaited, the last one stays. */
export function SearchResults({ query, onChoose }: { query: string; onChoose: (id: string) => void }) {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    askBackground('search', { query }).then((answer) => {
      if (!asked.signal.aborted) setFound(answer)
    })
    return () => asked.abort()
  }, [query])

  if (found === null) return null
  if (!found.ok) {
    const { code, message } = found.error
    return code === 'base-damaged' ? <DamagedNotice /> : <Notice text={t('popupFailed', message)} />
  }
  if (found.value.length === 0) return <Notice text={t('popupNoResults', query)} />
  return (
    <>
      <h2 class="unseen">{t('popupSearchResults')}</h2>
      <EntityList groups={groupsOf(found.value)} onChoose={onChoose} />
    </>
  )
}
