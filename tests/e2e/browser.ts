import { afterEach, beforeAll, inject } from 'vitest'
import type { Settings } from '../../src/extension/settings-form'
import { DEFAULTS, FORM, itemsOf } from '../../src/extension/settings-form'
import { type BrowserName, DEFAULT_TEXT_SIZE, type Session, startBrowser, type Tab } from './driver/driver'
import { type Site, startSite } from './driver/site'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser this run drives; given by vitest.config.ts. */
    browser: BrowserName
  }
}

/** The browser of a test file, as if it had just been started. */
export interface TestBrowser {
  readonly site: Site
  readonly session: Session
  /** Opens a page of the site or elsewhere; closed after the test. */
  open(url: string): Promise<Tab>
  openExtension(file: string, options?: { background?: boolean }): Promise<Tab>
  /** Runs a function in a page of the extension, opened behind the others for it. */
  inExtension<A extends unknown[], T>(file: string, fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Replaces all that the extension stores by the reader's settings; those not given go back to their defaults. */
  set(settings: Partial<Settings>): Promise<void>
  /** Closes the browser, for a file that leaves what cannot be put back: the next one starts another. */
  close(): Promise<void>
}

/** A browser and the site that it reads. */
interface Running {
  /** What it was started with. */
  key: string
  site: Site
  session: Session
  /** A test has failed in it, or it could not be put back: how it was left nobody knows, so the next file starts another. */
  isSuspect: boolean
}

/**
 * The one browser that runs, kept from file to file: starting one takes seconds. Files share a worker for that (vitest.config.ts), with
 * whose end the browser is closed.
 */
let running: Running | null = null

/** `extension` is another folder than that of the build. */
export function useBrowser(language = 'fr', extension?: string): TestBrowser {
  const tabs: Tab[] = []

  beforeAll(async () => {
    const key = JSON.stringify([language, extension])
    if (running?.key !== key || running.isSuspect) await end()
    running ??= await start(key, language, extension)
    await asJustStarted(running)
  })
  afterEach(async ({ task }) => {
    if (running && task.result?.state === 'fail') running.isSuspect = true
    for (const tab of tabs.splice(0)) await tab.close().catch(() => {}) // A test may have closed it.
  })

  const started = () => {
    if (!running) throw new Error('no browser runs: it is started before the first test, or it has crashed')
    return running
  }
  const keep = (tab: Tab) => {
    tabs.push(tab)
    return tab
  }
  return {
    get site() {
      return started().site
    },
    get session() {
      return started().session
    },
    open: async (url) => keep(await started().session.open(url)),
    openExtension: async (file, options) => keep(await started().session.openExtension(file, options)),
    inExtension: (file, fn, ...args) => inExtension(started().session, file, fn, ...args),
    set: (settings) => set(started().session, settings),
    close: end,
  }
}

async function start(key: string, language: string, extension?: string): Promise<Running> {
  const site = await startSite()
  const options = { proxyPort: site.port, language, ...(extension ? { extension } : {}) }
  const session = await startBrowser(inject('browser'), options).catch(async (error) => {
    await site.close()
    throw error
  })
  const one = { key, site, session, isSuspect: false }
  session.closed.then(async () => {
    if (running === one) running = null
    await site.close()
  })
  return one
}

async function end(): Promise<void> {
  const last = running
  running = null // First: a browser that hangs is not met by the files that follow.
  await last?.session.close()
}

/** Nothing is left of what the files before have done. */
async function asJustStarted(one: Running): Promise<void> {
  const { site, session } = one
  one.isSuspect = true
  site.clear()
  await session.closeTabs()
  await session.setDark(false)
  await session.setForcedColors(false)
  await session.setReducedMotion(false)
  await session.setTextSize(DEFAULT_TEXT_SIZE)
  await set(session, {})
  one.isSuspect = false
}

async function inExtension<A extends unknown[], T>(
  session: Session,
  file: string,
  fn: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  const page = await session.openExtension(file, { background: true })
  try {
    return await page.evaluate(fn, ...args)
  } finally {
    await page.close()
  }
}

const set = (session: Session, settings: Partial<Settings>) =>
  inExtension(session, OPTIONS, store, { ...itemsOf({ ...DEFAULTS, ...settings }), form: FORM })

/** The extension's pages, by their paths in the package. */
export const POPUP = 'src/popup/index.html'
export const OPTIONS = 'src/options/index.html'
export { WELCOME } from './driver/driver'

interface Area {
  clear(): Promise<void>
  set(items: object): Promise<void>
}

/** Runs in a page of the extension. */
async function store(items: Record<string, unknown>) {
  const { chrome } = globalThis as unknown as { chrome: { storage: Record<'sync' | 'local' | 'session', Area> } }
  const { sync, local, session } = chrome.storage
  await Promise.all([sync, local, session].map((area) => area.clear()))
  await sync.set(items)
}
