import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import { DEMO_HTML, newsPage } from './articles'
import { OPTIONS, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { readUnderlined, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'
import { usualLook, wrongInAnyLook } from './looks'
import { has, openPanel, press, says } from './panel'

/* The states in which the panel has no article to tell of: each explains itself in one sentence, with one button that leads on. */

const browser = useBrowser()
afterEach(() => browser.set({}))
afterAll(() => usualLook(browser))

const SHOP = `<!doctype html><html lang="fr"><title>Cartes</title><p>Une carte de Séoul, capitale de la Corée du Sud, dix euros.</p></html>`
const PLAIN =
  'Il a plu toute la nuit sur les collines, et les vergers ont souffert du vent comme jamais depuis trente ans.'
const NAMELESS = newsPage({ lang: 'fr', published: '2023-07-15', title: 'Pluie', paragraphs: [PLAIN, PLAIN, PLAIN] })
/** Time in which an article is read. */
const READ_WITHIN_MS = 1000
const BUTTON = '.notice .button'

const openArticle = () => browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
const openShop = () => browser.open(browser.site.put('/boutique.html', SHOP))

/** Waits for the sentence of a state, and sees that it reads well in any look. */
async function explains(panel: Tab, words: RegExp): Promise<void> {
  await says(panel, words)
  expect(await panel.evaluate((button) => document.querySelectorAll(button).length, BUTTON)).toBe(1)
  expect(await wrongInAnyLook(browser, panel)).toEqual([])
}

describe('switched off, and on again by the button', () => {
  test.each<[string, Parameters<typeof browser.set>[0], RegExp]>([
    ['everywhere', { off: true }, /désactivé sur tous les sites/i],
    ['here', { sitesOff: ['journal.example'] }, /désactivé sur ce site/i],
    ['where only other sites are read', { sites: 'only', sitesOnly: ['elsewhere.example'] }, /de votre liste/],
    ['for a while', { pausedUntil: Date.now() + 3_600_000 }, /en pause jusqu/],
  ])('%s', async (_, settings, words) => {
    await browser.set(settings)
    const article = await openArticle()
    const panel = await openPanel(browser)
    await explains(panel, words)
    expect(await readUnderlined(article)).toEqual([])
    await press(panel, BUTTON)
    await has(panel, '.entity-row')
    await underlined(article)
  })
})

describe('a pause', () => {
  test('begins at once, everywhere, and lasts an hour', async () => {
    const article = await openArticle()
    await underlined(article)
    const panel = await openPanel(browser)
    await has(panel, '.entity-row')
    await press(panel, 'footer .icon-button')
    await until('no underlines', async () => (await readUnderlined(article)).length === 0)
    await says(panel, /en pause jusqu/)
    const { left, rings } = await panel.evaluate(timeLeft)
    expect(left).toBeGreaterThan(3_500_000)
    expect(left).toBeLessThanOrEqual(3_600_000)
    expect(Math.abs(left - rings)).toBeLessThan(2000)
  })

  test('ends in open tabs when its time has come', async () => {
    await browser.set({ pausedUntil: Date.now() + 3_600_000 })
    const article = await openArticle()
    await sleep(READ_WITHIN_MS)
    expect(await readUnderlined(article)).toEqual([])
    await browser.inExtension(OPTIONS, endPauseIn, 500)
    await underlined(article)
  })
})

test('a page that is no article is read when the reader wants it', async () => {
  const shop = await openShop()
  const panel = await openPanel(browser)
  await explains(panel, /aucun article/i)
  await press(panel, BUTTON)
  await has(panel, '.entity-row')
  expect((await underlined(shop)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Séoul']))
})

test('an article of which the facts know no name leads to the search', async () => {
  await browser.open(browser.site.put('/meteo/pluie.html', NAMELESS))
  const panel = await openPanel(browser)
  await explains(panel, /Aucun nom de cet article/)
  await panel.bringToFront()
  await press(panel, BUTTON)
  expect(await panel.evaluate(() => document.activeElement?.matches('[type="search"]'))).toBe(true)
})

test('a page of the browser’s own, which no extension may read', async () => {
  await browser.open(inject('browser') === 'chrome' ? 'chrome://version/' : 'about:license')
  const panel = await openPanel(browser)
  await explains(panel, /n’est pas de celles que Backgrounder peut lire/)
})

test('a page that could not be loaded cannot be read anyway either', async () => {
  const tab = await openShop()
  // The site has no encryption: the browser shows an error of its own, at this address.
  await tab.evaluate(() => void setTimeout(() => location.assign('https://journal.example/boutique.html')))
  const panel = await openPanel(browser)
  await says(panel, /aucun article/i)
  await until('the answer', async () => {
    await press(panel, BUTTON)
    return says(panel, /n’est pas de celles que Backgrounder peut lire/)
  })
})

/** Runs in a page of the extension: milliseconds until the pause is over, and until the alarm that ends it in open tabs. */
async function timeLeft() {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { sync: { get(key: string): Promise<{ pausedUntil: number }> } }
      alarms: { getAll(): Promise<{ scheduledTime: number }[]> }
    }
  }
  const [{ pausedUntil }, [alarm]] = await Promise.all([chrome.storage.sync.get('pausedUntil'), chrome.alarms.getAll()])
  return { left: pausedUntil - Date.now(), rings: (alarm?.scheduledTime ?? 0) - Date.now() }
}

/** Runs in a page of the extension: lets the hour be nearly over, and the alarm ring then. */
async function endPauseIn(ms: number) {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { sync: { set(items: object): Promise<void> } }
      alarms: { create(name: string, at: { when: number }): Promise<void> }
    }
  }
  const pausedUntil = Date.now() + ms
  await chrome.storage.sync.set({ pausedUntil })
  await chrome.alarms.create('pause-over', { when: pausedUntil })
}
