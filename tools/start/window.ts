import { createRequire } from 'node:module'
import path from 'node:path'
import { run } from '../bootstrap.mjs'
import { type BrowserName, findBrowser } from '../browsers.mjs'

/** Opens a browser of its own, with an empty profile and the extension, and waits until it is closed. */
export async function openWindow(browser: BrowserName, url: string): Promise<number> {
  const program = findBrowser(browser) ?? ''
  const webExt = path.join(path.dirname(createRequire(import.meta.url).resolve('web-ext')), 'bin/web-ext.js')
  const target =
    browser === 'chrome'
      ? ['--target', 'chromium', '--chromium-binary', program, ...chromeFlags()]
      : ['--target', 'firefox-desktop', '--firefox', program]
  return run(process.execPath, [
    webExt,
    'run',
    ...['--source-dir', `dist/${browser}`, '--start-url', url, '--no-reload', '--no-input'],
    ...target,
  ])
}

/** Chrome refuses to start as root with its sandbox on. */
const chromeFlags = () => (process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : [])
