import browser from 'webextension-polyfill'

/** Reads a file of the extension's own package. */
export async function readPackaged(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path))
}

/** Whether an address is that of one of the extension's own pages. */
export function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false
}
