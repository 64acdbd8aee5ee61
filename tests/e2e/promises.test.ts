import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { OPTIONS, POPUP, useBrowser, WELCOME } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, closeCard, openCard, underlined } from './driver/reader'
import { until } from './driver/wait'

/* The promises to the reader: no request, no change of the page, no page that can tell, read or break. */

const browser = useBrowser()
const openDemo = (headers?: Record<string, string>, html = DEMO_HTML) =>
  browser.open(browser.site.put('/monde/exercice.html', html, headers))

test('a whole session makes no request but the page’s own', async () => {
  const { site } = browser
  const before = site.requests.length
  const tab = await openDemo()
  for (const name of ['Wang Yi', 'Nord/Interaction-2023', 'Pékin']) {
    await cardOf(tab, name)
    await closeCard(tab)
  }
  const popup = await browser.openExtension(POPUP, { background: true })
  await until('the list', () => popup.evaluate(() => document.querySelector('.entity-row') !== null))
  await browser.openExtension(OPTIONS)
  await browser.openExtension(WELCOME)
  await browser.session.stopBackground()
  await tab.bringToFront()
  await cardOf(tab, 'Moscou')
  expect(site.requests.slice(before)).toEqual(['http://journal.example/monde/exercice.html'])
})

test('the page is as its author wrote it; while a card is open, one element stands at its end', async () => {
  const tab = await openDemo()
  await underlined(tab)
  const written = await tab.evaluate(parsed, DEMO_HTML)
  expect(await tab.evaluate(serialized)).toBe(written)

  await cardOf(tab, 'Wang Yi')
  expect(await tab.evaluate(() => document.documentElement.lastElementChild?.matches('[popover="manual"]'))).toBe(true)
  expect(await tab.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1)
  expect(await tab.evaluate(serializedWithoutHost, CARD_HOST)).toBe(written)

  await closeCard(tab)
  expect(await tab.evaluate(serialized)).toBe(written)
})

test('no page can ask for the extension’s files', async () => {
  const { name, origin } = browser.session
  const manifest = JSON.parse(readFileSync(`dist/${name}/manifest.json`, 'utf8'))
  expect(manifest).not.toHaveProperty('web_accessible_resources')

  const tab = await openDemo()
  const files = ['manifest.json', 'src/content/reader.iife.js', 'src/content/cards.iife.js', 'src/icons/48.png', POPUP]
  const answers = await tab.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => 'read',
            () => 'refused',
          ),
        ),
      ),
    files.map((file) => `${origin}/${file}`),
  )
  expect(answers).toEqual(files.map(() => 'refused'))
})

test('no page can read a card', async () => {
  const tab = await openDemo()
  await cardOf(tab, 'Wang Yi')
  const seen = await tab.evaluate((host) => {
    const element = document.querySelector<HTMLElement>(host)
    return { root: element?.shadowRoot ?? null, text: element?.textContent, inner: element?.innerHTML }
  }, CARD_HOST)
  expect(seen).toEqual({ root: null, text: '', inner: '' })
})

test('no page’s style breaks a card', async () => {
  const hostile = `<style>
    * { color: red !important; font: 60px cursive !important }
    [popover], html > div { display: none !important; opacity: 0.1 !important; visibility: hidden !important; width: 1px !important; transform: rotate(9deg) }
  </style></head>`
  const tab = await openDemo({}, DEMO_HTML.replace('</head>', hostile))
  await cardOf(tab, 'Wang Yi')
  const { width, font, color } = await tab.inRoot(CARD_HOST, lookOfCard)
  expect(width).toBeGreaterThan(300)
  expect(Number.parseFloat(font)).toBeLessThan(20)
  expect(color).not.toBe('rgb(255, 0, 0)')
})

test('a page that forbids everything by its Content-Security-Policy gets underlines and styled cards', async () => {
  const tab = await openDemo({ 'content-security-policy': "default-src 'none'; style-src 'none'" })
  await cardOf(tab, 'Wang Yi')
  const { width, ground } = await tab.inRoot(CARD_HOST, lookOfCard)
  expect(width).toBeGreaterThan(300)
  expect(ground).toBe('rgb(255, 255, 255)')
})

test('a card stays on top when the page opens a modal dialog', async () => {
  const dialog = '<dialog><p>Une fenêtre du site</p></dialog></body>'
  const tab = await openDemo({}, DEMO_HTML.replace('</body>', dialog))
  await cardOf(tab, 'Wang Yi')
  await tab.evaluate(() => document.querySelector('dialog')?.showModal())
  await until('the card in the dialog', () =>
    tab.evaluate((host) => document.querySelector(`dialog ${host}`) !== null, CARD_HOST),
  )
  expect(await isOnTop(tab)).toBe(true)
  await closeCard(tab)
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
})

test('stopping the background changes nothing that a reader sees', async () => {
  const tab = await openDemo()
  const first = await cardOf(tab, 'Wang Yi')
  await closeCard(tab)
  await browser.session.stopBackground()
  expect(await cardOf(tab, 'Wang Yi')).toBe(first)
  await closeCard(tab)
  expect(await openCard(tab)).toBeNull()
})

function parsed(source: string): string {
  return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML
}

function serialized(): string {
  return document.documentElement.outerHTML
}

function serializedWithoutHost(host: string): string {
  const copy = document.documentElement.cloneNode(true) as Element
  copy.querySelector(host)?.remove()
  return copy.outerHTML
}

function lookOfCard(root: ShadowRoot) {
  const card = root.querySelector('[role="dialog"]') as HTMLElement
  const style = getComputedStyle(card)
  return {
    width: card.getBoundingClientRect().width,
    font: style.fontSize,
    color: style.color,
    ground: style.backgroundColor,
  }
}

/** Whether the middle of the card's host is what a pointer would meet there. */
function isOnTop(tab: Tab): Promise<boolean> {
  return tab.evaluate((selector) => {
    const host = document.querySelector(selector)
    if (!host) return false
    const { x, y, width, height } = host.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === host
  }, CARD_HOST)
}
