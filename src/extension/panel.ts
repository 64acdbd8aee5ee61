import browser from 'webextension-polyfill'
import type { CardRequest } from './messages'

/*
 * The panel that stays open beside a page: Chrome's side panel, Firefox's sidebar, a tab where a browser has neither or refuses. What it
 * is to show is left in the session's storage, where the panel finds it whether it is open already or not.
 */

/** What the panel is asked to show: a card, or what a search finds. */
export type PanelWish = { card: CardRequest } | { query: string }

/** The page of the panel, the same as the popup's. */
const PAGE = 'src/popup/index.html'
const KEY = 'panelWish'

/** Chrome's, of which the polyfill knows nothing. */
interface SidePanel {
  sidePanel?: { open(where: { tabId: number }): Promise<void> }
}

/** Opens the panel beside a tab. Must be called straight from what the reader did, before anything is awaited: browsers refuse otherwise. */
export async function openPanel(tabId: number, wish: PanelWish): Promise<void> {
  const opened = openBeside(tabId)
  await browser.storage.session.set({ [KEY]: wish })
  if (!(await opened)) await openPanelTab(wish)
}

/** Opens the panel's page in a tab of its own. */
export async function openPanelTab(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish })
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) })
}

/** What the panel was last asked to show, once: null when nothing was asked since. */
export async function takePanelWish(): Promise<PanelWish | null> {
  const { [KEY]: wish = null } = await browser.storage.session.get(KEY)
  if (wish !== null) await browser.storage.session.remove(KEY)
  return wish as PanelWish | null
}

/** Calls back when the panel, open already, is asked to show something; until the signal aborts. */
export function onPanelWish(asked: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) asked()
  }
  browser.storage.session.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true })
}

/** Tells whether the browser opened it. */
async function openBeside(tabId: number): Promise<boolean> {
  const { sidePanel } = browser as SidePanel
  try {
    if (sidePanel) await sidePanel.open({ tabId })
    else await browser.sidebarAction.open()
    return true
  } catch {
    // Firefox opens its sidebar for a press on the extension's own buttons only, and has none on Android. One that is open will do.
    return (await browser.sidebarAction?.isOpen({})) ?? false
  }
}
