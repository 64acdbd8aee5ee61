import puppeteer, { type CDPSession, type KeyInput, type Page } from 'puppeteer-core'
import { DEFAULT_TEXT_SIZE, type Launch, MOUSE_STEPS, type Session, type Tab, VIEWPORT, WELCOME } from './driver'
import { sourceOf } from './source'
import { until } from './wait'

/** Where Chrome's own question who is signed in goes, which no flag turns off. The name leads nowhere. */
export const SIGN_IN = 'http://gaia.invalid'

/** No request but those of pages and extensions, so that a test can tell whose they are. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying',
  '--component-updater=url-source=http://127.0.0.1:1/',
  `--gaia-url=${SIGN_IN}`,
]

export async function startChrome(launch: Launch): Promise<Session> {
  const { executable, extension, language, window } = launch
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: !window,
    handleSIGINT: false, // Whoever started the session closes it.
    defaultViewport: window ? null : VIEWPORT,
    pipe: true,
    enableExtensions: true,
    // On Linux the interface's language comes from the environment, not from --lang.
    env: language ? { ...process.env, LANGUAGE: language } : process.env,
    args: flagsFor(launch),
    // Without the bar that says that tests control the browser.
    ignoreDefaultArgs: window ? ['--enable-automation'] : [],
  })
  /** Does what the page of extensions in the browser's settings does. */
  const inExtensionsPage = async <A extends unknown[]>(work: (...args: A) => Promise<void>, ...args: A) => {
    const page = await browser.newPage({ background: true })
    await page.goto('chrome://extensions')
    const tab = await chromeTab(page)
    await tab.evaluate(work, ...args)
    await tab.close()
  }
  // Outside of it, what was loaded from a folder is switched off when it reloads itself (Chromium 156, November 2026).
  await inExtensionsPage(enterDeveloperMode)
  const id = await browser.installExtension(extension)
  const origin = `chrome-extension://${id}`
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin)
  const welcome = await browser.waitForTarget((target) => target.url() === `${origin}/${WELCOME}`)
  await (await welcome.page())?.close()
  const pages = new Set<Page>()
  const look: Look = { dark: false, forced: false, still: false, textSize: DEFAULT_TEXT_SIZE }

  const open = async (url: string, background = false): Promise<Tab> => {
    const page = await browser.newPage({ background })
    pages.add(page)
    page.once('close', () => pages.delete(page))
    if (!window) await emulate(page, look)
    await page.goto(url)
    return chromeTab(page)
  }
  const change = async (wanted: Partial<Look>) => {
    Object.assign(look, wanted)
    await Promise.all([...pages].map((page) => emulate(page, look)))
  }
  // One that is just stopping, as of an extension that is loaded anew, is gone before it is reached: then there is another.
  const worker = () => until('the worker', async () => (await browser.waitForTarget(isWorker)).worker())
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') => inExtensionsPage(updateAccess, id, hostAccess)
  return {
    name: 'chrome',
    origin,
    open: (url) => open(url),
    openExtension: (file, options) => open(`${origin}/${file}`, options?.background),
    async extensionPage(file) {
      const target = await browser.waitForTarget((target) => target.url() === `${origin}/${file}`)
      // A side panel is no tab, but a page all the same.
      return chromeTab((await target.page()) ?? (await target.asPage()))
    },
    async reloadExtension() {
      await browser.installExtension(extension)
      await worker()
    },
    async stopBackground() {
      const running = await worker()
      const stopping = browser.targets().filter(isWorker)
      await running.close()
      // An open page of the extension may have called up another one already.
      await until('the worker to stop', async () => !browser.targets().some((target) => stopping.includes(target)))
    },
    async runCommand(command) {
      await (await worker()).evaluate(dispatchCommand, command)
    },
    setDark: (dark) => change({ dark }),
    setForcedColors: (forced) => change({ forced }),
    setReducedMotion: (still) => change({ still }),
    setTextSize: (textSize) => change({ textSize }),
    async openBeside() {
      const page = await browser.newPage({ background: true })
      await page.goto(`${origin}/manifest.json`)
      await page.evaluate(openSidePanel)
      await page.close()
    },
    withholdAccess: () => setAccess('ON_CLICK'),
    // No protocol reaches Chrome's own question: it is left open, and the access given in the browser's settings.
    allowAccess: () => setAccess('ON_ALL_SITES'),
    async chooseInMenu(selected) {
      await (await worker()).evaluate(dispatchMenu, selected)
    },
    async enterInAddressBar(text) {
      await (await worker()).evaluate(dispatchEntered, text)
    },
    async closeTabs() {
      const open = await browser.pages()
      await browser.newPage()
      await Promise.all(open.map((page) => page.close()))
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  }
}

/**
 * Runs in the worker. Keys that a test presses reach pages only, never the browser's own shortcuts; `dispatch` is what
 * Chrome itself calls for them.
 */
async function dispatchCommand(command: string) {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(of: object): Promise<object[]> }
      commands: { onCommand: { dispatch(command: string, tab?: object): void } }
    }
  }
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.commands.onCommand.dispatch(command, tab)
}

