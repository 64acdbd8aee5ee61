import browser from 'webextension-polyfill'

/**
 * Starts the whole extension anew from its files, as an update does: its own pages close, the background reads the facts again, and open
 * articles are entered again.
 */
export function reloadExtension(): void {
  browser.runtime.reload()
}
