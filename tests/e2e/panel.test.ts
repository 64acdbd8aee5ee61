import { afterAll, afterEach, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { useBrowser } from './browser'
import { cardOf, closeCard, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'
import { usualLook, wrongInAnyLook } from './looks'
import { has, openPanel, press, says, searchFor, textOf } from './panel'

/* What the panel tells of an article. */

const browser = useBrowser()
afterEach(() => browser.set({}))
afterAll(() => usualLook(browser))

const SHOP = `<!doctype html><html lang="fr"><title>Cartes</title><p>Une carte de Séoul, capitale de la Corée du Sud, dix euros.</p></html>`

const openArticle = async () => {
  const article = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  return article
}
const openBoth = async () => {
  const article = await openArticle()
  const panel = await openPanel(browser)
  await has(panel, '.entity-row')
  return { article, panel }
}

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

test('the reader sets another language: the article is read again in it', async () => {
  const { panel } = await openBoth()
  const choose = (lang: string) =>
    panel.evaluate((wanted) => {
      const field = document.querySelector<HTMLSelectElement>('.correction select') as HTMLSelectElement
      field.value = wanted
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, lang)
  const heading = (words: string) => until(words, async () => (await textOf(panel, 'h1')).includes(words))
  await press(panel, '.understood button')
  await has(panel, '.correction')
  await heading('français')
  await choose('it')
  await heading('italien')
  await press(panel, '.correction .button')
  await heading('français')
})

test('it follows a page that goes on growing', async () => {
  const { article, panel } = await openBoth()
  expect(await textOf(panel, 'main')).not.toContain('Montevideo')
  await article.evaluate(() => {
    document
      .querySelector('article p')
      ?.insertAdjacentHTML('afterend', '<p>Il se rendra ensuite à Montevideo, en Uruguay.</p>')
  })
  await says(panel, /Montevideo/)
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

test('it reads anew what the reader looks at, not what loads in a tab behind it', async () => {
  const { article, panel } = await openBoth()
  await panel.evaluate(countQuestions)
  const asked = () => panel.evaluate(() => (globalThis as unknown as Counted).asked)
  await article.evaluate(() => location.reload())
  await until('the page in front to be read anew', async () => (await asked()) > 0)
  await has(panel, '.entity-row')
  await underlined(article)
  await sleep(SETTLED_MS)

  const before = await asked()
  await panel.evaluate(loadBehind, browser.site.put('/boutique.html', SHOP))
  await sleep(SETTLED_MS)
  expect(await asked()).toBe(before)
})

/** What comes of a page that has loaded is asked for by then. */
const SETTLED_MS = 1000

interface Counted {
  /** How often the panel has asked a page for its report. */
  asked: number
}

interface Tabs {
  sendMessage(...args: unknown[]): unknown
  create(of: object): Promise<{ id: number }>
  remove(id: number): Promise<void>
  onUpdated: { addListener(told: (id: number, change: { status?: string }) => void): void }
}

/** Runs in the panel: counts its questions to pages from now on. */
function countQuestions(): void {
  const counted = globalThis as unknown as Counted & { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } }
  const { tabs } = counted.browser ?? counted.chrome
  const ask = tabs.sendMessage.bind(tabs)
  counted.asked = 0
  tabs.sendMessage = (...args) => {
    counted.asked += 1
    return ask(...args)
  }
}

/** Runs in the panel: loads a page in a tab behind the one in front, until the panel is told so, and closes it. */
async function loadBehind(url: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
  const loaded = new Set<number>()
  tabs.onUpdated.addListener((id, { status }) => status === 'complete' && loaded.add(id))
  const { id } = await tabs.create({ url, active: false })
  while (!loaded.has(id)) await new Promise((resolve) => setTimeout(resolve, 50))
  await tabs.remove(id)
}

test('axe finds nothing wrong with a list, map, timeline, correction and search, in light, dark and forced colours', async () => {
  const { panel } = await openBoth()
  await press(panel, '.understood button')
  await has(panel, '.correction')
  expect(await wrongInAnyLook(browser, panel)).toEqual([])
  for (const [tab, view] of [
    [TAB(2), '.view-map'],
    [TAB(3), '.view-time'],
  ] as const) {
    await press(panel, tab)
    await has(panel, view)
    expect(await wrongInAnyLook(browser, panel)).toEqual([])
  }
  await searchFor(panel, 'qin')
  await says(panel, /Qin Gang/)
  expect(await wrongInAnyLook(browser, panel)).toEqual([])
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
