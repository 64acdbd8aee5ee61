import browser from 'webextension-polyfill'

/** Reads a file of the extension's own package. */
export async function readPackaged(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path))
}
