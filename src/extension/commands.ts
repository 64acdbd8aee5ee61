import browser from 'webextension-polyfill'

/** Names of the manifest's commands. */
export type Command = 'next-mention' | 'previous-mention'

/** Calls back with the command that the reader's keys gave and the tab in front. Must run while the worker's script is evaluated. */
export function onCommand(given: (command: Command, tabId: number) => void): void {
  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id !== undefined && (command === 'next-mention' || command === 'previous-mention')) given(command, tab.id)
  })
}
