import { afterAll, describe, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { wrongIn, wrongInCard } from './axe'
import { OPTIONS, POPUP, useBrowser, WELCOME } from './browser'
import { CARD_FADE_MS, CARD_HOST, cardOf, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'
import { beyondItsSides, textSize } from './places'

/* axe finds nothing wrong with a card in any state nor with the extension's pages, in light, dark and forced colours; text can be twice as large, and motion is not forced on anyone. */

const browser = useBrowser()

afterAll(async () => {
  await browser.session.setDark(false)
  await browser.session.setForcedColors(false)
})

describe.each([
  ['light', false, false],
  ['dark', true, false],
  ['forced colours', false, true],
])('%s', (_, dark, forced) => {
  const look = async () => {
    await browser.session.setDark(dark)
    await browser.session.setForcedColors(forced)
  }
  const openArticle = async () => {
    await look()
    const tab = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
    await underlined(tab)
    return tab
  }

  test.each([
    'Wang Yi',
    'Nord/Interaction-2023',
    'Pékin',
    'Chine',
    'ministre chinois des Affaires étrangères',
    "Association des nations de l'Asie du Sud-Est",
  ])('the card of %s', async (name) => {
    const tab = await openArticle()
    await cardOf(tab, name)
    await sleep(CARD_FADE_MS)
    expect(await wrongInCard(tab)).toEqual([])
  })

  test('the actions of a card, and the choice for a report', async () => {
    // With a clipboard, which pages have where their connection is safe.
    await look()
    const tab = await browser.open(browser.site.put('http://localhost/monde/exercice.html', DEMO_HTML))
    await underlined(tab)
    await cardOf(tab, 'Wang Yi')
    for (const button of ['[aria-expanded]', '.pane li:last-child button']) {
      await tab.inRoot(CARD_HOST, (root, selector) => root.querySelector<HTMLElement>(selector)?.click(), button)
      await until('the pane', () => tab.inRoot(CARD_HOST, (root) => root.querySelector('.pane') !== null))
      await sleep(CARD_FADE_MS)
      expect(await wrongInCard(tab)).toEqual([])
    }
    expect(await tab.inRoot(CARD_HOST, (root) => root.querySelector('.report') !== null)).toBe(true)
  })

  test('the popup', async () => {
    await openArticle()
    const popup = await browser.openExtension(POPUP, { background: true })
    await until('the list', () => popup.evaluate(() => document.querySelector('.entity-row') !== null))
    expect(await wrongIn(popup)).toEqual([])
  })

  test.each([OPTIONS, WELCOME])('%s', async (file) => {
    await look()
    const page = await browser.openExtension(file)
    await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null))
    expect(await wrongIn(page)).toEqual([])
  })
})

describe('text twice as large', () => {
  test.each([
    ['Wang Yi', '30px'],
    ['Chine', '30px'],
    ['Nord/Interaction-2023', null],
  ])('the card of %s loses nothing at its sides, and a name in its own script grows with it', async (name, ownSize) => {
    await browser.session.setTextSize(32)
    try {
      const tab = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
      await underlined(tab)
      await cardOf(tab, name)
      expect(await tab.inRoot(CARD_HOST, textSize)).toBe('32px')
      expect(await tab.inRoot(CARD_HOST, beyondItsSides)).toEqual([])
      expect(await tab.inRoot(CARD_HOST, ownNameSize)).toBe(ownSize)
    } finally {
      await browser.session.setTextSize(16)
    }
  })
})

test('a card does not move where the reader wants less motion', async () => {
  const animations = async () => {
    const tab = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
    await underlined(tab)
    await cardOf(tab, 'Wang Yi')
    return tab.inRoot(CARD_HOST, (root) => getComputedStyle(root.querySelector('.card') as Element).animationName)
  }
  expect(await animations()).toBe('rise')
  await browser.session.setReducedMotion(true)
  try {
    expect(await animations()).toBe('none')
  } finally {
    await browser.session.setReducedMotion(false)
  }
})

/** Runs in the page: the size of the open card's name in its own script, or null where it has none. */
function ownNameSize(root: ShadowRoot): string | null {
  const name = root.querySelector('.own-name')
  return name && getComputedStyle(name).fontSize
}
