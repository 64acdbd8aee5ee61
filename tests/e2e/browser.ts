import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import type { Settings } from '../../src/extension/settings-form'
import { DEFAULTS, FORM, itemsOf } from '../../src/extension/settings-form'
import { type BrowserName, type Session, startBrowser, type Tab } from './driver/driver'
import { type Site, startSite } from './driver/site'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser this run drives; given by vitest.config.ts. */
    browser: BrowserName
  }
}

/** The browser of a test file, started before its tests and closed after them. */
export interface TestBrowser {
  readonly site: Site
  readonly session: Session
  /** Opens a page of the site or elsewhere; closed after the test. */
  open(url: string): Promise<Tab>
  openExtension(file: string, options?: { background?: boolean }): Promise<Tab>
  /** Runs a function in a page of the extension, opened behind the others for it. */
  inExtension<A extends unknown[], T>(file: string, fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Replaces the reader's settings; those not given go back to their defaults. */
  set(settings: Partial<Settings>): Promise<void>
}

/** `extension` is another folder than that of the build. */
export function useBrowser(language = 'fr', extension?: string): TestBrowser {
  let site: Site | undefined
  let session: Session | undefined
  const tabs: Tab[] = []

  beforeAll(async () => {
    site = await startSite()
    session = await startBrowser(inject('browser'), {
      proxyPort: site.port,
      language,
      ...(extension ? { extension } : {}),
    })
  })
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => {}) // A test may have closed it.
  })
  afterAll(async () => {
    await session?.close()
    await site?.close()
  })

  const started = () => {
    if (!session || !site) throw new Error('the browser is started before the first test, not before')
    return { session, site }
  }
  const keep = (tab: Tab) => {
    tabs.push(tab)
    return tab
  }
  async function inExtension<A extends unknown[], T>(
    file: string,
    fn: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    const page = await started().session.openExtension(file, { background: true })
    try {
      return await page.evaluate(fn, ...args)
    } finally {
      await page.close()
    }
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
    inExtension,
    set: (settings) => inExtension(OPTIONS, store, { ...itemsOf({ ...DEFAULTS, ...settings }), form: FORM }),
  }
}

/** The extension's pages, by their paths in the package. */
export const POPUP = 'src/popup/index.html'
export const OPTIONS = 'src/options/index.html'
export { WELCOME } from './driver/driver'

/** Runs in a page of the extension. */
async function store(items: Record<string, unknown>) {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { sync: { clear(): Promise<void>; set(items: object): Promise<void> } } }
  }
  await chrome.storage.sync.clear()
  await chrome.storage.sync.set(items)
}
