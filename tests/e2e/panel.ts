import type { TestBrowser } from './browser'
import { OPTIONS, POPUP } from './browser'
import type { Tab } from './driver/driver'
import { until } from './driver/wait'

/* The panel as tests see it: a tab in the back, which takes the one in front for the page that it is about. */

export const openPanel = (browser: TestBrowser) => browser.openExtension(POPUP, { background: true })

/** Waits until it shows something. */
export const has = (panel: Tab, selector: string) =>
  until(selector, () => panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector))

/** The text of the first such element as it is drawn, empty where there is none. */
export const textOf = (panel: Tab, selector: string) =>
  panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector)

/** Waits until its middle part says something. */
export const says = (panel: Tab, words: RegExp) =>
  until(String(words), async () => words.test(await textOf(panel, 'main')) || null)

export const press = (panel: Tab, selector: string) =>
  panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector)

/** Types into its search field. */
export const searchFor = (panel: Tab, query: string) =>
  panel.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement
    field.value = typed
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, query)

/** How many tabs show it. */
export const panelTabs = (browser: TestBrowser) => browser.inExtension(OPTIONS, tabsOf, POPUP)

/** Runs in a page of the extension: how many tabs show one of its pages. */
async function tabsOf(file: string): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } }
  }
  return (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith(file)).length
}
