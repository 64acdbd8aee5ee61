import browser from 'webextension-polyfill'

/*
 * Access to sites is asked for in the manifest, but the reader may withhold it, and Firefox lets them take it back at any
 * time. Without it no page is read.
 */

/** Whether the reader lets the extension read pages. */
export async function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: wantedOrigins() })
}

/** Asks the reader for it. Must be called straight from a click: browsers refuse to ask otherwise. Tells whether they agreed. */
export async function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: wantedOrigins() })
}

/** Calls back when the reader has given access or taken it back, wherever they did so, until the signal aborts. */
export function onSiteAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(changed)
  onRemoved.addListener(changed)
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed)
    onRemoved.removeListener(changed)
  })
}

function wantedOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? []
}
