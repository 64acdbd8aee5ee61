// Plain JavaScript: runs before anything is installed.
import { existsSync } from 'node:fs'
import path from 'node:path'

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** The variable by which a person names the browser to use. */
export const VARIABLES = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' }

/** Commands looked for on PATH, in order. */
const COMMANDS = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
}

/** Where the installers of macOS and Windows put them. */
const PLACES = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

/**
 * The program of a browser: what CHROME_BIN or FIREFOX_BIN names, else the first that is found.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} its path, or null when there is none
 */
export function findBrowser(name, env = process.env) {
  const named = env[VARIABLES[name]]
  if (named) return existsSync(named) ? named : null
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => path.join(folder, command)))
  return [...onPath, ...PLACES[name]].find((file) => existsSync(file)) ?? null
}
