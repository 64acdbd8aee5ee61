import path from 'node:path'
import { findBrowser } from '../../../tools/browsers.mjs'
import { startChrome } from './chrome'
import { startFirefox } from './firefox'

export type BrowserName = 'chrome' | 'firefox'

export interface StartOptions {
  /** The built extension; `dist/<name>` by default. */
  extension?: string
  /** Language of the browser, and so of the extension's interface and cards; the machine's by default. */
  language?: string
  /** Shows a window, for a person to use. */
  window?: boolean
  /** Port of a proxy on this machine that every request goes through: `Site.port`. */
  proxyPort?: number
}

/** A real browser with the extension installed. */
export interface Session {
  readonly name: BrowserName
  /** Origin of the extension's pages and files. */
  readonly origin: string
  /** Opens an address in a new tab, of 1000 × 800 CSS pixels where no window is shown, and waits until it is loaded. */
  open(url: string): Promise<Tab>
  /**
   * Opens one of the extension's own pages by its path in the package. In the background it leaves the tab in front
   * the active one, which is how a popup sees the page it was opened over.
   */
  openExtension(file: string, options?: { background?: boolean }): Promise<Tab>
  /** Waits for a page that the extension itself opens, by its path in the package: in a tab, or beside one. */
  extensionPage(file: string): Promise<Tab>
  /** Loads the extension anew, as an update does, and waits until it runs. */
  reloadExtension(): Promise<void>
  /** Stops the extension's background, as the browser does when it is idle, and waits until it has stopped. */
  stopBackground(): Promise<void>
  /** Does what the browser does when the keys of a command of the manifest are pressed. */
  runCommand(command: string): Promise<void>
  /** What pages see as the preferred colour scheme, in tabs that are open and to come. */
  setDark(dark: boolean): Promise<void>
  /** Forced colours, as of a high-contrast theme, in tabs that are open and to come. */
  setForcedColors(forced: boolean): Promise<void>
  /** The wish for less motion, in tabs that are open and to come. */
  setReducedMotion(reduced: boolean): Promise<void>
  /** The reader's own size of text, `DEFAULT_TEXT_SIZE` at first, in tabs that are open and to come. CSS pixels. */
  setTextSize(size: number): Promise<void>
  /** Opens the extension's page beside the one in front, as the browser's own menu for it does: Chrome's side panel, Firefox's sidebar. */
  openBeside(): Promise<void>
  /** Takes the access to sites from the extension, as a reader can in the browser's settings. */
  withholdAccess(): Promise<void>
  /** Answers yes when the extension has asked for access to sites. */
  allowAccess(): Promise<void>
  /** Does what the browser does when the extension's entry in the menu of selected text is chosen in the tab in front. */
  chooseInMenu(selected: string): Promise<void>
  /** Does what the browser does when a text is entered in the address bar after the extension's keyword. */
  enterInAddressBar(text: string): Promise<void>
  /** Closes all tabs but an empty one. */
  closeTabs(): Promise<void>
  close(): Promise<void>
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>
}

/** One tab: a page of a site or of the extension. Positions are CSS pixels of its window. */
export interface Tab {
  /** Runs a function in the page's own world. It must stand alone: it is sent as text, its arguments as JSON. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Runs a script's text in the page's own world. */
  addScript(source: string): Promise<void>
  /** As `evaluate`, with the shadow root of the element that `host` selects, closed roots too. */
  inRoot<A extends unknown[], T>(host: string, fn: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Moves the mouse there in a few steps, as a hand does. */
  moveTo(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Makes the tab one of a device with a touch screen; the mouse counts no more. */
  setTouch(touch: boolean): Promise<void>
  tap(x: number, y: number): Promise<void>
  /** Presses and releases a key (a `KeyboardEvent.key` value), with others held. */
  press(key: string, held?: Modifier[]): Promise<void>
  /** A picture of the window, or of a part of it. */
  screenshot(file: string, clip?: Box): Promise<void>
  bringToFront(): Promise<void>
  setViewport(width: number, height: number): Promise<void>
  close(): Promise<void>
}

export type Modifier = 'Alt' | 'Control' | 'Shift'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Of pages that say nothing, in CSS pixels. */
export const DEFAULT_TEXT_SIZE = 16

export const VIEWPORT = { width: 1000, height: 800 }

/** What the extension opens when it is installed; closed again before a session begins, or it would take the focus. */
export const WELCOME = 'src/welcome/index.html'

/** Steps in which the mouse travels: enough that no rule about its path is met by a jump. */
export const MOUSE_STEPS = 6

export async function startBrowser(name: BrowserName, options: StartOptions = {}): Promise<Session> {
  const executable = findBrowser(name)
  if (!executable) throw new Error(`${name} was not found: install it, or name it by CHROME_BIN or FIREFOX_BIN`)
  const extension = path.resolve(options.extension ?? path.join('dist', name))
  const start = name === 'chrome' ? startChrome : startFirefox
  const { language = null, proxyPort = null, window = false } = options
  return start({ executable, extension, language, proxyPort, window })
}

/** What the two drivers are started with. */
export interface Launch {
  executable: string
  extension: string
  language: string | null
  proxyPort: number | null
  window: boolean
}