/** As above, for the menu of selected text. */
async function dispatchMenu(selectionText: string) {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(of: object): Promise<object[]> }
      contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } }
    }
  }
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'what-is', selectionText, editable: false }, tab)
}

/** As above, for the address bar. */
function dispatchEntered(text: string) {
  const { chrome } = globalThis as unknown as {
    chrome: { omnibox: { onInputEntered: { dispatch(text: string, disposition: string): void } } }
  }
  chrome.omnibox.onInputEntered.dispatch(text, 'currentTab')
}

/** Runs in a page of the extension. What protocols evaluate counts as a gesture of the user, without which Chrome opens nothing. */
async function openSidePanel() {
  const { chrome } = globalThis as unknown as {
    chrome: {
      windows: { getCurrent(): Promise<{ id: number }> }
      sidePanel: { open(where: { windowId: number }): Promise<void> }
    }
  }
  const { id: windowId } = await chrome.windows.getCurrent()
  await chrome.sidePanel.open({ windowId })
}

/** Runs in the page of extensions. */
async function enterDeveloperMode() {
  const { chrome } = globalThis as unknown as {
    chrome: { developerPrivate: { updateProfileConfiguration(update: object): Promise<void> } }
  }
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
}

/** Runs in the page of extensions. */
async function updateAccess(extensionId: string, hostAccess: string) {
  const { chrome } = globalThis as unknown as {
    chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } }
  }
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess })
}

function flagsFor({ language, proxyPort }: Launch): string[] {
  const flags = [...FLAGS]
  // The sandbox cannot start as root, as in containers.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  if (language) flags.push(`--lang=${language}`, `--accept-lang=${language}`)
  // Every request, those to this machine too, which Chrome would send past a proxy.
  if (proxyPort) flags.push(`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>')
  return flags
}

/** What the reader has set their browser to. */
interface Look {
  dark: boolean
  forced: boolean
  still: boolean
  textSize: number
}

async function emulate(page: Page, { dark, forced, still, textSize }: Look): Promise<void> {
  // Puppeteer's own call knows no forced colours.
  const cdp = await page.createCDPSession()
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
    ],
  })
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: textSize } })
}

async function chromeTab(page: Page): Promise<Tab> {
  const cdp = await page.createCDPSession()
  return {
    evaluate: async (fn, ...args) => JSON.parse(await call(cdp, sourceOf(fn), args)),
    addScript: async (source) => void (await cdp.send('Runtime.evaluate', { expression: source })),
    async inRoot(host, fn, ...args) {
      const objectId = await rootOf(cdp, host)
      try {
        return JSON.parse(await call(cdp, sourceOf(fn, true), args, objectId))
      } finally {
        await cdp.send('Runtime.releaseObject', { objectId })
      }
    },
    moveTo: (x, y) => page.mouse.move(x, y, { steps: MOUSE_STEPS }),
    click: (x, y) => page.mouse.click(x, y),
    async setTouch(touch) {
      const { width = VIEWPORT.width, height = VIEWPORT.height } = page.viewport() ?? {}
      await page.setViewport({ width, height, hasTouch: touch, isMobile: touch })
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    async press(key, held = []) {
      for (const modifier of held) await page.keyboard.down(modifier)
      await page.keyboard.press(key as KeyInput)
      for (const modifier of held) await page.keyboard.up(modifier)
    },
    screenshot: async (file, clip) => {
      await page.bringToFront() // Chrome waits for ever for the picture of a tab in the back.
      const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
      await page.screenshot({
        path: file as `${string}.png`,
        captureBeyondViewport: false, // It would take the picture of a page that is scrolled to its top, without the card.
        ...(clip ? { clip: { ...clip, x: clip.x + scrolled.x, y: clip.y + scrolled.y } } : {}),
      })
    },
    bringToFront: () => page.bringToFront(),
    setViewport: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  }
}

/** Calls a function of `sourceOf` in the page's own world; `root` is the object that it gets first. */
async function call(cdp: CDPSession, source: string, args: unknown[], root?: string): Promise<string> {
  const json = JSON.stringify(args)
  const answer = root
    ? await cdp.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: source,
        arguments: [{ objectId: root }, { value: json }],
        awaitPromise: true,
        returnByValue: true,
      })
    : await cdp.send('Runtime.evaluate', {
        expression: `(${source})(${JSON.stringify(json)})`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })
  const { exceptionDetails: failure, result } = answer
  if (failure) throw new Error(failure.exception?.description ?? failure.text)
  return result.value as string
}

/** The shadow root of an element, open or closed, as an object of the page's own world. */
async function rootOf(cdp: CDPSession, host: string): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: host })
  if (!nodeId) throw new Error(`no element ${host}`)
  // `pierce` reaches closed roots.
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
  const shadow = node.shadowRoots?.[0]
  if (!shadow) throw new Error(`no shadow root in ${host}`)
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
  if (!object.objectId) throw new Error(`the shadow root of ${host} is gone`)
  return object.objectId
}
