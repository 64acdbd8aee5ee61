import browser from 'webextension-polyfill'

/** The keys that the reader presses for a command of the manifest (`Alt+Shift+N`), or null where none are set. */
export async function shortcutOf(command: string): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? []
  return commands.find(({ name }) => name === command)?.shortcut || null
}
