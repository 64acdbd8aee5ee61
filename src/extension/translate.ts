import browser from 'webextension-polyfill'
import type messages from '../../_locales/en/messages.json'

/** Keys of the interface's messages; their words and what they are for stand in `_locales`. */
export type MessageKey = keyof typeof messages

/** A message of the interface, in the browser's language where `_locales` has it, else in English. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions)
}

/** The browser's language as a tag, whether `_locales` has it or not: the reader's own. */
export function readerLanguage(): string {
  return browser.i18n.getUILanguage()
}

/** The language that `t` speaks, to mark pages with and to write dates in: `en-GB` or `fr`. */
export function uiLanguage(): string {
  return t('uiLanguage')
}
