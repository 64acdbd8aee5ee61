import { afterAll, expect, inject, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { OPTIONS, POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardCloses, cardOf, underlined } from './driver/reader'
import { until } from './driver/wait'
import { panelTabs } from './panel'

/* The panel beside a page: Chrome's side panel, Firefox's sidebar. It is the popup's page, and stays while the reader goes on. */

const browser = useBrowser()
// The panel would stay beside the pages of the next file.
afterAll(() => browser.close())

test('opened by the browser, it tells of the article, goes with the reader, and takes a card of the page', async () => {
  const { session, site } = browser
  const article = await browser.open(site.put('/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  await session.openBeside()
  const text = await panelBeside()
  await saysBeside(text, /Article du 15 juillet 2023/)
  await saysBeside(text, /Park Jin/)

  await browser.open(site.put('/boutique.html', '<!doctype html><title>Cartes</title><p>Une carte, dix euros.</p>'))
  await saysBeside(text, /aucun article/i)
  await article.bringToFront()
  await saysBeside(text, /Park Jin/)

  await cardOf(article, 'Wang Yi')
  await pressOnCard(article, '[aria-expanded]')
  await pressOnCard(article, '.pane li:nth-child(2) button')
  await cardCloses(article)
  await saysBeside(text, /Le 15 juillet 2023, jour de l’article/i)
  expect(await panelTabs(browser)).toBe(0)
})

/** Waits until the panel beside the page says something. */
function saysBeside(text: () => Promise<string>, words: RegExp) {
  return until(String(words), async () => words.test(await text()) || null)
}

/**
 * What the panel beside the page says. Firefox's protocol knows no sidebars, but pages of an extension reach each other; one stays open
 * for it, since a tab that loads is news to the panel, which would read the article anew at each asking.
 */
async function panelBeside(): Promise<() => Promise<string>> {
  if (inject('browser') === 'chrome') {
    const panel = await browser.session.extensionPage(POPUP)
    return () => panel.evaluate(() => document.body.innerText)
  }
  const other = await browser.openExtension(OPTIONS, { background: true })
  return () => other.evaluate(textOfSidebar)
}

/** Runs in a page of the extension. */
function textOfSidebar(): string {
  const { chrome } = globalThis as unknown as { chrome: { extension: { getViews(of: { type: string }): Window[] } } }
  return chrome.extension
    .getViews({ type: 'sidebar' })
    .map(({ document }) => document.body.innerText)
    .join()
}

/** As a hand does: browsers open panels only then. */
async function pressOnCard(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await until(selector, () =>
    tab.inRoot(
      CARD_HOST,
      (root, wanted) => {
        const one = root.querySelector(wanted)
        one?.scrollIntoView({ block: 'nearest' })
        const box = one?.getBoundingClientRect()
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      },
      selector,
    ),
  )
  await tab.click(x, y)
}
