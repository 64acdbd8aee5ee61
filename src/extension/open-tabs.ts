import browser from 'webextension-polyfill'

/**
 * Brings the manifest's content scripts into the tabs that were open before the extension was installed or updated, as Firefox does by
 * itself, or before the reader gave it access to sites. Must run while the worker's script is evaluated.
 */
export function enterOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => {
    const isFirefox = 'getBrowserInfo' in browser.runtime
    if (!isFirefox) void enterAll()
  })
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void enterAll()
  })
}

async function enterAll(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  await Promise.all(tabs.map(({ id }) => id !== undefined && enter(id)))
}

async function enter(tabId: number): Promise<void> {
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const target = { tabId }
    // Pages of the browser's own, its shop and its errors take no scripts.
    await browser.scripting.insertCSS({ target, files: css }).catch(() => undefined)
    await browser.scripting.executeScript({ target, files: js }).catch(() => undefined)
  }
}
