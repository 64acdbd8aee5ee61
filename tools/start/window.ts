import { startBrowser } from '../../tests/e2e/driver/driver'
import type { BrowserName } from '../browsers.mjs'

/**
 * Opens a browser of its own, with an empty profile and the extension, shows a page, and waits until the browser is closed or
 * Ctrl-C is pressed. Not by `web-ext run`: in Chrome that opens the page before the extension is there to read it.
 */
export async function openWindow(browser: BrowserName, url: string): Promise<number> {
  const session = await startBrowser(browser, { window: true })
  await session.open(url)
  await Promise.race([session.closed, new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))])
  await session.close()
  return 0
}
