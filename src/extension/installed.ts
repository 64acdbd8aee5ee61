import browser from 'webextension-polyfill'

/** Opens a page of the extension in a new tab when it was just installed. Must run while the worker's script is evaluated. */
export function onFirstRun(page: string): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(page) })
  })
}

/** Calls back when the extension was just installed or updated. Must run while the worker's script is evaluated. */
export function onNewVersion(run: () => void): void {
  browser.runtime.onInstalled.addListener(run)
}
