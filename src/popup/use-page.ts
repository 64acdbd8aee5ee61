import { useEffect, useRef, useState } from 'preact/hooks'
import { onPageRead } from '../extension/call'
import { onSiteAccess } from '../extension/permissions'
import { watchSettings } from '../extension/settings'
import type { Settings } from '../extension/settings-form'
import { type ActiveTab, activeTab, isPopup, onOtherPage } from '../extension/tabs'
import { type PageState, readPage } from './page-state'

interface Page {
  tab: ActiveTab | null
  page: PageState
  settings: Settings
  setPage: (page: PageState) => void
  /** Reads the page in the active tab anew. */
  read: () => Promise<void>
}

/** The page that the reader looks at, and what the panel has to say about it; follows tabs and settings as they change. */
export function usePage(initialSettings: Settings): Page {
  const [tab, setTab] = useState<ActiveTab | null>(null)
  const [settings, setSettings] = useState(initialSettings)
  const [page, setPage] = useState<PageState>({ is: 'reading' })
  const latest = useRef(initialSettings)
  /** Counts readings: an answer about a tab that the reader has left is dropped. */
  const turn = useRef(0)

  const read = async (): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    const now = await activeTab()
    const state = await readPage(now, latest.current)
    if (mine === turn.current) {
      setTab(now)
      setPage(state)
    }
  }

  const follow = (next: Settings): void => {
    latest.current = next
    setSettings(next)
    void read()
  }

  useEffect(() => {
    const shown = new AbortController()
    void read()
    watchSettings(follow, shown.signal)
    onSiteAccess(read, shown.signal)
    onPageRead(async (tabId) => {
      if (tabId === (await activeTab())?.id) void read()
    }, shown.signal)
    // A popup is gone before the reader can go to another tab.
    if (!isPopup()) onOtherPage(read, shown.signal)
    return () => shown.abort()
  }, [])
  return { tab, page, settings, setPage, read }
}
