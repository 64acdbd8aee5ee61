import browser from 'webextension-polyfill'
import type messages from '../../_locales/en/messages.json'

/** Keys of the interface's messages; their words and what they are for stand in `_locales`. */
export type MessageKey = keyof typeof messages

/** A message of the interface, in the browser's language where `_locales` has it, else in English. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions)
}

/** The language that `t` speaks, to mark pages with and to write dates in: `en-GB` or `fr`. */
export function uiLanguage(): string {
  return t('uiLanguage')
}

/**
 * The reader's language, as a tag: the one that `t` speaks; where that is English, perhaps for want of another, the browser's own
 * word. (Not always that word: Chrome on Linux speaks French by its environment and says `en-US`; seen in Chromium 156, November 2026.)
 */
export function readerLanguage(): string {
  const spoken = uiLanguage()
  return spoken.startsWith('en') ? browser.i18n.getUILanguage() : spoken
}
