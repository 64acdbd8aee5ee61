import { expect, inject, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { OPTIONS, POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardCloses, cardOf, underlined } from './driver/reader'
import { until } from './driver/wait'
import { panelTabs } from './panel'

/* The panel beside a page: Chrome's side panel, Firefox's sidebar. It is the popup's page, and stays while the reader goes on. */

const browser = useBrowser()

test('opened by the browser, it tells of the article, goes with the reader, and takes a card of the page', async () => {
  const { session, site } = browser
  const article = await browser.open(site.put('/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  await session.openBeside()
  await saysBeside(/Article du 15 juillet 2023/)
  await saysBeside(/Park Jin/)

  await browser.open(site.put('/boutique.html', '<!doctype html><title>Cartes</title><p>Une carte, dix euros.</p>'))
  await saysBeside(/aucun article/i)
  await article.bringToFront()
  await saysBeside(/Park Jin/)

  await cardOf(article, 'Wang Yi')
  await pressOnCard(article, '[aria-expanded]')
  await pressOnCard(article, '.pane li:nth-child(2) button')
  await cardCloses(article)
  await saysBeside(/Le 15 juillet 2023, jour de l’article/i)
  expect(await panelTabs(browser)).toBe(0)
})

/** Waits until the panel beside the page says something. */
function saysBeside(words: RegExp) {
  return until(String(words), async () => words.test(await textBeside()) || null)
}

/** Firefox's protocol knows no sidebars, but pages of an extension reach each other. */
async function textBeside(): Promise<string> {
  if (inject('browser') === 'firefox') return browser.inExtension(OPTIONS, textOfSidebar)
  return (await browser.session.extensionPage(POPUP)).evaluate(() => document.body.innerText)
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
