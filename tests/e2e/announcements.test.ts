import { afterEach, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { OPTIONS, useBrowser, WELCOME } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, underlined } from './driver/reader'
import { until } from './driver/wait'
import { has, openPanel, press, says, searchFor } from './panel'

/* What speaks up by itself to those who listen to a page: one thing at a time, and nothing while nothing happens. */

const browser = useBrowser()
afterEach(() => browser.set({}))

const openArticle = async () => {
  // With a clipboard, which pages have where their connection is safe.
  const article = await browser.open(browser.site.put('http://localhost/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  return article
}

test('a card has one place that speaks, which is silent until something is copied', async () => {
  const article = await openArticle()
  await cardOf(article, 'Wang Yi')
  const spoken = () => article.inRoot(CARD_HOST, speakingIn)
  expect(await spoken()).toEqual([''])
  const copy = 'button[aria-label="Copier avec les sources"]'
  const box = await article.inRoot(
    CARD_HOST,
    (root, selector) => {
      const { x, y, width, height } = (root.querySelector(selector) as Element).getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    },
    copy,
  )
  await article.click(box.x, box.y)
  await until('the word', async () => (await spoken()).join() === 'Copié')
  await until('silence', async () => (await spoken()).join() === '')
})

test('the panel has at most one in each of its states', async () => {
  await openArticle()
  const panel = await openPanel(browser)
  await has(panel, '.entity-row')
  expect(await spokenBy(panel)).toEqual([])
  await searchFor(panel, 'trucmuche')
  await says(panel, /Aucun résultat/)
  expect(await spokenBy(panel)).toHaveLength(1)
  await searchFor(panel, 'qin gang')
  await has(panel, '.entity-row')
  expect(await spokenBy(panel)).toEqual([])
  await press(panel, '.entity-row')
  await has(panel, '.card')
  expect(await spokenBy(panel)).toEqual([''])
})

test('the options and the page of the first run say nothing unasked', async () => {
  for (const file of [OPTIONS, WELCOME]) {
    const page = await browser.openExtension(file)
    await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null))
    expect((await spokenBy(page)).filter((words) => words !== '')).toHaveLength(file === WELCOME ? 1 : 0)
  }
})

const spokenBy = (page: Tab) => page.evaluate(speakingInPage)

/** Runs in a page: what its live regions say. */
function speakingInPage(): string[] {
  const live = [...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [role="log"], [aria-live]')]
  return live.map((element) => element.textContent ?? '')
}

/** As above, for the root of a card. */
function speakingIn(root: ShadowRoot): string[] {
  const live = [...root.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [role="log"], [aria-live]')]
  return live.map((element) => element.textContent ?? '')
}
