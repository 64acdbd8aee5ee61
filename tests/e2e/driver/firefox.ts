import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { bidiOf, type RemoteValue, resultOf, type Send } from './bidi'
import { type Launch, MOUSE_STEPS, type Modifier, type Session, type Tab, VIEWPORT, WELCOME } from './driver'
import { sourceOf } from './source'
import { until } from './wait'

/** Given to the extension through a preference, so that the addresses of its pages are known. */
const UUID = '11111111-2222-4333-8444-555555555555'

/** Groups of languages, each of which has a size of text of its own in Firefox. */
const SCRIPTS = ['x-western', 'ar']

/**
 * Everything goes through raw WebDriver BiDi: puppeteer's own `goto` hangs on extension pages, for which Firefox sends
 * no load events (bug 1755014, seen on 2026-11-03 with Firefox 153).
 */
export async function startFirefox(launch: Launch): Promise<Session> {
  const { executable, extension, language, proxyPort, window } = launch
  const id = await geckoIdOf(extension)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: !window,
    handleSIGINT: false, // Whoever started the session closes it.
    // With the server named below, keeps Firefox from asking for its own remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Lets BiDi open extension pages, and speak to the browser's own window below.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // Pictures a second of tabs in the back, of which there is one by default: setting their size waits for a picture.
      'layout.throttled_frame_rate': 60,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      // What an extension asks for is granted: no protocol reaches Firefox's own question.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(language ? { 'intl.accept_languages': language } : {}),
      ...(proxyPort ? throughProxy(proxyPort) : {}),
    },
  })
  const send = bidiOf(browser)
  const inBrowserWindow = await browserWindow(send)
  if (language) await inBrowserWindow(speak(language))
  await browser.installExtension(extension)

  const origin = `moz-extension://${UUID}`
  const contexts = async () => {
    const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 })
    return contexts as unknown as { context: string; url: string }[]
  }
  const extensionContext = (file: string) =>
    until(`the page ${file}`, async () => (await contexts()).find(({ url }) => url === `${origin}/${file}`))
  const welcome = await extensionContext(WELCOME)
  await send('browsingContext.close', { context: welcome.context })

  const tabs = new Set<Tab>()
  // Bits of what a pointer can do: 1 coarse, 2 fine, 4 hover.
  const touched = (touch: boolean) =>
    inBrowserWindow(`Services.prefs.setIntPref('ui.primaryPointerCapabilities', ${touch ? 1 : 6})`)
  const open = async (url: string, options: { background?: boolean; loads: boolean }): Promise<Tab> => {
    const { context } = await send('browsingContext.create', { type: 'tab', background: options.background ?? false })
    const tab = firefoxTab(send, String(context), { closed: () => tabs.delete(tab), touched })
    tabs.add(tab)
    if (options.background) await inBrowserWindow(SHOW_NEW_TABS)
    if (!window) await tab.setViewport(VIEWPORT.width, VIEWPORT.height)
    await send('browsingContext.navigate', { context, url, wait: options.loads ? 'complete' : 'none' })
    await until(`${url} to load`, () =>
      tab.evaluate((at) => location.href.startsWith(at) && document.readyState === 'complete', url),
    )
    return tab
  }
  /** Waits until a preference has reached the tabs: it does so a little later, and in those that are not seen when they are. */
  const each = async (what: string, is: () => boolean, wanted: boolean) => {
    const isHidden = () => document.visibilityState === 'hidden'
    for (const tab of tabs) {
      await until(what, async () => (await tab.evaluate(is)) === wanted || (await tab.evaluate(isHidden)))
    }
  }
  /** Raises an event in the extension, as the browser's own menus and bars do. */
  const emit = (event: string) =>
    inBrowserWindow(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.emit(${event}), null`)
  return {
    name: 'firefox',
    origin,
    open: (url) => open(url, { loads: true }),
    openExtension: (file, options) => open(`${origin}/${file}`, { ...options, loads: false }),
    async extensionPage(file) {
      const { context } = await extensionContext(file)
      const tab = firefoxTab(send, context, { closed: () => tabs.delete(tab), touched })
      return tab
    },
    async reloadExtension() {
      await inBrowserWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        const addon = await AddonManager.getAddonByID(${JSON.stringify(id)})
        await addon.reload()
      })()`)
    },
    async stopBackground() {
      const { state } = await inBrowserWindow(`(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        await extension.terminateBackground()
        return { state: extension.backgroundState }
      })()`)
      if (state !== 'stopped') throw new Error(`the background did not stop: ${state}`)
    },
    async runCommand(command) {
      // What Firefox calls when the keys are pressed; the element that listens for them bears no name.
      const { found } = await inBrowserWindow(`(() => {
        const { shortcuts } = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension
        shortcuts?.onCommand(${JSON.stringify(command)})
        return { found: shortcuts != null }
      })()`)
      if (!found) throw new Error('Firefox knows no commands of the extension')
    },
    async setDark(dark) {
      await inBrowserWindow(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
      )
      const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches
      await each('the colour scheme', isDark, dark)
    },
    async setForcedColors(forced) {
      // 0: only with a high-contrast theme; 2: always.
      await inBrowserWindow(`Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0})`)
      const isForced = () => matchMedia('(forced-colors: active)').matches
      await each('the colours', isForced, forced)
    },
    async setReducedMotion(reduced) {
      await inBrowserWindow(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${reduced ? 1 : 0})`)
      const isReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches
      await each('less motion', isReduced, reduced)
    },
    async setTextSize(size) {
      for (const script of SCRIPTS) {
        await inBrowserWindow(`Services.prefs.setIntPref('font.size.variable.${script}', ${size})`)
      }
    },
    async openBeside() {
      // The name that Firefox makes of the extension's id.
      await inBrowserWindow(
        `SidebarController.show(${JSON.stringify(id.replace(/[^a-z0-9_-]/g, '_'))} + '-sidebar-action')`,
      )
    },
    async withholdAccess() {
      await inBrowserWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        const { host_permissions: origins } = extension.manifest
        await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension)
      })()`)
    },
    async allowAccess() {}, // Firefox does not ask, as set above.
    async chooseInMenu(selected) {
      const info = { menuItemId: 'what-is', selectionText: selected, editable: false, modifiers: [] }
      await emit(`'webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab`)
    },
    async enterInAddressBar(text) {
      await emit(`'webext-omnibox-input-entered', ${JSON.stringify(text)}, 'currentTab'`)
    },
    async closeTabs() {
      const open = await contexts()
      tabs.clear()
      await send('browsingContext.create', { type: 'tab' })
      for (const { context } of open) await send('browsingContext.close', { context })
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  }
}

