import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { wrongIn } from './axe'
import { OPTIONS, POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { cardOf, closeCard, readUnderlined, underlined } from './driver/reader'
import { until } from './driver/wait'

/* What the panel tells of an article, and the states in which there is none to tell of. It is opened as a tab in the back. */

const browser = useBrowser()
afterEach(() => browser.set({}))
afterAll(async () => {
  await browser.session.setDark(false)
  await browser.session.setForcedColors(false)
})

const SHOP = `<!doctype html><html lang="fr"><title>Cartes</title><p>Une carte de Séoul, capitale de la Corée du Sud, dix euros.</p></html>`

const openArticle = async () => {
  const article = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  return article
}
const openPanel = () => browser.openExtension(POPUP, { background: true })
const openBoth = async () => {
  const article = await openArticle()
  const panel = await openPanel()
  await has(panel, '.entity-row')
  return { article, panel }
}

const has = (panel: Tab, selector: string) =>
  until(selector, () => panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector))
const textOf = (panel: Tab, selector: string) =>
  panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector)
const says = (panel: Tab, words: RegExp) =>
  until(String(words), async () => words.test(await textOf(panel, 'main')) || null)
const press = (panel: Tab, selector: string) =>
  panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector)
const TAB = (number: number) => `[role="tab"]:nth-child(${number})`

test('it notes where the article and the facts disagree, with sources', async () => {
  const { panel } = await openBoth()
  expect(await textOf(panel, '.note')).toMatch(/Wang Yi.*Qin Gang/s)
  const links = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.note a')].map((a) => a.href),
  )
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) expect(link).toMatch(/^https?:/)
})

test('what the article tells most of comes first', async () => {
  const { panel } = await openBoth()
  expect(await textOf(panel, '.entity-row .label')).toBe('Wang Yi')
})

test('the reader sets another day: notes and cards answer for it, until it is as found again', async () => {
  const { article, panel } = await openBoth()
  await press(panel, '.understood button')
  await has(panel, '.correction')
  await panel.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.correction [type="date"]') as HTMLInputElement
    field.value = '2023-08-15'
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await until('no note', () => panel.evaluate(() => document.querySelector('.note') === null))
  expect(await textOf(panel, 'h1')).toContain('15 août 2023')
  await article.bringToFront()
  expect(await cardOf(article, 'Wang Yi')).toMatch(/15 août 2023/i)
  await closeCard(article)

  await press(panel, '.correction .button')
  await has(panel, '.note')
  expect(await textOf(panel, 'h1')).toContain('15 juillet 2023')
})

test('the map shows its places, the timeline its events and terms; arrow keys lead from one to the other', async () => {
  const { panel } = await openBoth()
  await panel.bringToFront()
  await panel.evaluate((first) => document.querySelector<HTMLElement>(first)?.focus(), TAB(1))
  await panel.press('ArrowRight')
  await has(panel, '.view-map .map')
  expect(await panel.evaluate(() => document.querySelectorAll('.map .point').length)).toBeGreaterThan(3)
  expect(await textOf(panel, '.view-map')).toContain('Jakarta')
  await panel.press('ArrowRight')
  await has(panel, '.view-time .lane')
  expect(await textOf(panel, '.view-time')).toMatch(/Guerre en Ukraine/)
  expect(await textOf(panel, '.view-time')).toMatch(/Qin Gang · ministre des Affaires étrangères/)
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Chronologie')
})

test('it follows the reader to another tab', async () => {
  const { article, panel } = await openBoth()
  await browser.open(browser.site.put('/boutique.html', SHOP))
  await says(panel, /aucun article/i)
  await article.bringToFront()
  await has(panel, '.entity-row')
})

test('a page that is no article is read when the reader wants it', async () => {
  const shop = await browser.open(browser.site.put('/boutique.html', SHOP))
  const panel = await openPanel()
  await says(panel, /aucun article/i)
  await press(panel, '.notice .button')
  await has(panel, '.entity-row')
  expect((await underlined(shop)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Séoul']))
})

test('a pause takes effect at once, everywhere, and ends with its button', async () => {
  const { article, panel } = await openBoth()
  await press(panel, 'footer .icon-button')
  await until('no underlines', async () => (await readUnderlined(article)).length === 0)
  await says(panel, /en pause jusqu/)
  await press(panel, '.notice .button')
  await underlined(article)
  await has(panel, '.entity-row')
})

test('where only listed sites are read, the panel says so and adds this one', async () => {
  await browser.set({ sites: 'only', sitesOnly: ['elsewhere.example'] })
  const article = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
  const panel = await openPanel()
  await says(panel, /de votre liste/)
  expect(await readUnderlined(article)).toEqual([])
  await press(panel, '.notice .button')
  await underlined(article)
})

const LOOKS = [
  { name: 'light', dark: false, forced: false },
  { name: 'dark', dark: true, forced: false },
  { name: 'forced colours', dark: false, forced: true },
]

/** All that axe finds wrong in the panel as it stands, in each look. */
async function wrongInAnyLook(panel: Tab): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, dark, forced } of LOOKS) {
    await browser.session.setDark(dark)
    await browser.session.setForcedColors(forced)
    wrong.push(...(await wrongIn(panel)).map((problem) => `${name}: ${problem}`))
  }
  return wrong
}

describe('axe finds nothing wrong, in light, dark and forced colours', () => {
  test('an article as a list, on a map, in time, corrected, searched', async () => {
    const { panel } = await openBoth()
    await press(panel, '.understood button')
    await has(panel, '.correction')
    expect(await wrongInAnyLook(panel)).toEqual([])
    for (const [tab, view] of [
      [TAB(2), '.view-map'],
      [TAB(3), '.view-time'],
    ] as const) {
      await press(panel, tab)
      await has(panel, view)
      expect(await wrongInAnyLook(panel)).toEqual([])
    }
    await panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement
      field.value = 'qin'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await says(panel, /Qin Gang/)
    expect(await wrongInAnyLook(panel)).toEqual([])
  })

  test.each<[string, Parameters<typeof browser.set>[0], RegExp]>([
    ['off everywhere', { off: true }, /désactivé sur tous les sites/i],
    ['off here', { sitesOff: ['journal.example'] }, /désactivé sur ce site/i],
    ['not on the list', { sites: 'only' }, /de votre liste/],
    ['paused', { pausedUntil: Date.now() + 3_600_000 }, /en pause/],
    ['not an article', {}, /aucun article/i],
  ])('%s', async (_, settings, words) => {
    await browser.set(settings)
    await browser.open(browser.site.put('/boutique.html', SHOP))
    const panel = await openPanel()
    await says(panel, words)
    expect(await wrongInAnyLook(panel)).toEqual([])
  })

  test('a page that no extension may read', async () => {
    await browser.openExtension(OPTIONS)
    const panel = await openPanel()
    await says(panel, /Backgrounder.*lire/i)
    expect(await wrongInAnyLook(panel)).toEqual([])
  })
})

test('with text twice as large nothing is cut off at its sides', async () => {
  await browser.session.setTextSize(32)
  try {
    const { panel } = await openBoth()
    await panel.setViewport(380, 600)
    for (const tab of [1, 2, 3]) {
      await press(panel, TAB(tab))
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380)
      expect(await panel.evaluate(() => (document.querySelector('main') as Element).scrollWidth)).toBeLessThanOrEqual(
        380,
      )
    }
  } finally {
    await browser.session.setTextSize(16)
  }
})
