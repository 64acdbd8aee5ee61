import browser from 'webextension-polyfill'

export interface ActiveTab {
  id: number
  /** Null where the browser keeps it from extensions. */
  url: string | null
  loading: boolean
}

/** The tab that the reader looks at, or looked at before they opened the one that asks; null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const own = await browser.tabs.getCurrent()
  const tabs = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own?.id)
  const last = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  const tab = tabs.find(({ active }) => active) ?? last
  if (tab?.id === undefined) return null
  return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' }
}

/**
 * Calls back when the reader goes to another tab, or the tab that they look at goes to another page, until the signal aborts. What loads in
 * tabs behind it, or in another window, is none of the reader's business yet.
 */
export function onOtherPage(changed: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs
  const ifLookedAt = async (tabId: number) => {
    const tab = await activeTab()
    if (tab?.id === tabId && !signal.aborted) changed()
  }
  const activated = ({ tabId }: { tabId: number }) => void ifLookedAt(tabId)
  const updated = (tabId: number, { url, status }: { url?: string | undefined; status?: string | undefined }) => {
    if (url !== undefined || status === 'complete') void ifLookedAt(tabId)
  }
  onActivated.addListener(activated)
  onUpdated.addListener(updated)
  signal.addEventListener('abort', () => {
    onActivated.removeListener(activated)
    onUpdated.removeListener(updated)
  })
}

/** Brings a tab to the front of its window. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true })
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/** Whether this page is shown as the popup of the toolbar button, which goes away with the next press elsewhere. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window)
}
