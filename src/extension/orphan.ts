import { browser } from './native'

/**
 * Whether the extension was updated or removed while this content script lives on in its page: it can no longer ask the
 * background anything, and should leave the page as it found it. Browsers send no event for it.
 */
export function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined
  } catch {
    return true
  }
}
