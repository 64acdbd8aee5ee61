import { afterEach, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardCloses, cardTitle, openCard, underlined } from './driver/reader'
import { until } from './driver/wait'

/* An article read with the keyboard alone. */

const browser = useBrowser()
const FORM = '<input id="before" aria-label="Recherche" /><h1'
const openDemo = async (html = DEMO_HTML.replace('<h1', FORM)) => {
  const tab = await browser.open(browser.site.put('/monde/exercice.html', html))
  await underlined(tab)
  return tab
}
afterEach(() => browser.set({}))

/** Opens the card of the next name and returns its title. */
async function next(tab: Tab, command = 'next-mention'): Promise<string> {
  const before = await cardTitle(tab)
  await browser.session.runCommand(command)
  return until('another card', async () => {
    const title = await cardTitle(tab)
    return title === before ? null : title
  })
}

test('every name of the article is reached, forwards and backwards, each with its card', async () => {
  const tab = await openDemo()
  const names = await underlined(tab)
  const titles: string[] = []
  for (const _ of names) titles.push(await next(tab))
  expect(new Set(titles).size).toBe(names.length)
  const [first] = titles
  expect(await next(tab)).toBe(first)
  expect(await next(tab, 'previous-mention')).toBe(titles.at(-1))
  expect(await tab.inRoot(CARD_HOST, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog')
})

test('Tab goes round in the card, both ways, and every stop can be seen', async () => {
  const tab = await openDemo()
  await next(tab)
  const stops = await tab.inRoot(
    CARD_HOST,
    (root) =>
      [...root.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')].filter((e) => e.tabIndex === 0).length,
  )
  expect(stops).toBeGreaterThan(4)
  const seen: string[] = []
  for (let i = 0; i <= stops; i++) {
    await tab.press('Tab')
    seen.push(await focused(tab))
  }
  expect(new Set(seen.slice(0, stops)).size).toBe(stops)
  expect(seen[stops]).toBe(seen[0])
  await tab.press('Tab', ['Shift'])
  expect(await focused(tab)).toBe(seen[stops - 1])
  const box = await tab.inRoot(CARD_HOST, (root) => {
    const { top, bottom } = (root.activeElement as Element).getBoundingClientRect()
    return { top, bottom, height: innerHeight }
  })
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.bottom).toBeLessThanOrEqual(box.height)
})

test('Enter on a name opens its card in place; Escape steps back, then closes, and focus returns to where it was', async () => {
  const tab = await openDemo()
  await tab.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus())
  const first = await next(tab)
  await tab.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.name')?.focus())
  await tab.press('Enter')
  const second = await until('the next card', async () => {
    const title = await cardTitle(tab)
    return title === first ? null : title
  })
  expect(second).not.toBe(first)
  expect(await tab.inRoot(CARD_HOST, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog')

  await tab.press('Escape')
  await until('the first card again', async () => (await cardTitle(tab)) === first)
  expect(await tab.inRoot(CARD_HOST, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog')
  await tab.press('Escape')
  await cardCloses(tab)
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before')
})

test('Escape puts the list of actions away before the card', async () => {
  const tab = await openDemo()
  await next(tab)
  await tab.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('[aria-expanded]')?.focus())
  await tab.press('Enter')
  await until('the actions', () => tab.inRoot(CARD_HOST, (root) => root.querySelector('.pane') !== null))
  await tab.press('Escape')
  await until('the actions to go', () => tab.inRoot(CARD_HOST, (root) => root.querySelector('.pane') === null))
  expect(await openCard(tab)).not.toBeNull()
  expect(await tab.inRoot(CARD_HOST, (root) => root.activeElement?.hasAttribute('aria-expanded'))).toBe(true)
})

test('Escape closes the card only, not the dialog of the page under it', async () => {
  const dialog = '<dialog><p>Une fenêtre du site</p></dialog></body>'
  const tab = await openDemo(DEMO_HTML.replace('</body>', dialog))
  await tab.evaluate(() => document.querySelector('dialog')?.showModal())
  await next(tab)
  await tab.press('Escape')
  await cardCloses(tab)
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
})

test('arrow keys scroll a card that has focus, and not the page', async () => {
  const tab = await openDemo()
  await tab.setViewport(1000, 420)
  await next(tab)
  const scrolled = await tab.evaluate(() => scrollY)
  for (let i = 0; i < 4; i++) await tab.press('ArrowDown')
  await until('the card to scroll', () =>
    tab.inRoot(CARD_HOST, (root) => (root.querySelector('[role="dialog"]')?.scrollTop ?? 0) > 0),
  )
  expect(await tab.evaluate(() => scrollY)).toBe(scrolled)
})

/** What has focus in the card, told from all else in it. */
function focused(tab: Tab): Promise<string> {
  return tab.inRoot(CARD_HOST, (root) => {
    const stops = [...root.querySelectorAll('*')]
    return `${stops.indexOf(root.activeElement as Element)} ${root.activeElement?.textContent}`
  })
}