async function geckoIdOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

/** Every request, those to this machine too, which Firefox would send past a proxy. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
})

/** Makes Firefox believe that it has a language pack, which decides in what language extensions speak. */
const speak = (language: string) => `
  Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US']
  Services.locale.requestedLocales = [${JSON.stringify(language)}]`

/**
 * A tab in the back stands for a popup, which is seen. Firefox would run its timers once a second, and draw it ever more seldom: a new
 * colour scheme would reach it seconds later, then minutes (seen with Firefox 153, November 2026).
 */
const SHOW_NEW_TABS = `
  for (const { currentURI, browsingContext } of gBrowser.browsers) {
    if (currentURI.spec === 'about:blank') browsingContext.isActive = true
  }`

/** Runs scripts with the browser's own rights, in its first window. */
async function browserWindow(send: Send) {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const context = (contexts as unknown as { context: string }[])[0]?.context
  return async (script: string): Promise<Record<string, unknown>> => {
    const expression = `Promise.resolve(eval(${JSON.stringify(script)})).then((value) => JSON.stringify(value ?? null))`
    const value = resultOf(await send('script.evaluate', { expression, target: { context }, awaitPromise: true }))
    return JSON.parse(String(value.value))
  }
}

/** What a tab tells and asks of its browser. */
interface Around {
  closed(): void
  /** Makes the browser believe that its pointer is a finger, or none. */
  touched(touch: boolean): Promise<unknown>
}

function firefoxTab(send: Send, context: string, { closed, touched }: Around): Tab {
  const target = { context }
  const call = async (source: string, args: unknown[], root?: RemoteValue) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: source,
      arguments: [...(root ? [{ sharedId: root.sharedId }] : []), { type: 'string', value: JSON.stringify(args) }],
      target,
      awaitPromise: true,
      userActivation: true,
    })
    return JSON.parse(String(resultOf(answer).value))
  }
  const pointer = (actions: object[]) =>
    send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    })
  let at = { x: 0, y: 0 }
  const travel = (x: number, y: number) => {
    const from = at
    at = { x, y }
    return Array.from({ length: MOUSE_STEPS }, (_, i) => ({
      type: 'pointerMove',
      x: Math.round(from.x + ((x - from.x) * (i + 1)) / MOUSE_STEPS),
      y: Math.round(from.y + ((y - from.y) * (i + 1)) / MOUSE_STEPS),
    }))
  }
  return {
    evaluate: (fn, ...args) => call(sourceOf(fn), args),
    addScript: async (source) =>
      void resultOf(
        await send('script.callFunction', {
          functionDeclaration: `() => { ${source} }`,
          target,
          awaitPromise: false,
        }),
      ),
    inRoot: async (host, fn, ...args) => call(sourceOf(fn, true), args, await rootOf(send, context, host)),
    moveTo: async (x, y) => void (await pointer(travel(x, y))),
    click: async (x, y) => {
      await pointer([...travel(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }])
    },
    async setTouch(touch) {
      await touched(touch)
      const isCoarse = () => matchMedia('(pointer: coarse)').matches
      await until('the kind of pointer', async () => (await call(sourceOf(isCoarse), [])) === touch)
    },
    async tap(x, y) {
      await send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'finger',
            parameters: { pointerType: 'touch' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      })
    },
    async press(key, held = []) {
      const keys = held.map((modifier) => KEYS[modifier])
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        { type: 'keyDown', value: KEYS[key] ?? key },
        { type: 'keyUp', value: KEYS[key] ?? key },
        ...keys.map((value) => ({ type: 'keyUp', value })),
      ]
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    async screenshot(file, clip) {
      const { data } = await send('browsingContext.captureScreenshot', {
        context,
        ...(clip ? { clip: { type: 'box', ...clip } } : {}),
      })
      await writeFile(file, Buffer.from(String(data), 'base64'))
    },
    bringToFront: async () => void (await send('browsingContext.activate', { context })),
    setViewport: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    async close() {
      closed()
      await send('browsingContext.close', { context })
    },
  }
}

/** WebDriver's code points for keys that are no characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> & Record<Modifier, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** The shadow root of an element, open or closed. */
async function rootOf(send: Send, context: string, host: string): Promise<RemoteValue> {
  const element = resultOf(
    await send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 }, // "all": closed roots too.
    }),
  )
  const root = (element.value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot
  if (!root) throw new Error(`no shadow root in ${host}`)
  return root
}
