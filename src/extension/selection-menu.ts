import browser from 'webextension-polyfill'
import { t } from './translate'

const ID = 'what-is'

/**
 * Adds "What is …?" to the menu of selected text, and calls back with the text and its tab. Must run while the worker's script is
 * evaluated. Browsers without such menus (Firefox on Android) have none.
 */
export function onWhatIs(asked: (text: string, tabId: number) => void): void {
  // Menus outlive the worker, but not an update of the extension.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus?.removeAll()
    // The browser puts the selected text for %s.
    browser.contextMenus?.create({ id: ID, title: t('menuWhatIs', '%s'), contexts: ['selection'] })
  })
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const text = selectionText.trim()
    if (menuItemId === ID && text !== '' && tab?.id !== undefined) asked(text, tab.id)
  })
}
