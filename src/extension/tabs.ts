import browser from 'webextension-polyfill'

export interface ActiveTab {
  id: number
  /** Null where the browser keeps it from extensions. */
  url: string | null
  loading: boolean
}

/** The tab that the reader looks at, or null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' }
}

export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id)
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
