import browser from 'webextension-polyfill'

/** A command of the manifest with the keys that the reader presses for it, or null where none are set. */
export interface Shortcut {
  command: string
  /** What it does, in the browser's language. */
  does: string
  keys: string | null
}

/** All commands of the manifest; none in browsers without a keyboard's. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? []
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ command: name, does: description, keys: shortcut || null }] : [],
  )
}

/** The keys that the reader presses for a command of the manifest (`Alt+Shift+J`), or null where none are set. */
export async function shortcutOf(command: string): Promise<string | null> {
  return (await shortcuts()).find((one) => one.command === command)?.keys ?? null
}

/** Opens the browser's own page where keys are changed: no extension may change them itself. */
export async function openShortcutSettings(): Promise<void> {
  // Chrome has no call for it, but opens the page's address.
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
