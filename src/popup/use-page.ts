import { useEffect, useRef, useState } from 'preact/hooks'
import { type Settings, watchSettings } from '../extension/settings'
import { hostOf, isOnAt, isPaused } from '../extension/sites'
import { type ActiveTab, activeTab, isPopup, onOtherPage } from '../extension/tabs'
import { type PageState, readPage } from './page-state'

interface Page {
  tab: ActiveTab | null
  page: PageState
  settings: Settings
  setPage: (page: PageState) => void
  /** Reads the page in the active tab anew. */
  read: () => Promise<PageState>
}

/** The page that the reader looks at, and what the panel has to say about it; follows tabs and settings as they change. */
export function usePage(initialSettings: Settings): Page {
  const [tab, setTab] = useState<ActiveTab | null>(null)
  const [settings, setSettings] = useState(initialSettings)
  const [page, setPage] = useState<PageState>({ is: 'reading' })
  const latest = useRef(initialSettings)
  /** Counts readings: an answer about a tab that the reader has left is dropped. */
  const turn = useRef(0)

  const read = async (): Promise<PageState> => {
    turn.current += 1
    const mine = turn.current
    const now = await activeTab()
    const state = await readPage(now, latest.current)
    if (mine === turn.current) {
      setTab(now)
      setPage(state)
    }
    return state
  }

  const follow = async (next: Settings): Promise<void> => {
    const before = latest.current
    latest.current = next
    setSettings(next)
    const host = hostOf((await activeTab())?.url ?? '')
    const on = (by: Settings) => !by.off && !isPaused(by) && isOnAt(by, host)
    const state = await read()
    if (state.is === 'not-article' && on(next) && !on(before)) setPage({ is: 'reload' })
  }

  useEffect(() => {
    const shown = new AbortController()
    void read()
    watchSettings(follow, shown.signal)
    // A popup is gone before the reader can go to another tab.
    if (!isPopup()) onOtherPage(read, shown.signal)
    return () => shown.abort()
  }, [])
  return { tab, page, settings, setPage, read }
}
