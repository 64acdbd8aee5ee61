import browser from 'webextension-polyfill'

/** The extension's version, as in its manifest. */
export function version(): string {
  return browser.runtime.getManifest().version
}
