import browser from 'webextension-polyfill'

/** Runs the reader in the top frame of a tab: the gate found an article there. */
export async function runReader(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })
}
