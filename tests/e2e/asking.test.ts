import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { OPTIONS, POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, cardTitle, closeCard, openCard, readUnderlined, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'

/* Ways to ask that no underline offers: selected text, the address bar; and what the toolbar button tells. */

const browser = useBrowser()
afterEach(() => browser.set({}))
// The panel that Chrome opens beside the page would stay there in the next file.
afterAll(() => browser.close())

const open = () => browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
/** A page without an article, and so without underlines. */
const SHOP =
  '<!doctype html><html lang="fr"><title>Cartes</title><p id="text">Une carte de Séoul, dix euros. Trucmuche compris.</p></html>'
const openShop = () => browser.open(browser.site.put('/boutique.html', SHOP))
/** Time in which a page that is read would be. */
const READ_WITHIN_MS = 1500

/** Selects a text where it first stands in an element, as a double click or a drag does. */
function select(tab: Tab, selector: string, text: string): Promise<boolean> {
  return tab.evaluate(
    (within, wanted) => {
      const walker = document.createTreeWalker(document.querySelector(within) as Node, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        return true
      }
      return false
    },
    selector,
    text,
  )
}

describe('“What is …?” on selected text', () => {
  test('opens the card of what the article means, beside the selection', async () => {
    const tab = await open()
    await underlined(tab)
    expect(await select(tab, 'article', 'Corée du Nord')).toBe(true)
    await browser.session.chooseInMenu('Corée du Nord')
    await until('the card', async () => (await cardTitle(tab)) === 'Corée du Nord')
    const apart = await tab.evaluate((host) => {
      const card = (document.querySelector(host) as Element).getBoundingClientRect()
      const text = document.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect
      return Math.max(card.top - text.bottom, text.top - card.bottom)
    }, CARD_HOST)
    expect(apart).toBeGreaterThanOrEqual(0)
    expect(apart).toBeLessThan(20)
    await closeCard(tab)
  })

  test('answers on a page without an article, which stays unread', async () => {
    const tab = await openShop()
    expect(await select(tab, '#text', 'Séoul')).toBe(true)
    await browser.session.chooseInMenu('Séoul')
    await until('the card', async () => (await cardTitle(tab)) === 'Séoul')
    await sleep(READ_WITHIN_MS)
    expect(await readUnderlined(tab)).toEqual([])
  })

  test('says plainly that nothing is known', async () => {
    const tab = await openShop()
    expect(await select(tab, '#text', 'Trucmuche')).toBe(true)
    await browser.session.chooseInMenu('Trucmuche')
    const said = await until('the answer', () => openCard(tab))
    expect(said).toContain('Les faits ne connaissent rien sous le nom «\u00a0Trucmuche\u00a0».')
    await closeCard(tab)
  })
})

test('the address bar leads to the panel, with what was typed searched for', async () => {
  await open()
  await browser.session.enterInAddressBar('Qin Gang')
  const panel = await browser.session.extensionPage(POPUP)
  await until('what was found', () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.entity-row .label')].some((label) => label.textContent === 'Qin Gang'),
    ),
  )
  expect(await panel.evaluate(() => document.querySelector<HTMLInputElement>('[type="search"]')?.value)).toBe(
    'Qin Gang',
  )
})

test('the toolbar button counts what is underlined', async () => {
  const tab = await open()
  const names = await underlined(tab)
  const badge = () => browser.inExtension(OPTIONS, readBadge, '/monde/exercice.html')
  await until('the number', async () => (await badge()) === String(names.length))
  await tab.evaluate(() => history.pushState(null, '', '/monde/exercice.html?page=2'))
  await tab.evaluate(() => document.querySelector('article')?.replaceChildren('Rien.'))
  await until('no number', async () => (await badge()) === '')
})

test('a tab that was open before the extension was loaded again goes on working', async () => {
  const tab = await open()
  await underlined(tab)
  await browser.session.reloadExtension()
  await tab.bringToFront()
  await until('a card', async () => (await cardOf(tab, 'Wang Yi').catch(() => '')).includes('Wang Yi'))
})

/** Runs in a page of the extension: what stands on the toolbar button for the tab of this path. */
async function readBadge(path: string): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(of: object): Promise<{ id: number; url?: string }[]> }
      action: { getBadgeText(of: { tabId: number }): Promise<string> }
    }
  }
  const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(path))
  return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab'
}
