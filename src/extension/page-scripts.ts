import browser from 'webextension-polyfill'

/** Runs a script of the extension in the top frame of a tab. Fails on pages that browsers keep from extensions. */
export async function runInPage(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })
}
