import { expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { useBrowser } from './browser'
import { CARD_HOST, cardCloses, cardOf, closeCard, leave, openCard, rest, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'

/* Ways to open and close a card: mouse, press and keyboard. */

const browser = useBrowser()
const openDemo = () => browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))

/** Well above the time after which a card closes once the mouse has left it. */
const LONG_ENOUGH_TO_CLOSE_MS = 800
/** Well below the time that the mouse must rest before a card opens. */
const TOO_SHORT_MS = 80

test('the mouse may move onto the card, which stays; it closes when the mouse has left both', async () => {
  const tab = await openDemo()
  await cardOf(tab, 'Wang Yi')
  const box = await tab.evaluate((host) => {
    const { x, y, width, height } = (document.querySelector(host) as Element).getBoundingClientRect()
    return { x, y, width, height }
  }, CARD_HOST)
  await tab.moveTo(box.x + box.width / 2, box.y + box.height / 2)
  await sleep(LONG_ENOUGH_TO_CLOSE_MS)
  expect(await openCard(tab)).toContain('Wang Yi')
  await leave(tab)
  await cardCloses(tab)
})

test('on its way to a far corner of the card, over open text, the mouse may dawdle: the card stays', async () => {
  const tab = await openDemo()
  await cardOf(tab, 'Wang Yi')
  const { name, card } = await tab.evaluate((host) => {
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
    const range = document.createRange()
    const [marked] = [...(CSS.highlights.get('u2') ?? [])]
    if (!marked) throw new Error('no name is tinted')
    range.setStart(marked.startContainer, marked.startOffset)
    range.setEnd(marked.endContainer, marked.endOffset)
    return {
      name: plain(range.getBoundingClientRect()),
      card: plain((document.querySelector(host) as Element).getBoundingClientRect()),
    }
  }, CARD_HOST)
  // From the middle of the name to just within the corner that is farthest from it.
  const below = card.top > name.bottom
  const from = { x: (name.left + name.right) / 2, y: (name.top + name.bottom) / 2 }
  const to = { x: card.right - 4, y: below ? card.top + 4 : card.bottom - 4 }
  const onTheWay = 5
  for (let i = 1; i <= onTheWay; i++) {
    await tab.moveTo(from.x + ((to.x - from.x) * i) / onTheWay, from.y + ((to.y - from.y) * i) / onTheWay)
    await sleep(200)
    expect(await openCard(tab)).toContain('Wang Yi')
  }
})

test('a mouse that only passes over a name opens nothing', async () => {
  const tab = await openDemo()
  await underlined(tab)
  await rest(tab, 'Wang Yi')
  await sleep(TOO_SHORT_MS)
  await leave(tab)
  await sleep(LONG_ENOUGH_TO_CLOSE_MS)
  expect(await openCard(tab)).toBeNull()
})

test('Escape closes the card, and the resting mouse does not open it again', async () => {
  const tab = await openDemo()
  await cardOf(tab, 'Wang Yi')
  await closeCard(tab)
  await sleep(LONG_ENOUGH_TO_CLOSE_MS)
  expect(await openCard(tab)).toBeNull()
})

test('a click opens a card that stays until a click elsewhere', async () => {
  const tab = await openDemo()
  const name = (await underlined(tab)).find(({ box }) => box.y > 0)
  if (!name) throw new Error('no name in view')
  const { x, y, width, height } = name.box
  await tab.click(x + width / 2, y + height / 2)
  await until('the card', () => openCard(tab))
  await leave(tab)
  await sleep(LONG_ENOUGH_TO_CLOSE_MS)
  expect(await openCard(tab)).not.toBeNull()
  await tab.click(2, 2)
  await cardCloses(tab)
})

test('by keyboard: from name to name, focus in the card and back, on to another card', async () => {
  const tab = await openDemo()
  const names = await underlined(tab)
  await browser.session.runCommand('next-mention')
  const first = await until('the first card', () => openCard(tab))
  expect(await tab.inRoot(CARD_HOST, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog')

  await browser.session.runCommand('next-mention')
  const second = await until('the second card', async () => {
    const card = await openCard(tab)
    return card === first ? null : card
  })
  await browser.session.runCommand('previous-mention')
  await until('the first card again', async () => (await openCard(tab)) === first)
  expect(names.length).toBeGreaterThan(1)
  expect(second).not.toBe(first)

  await tab.press('Tab')
  expect(await tab.inRoot(CARD_HOST, (root) => root.activeElement?.localName)).toMatch(/button|a/)
  await closeCard(tab)
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('a name on a card opens the next card; Back leads home', async () => {
  const tab = await openDemo()
  const first = await cardOf(tab, 'Wang Yi')
  await tab.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.ties button, .name')?.click())
  await until('another card', async () => {
    const card = await openCard(tab)
    return card !== null && card !== first
  })
  await tab.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.back')?.click())
  await until('the first card', async () => (await openCard(tab)) === first)
})

test('a name that scrolls out of sight while its card is awaited leaves nothing behind', async () => {
  const tall = DEMO_HTML.replace('</body>', '<div style="height: 3000px"></div></body>')
  const tab = await browser.open(browser.site.put('/monde/exercice.html', tall))
  await underlined(tab)
  await tab.evaluate(() => {
    const watch = setInterval(() => {
      // The second highlight tints the name whose card has been asked for.
      if (!CSS.highlights.has('u2')) return
      clearInterval(watch)
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
    }, 1)
  })
  await rest(tab, 'Wang Yi')
  await until('the page to scroll away', () => tab.evaluate(() => scrollY > 2000))
  await sleep(LONG_ENOUGH_TO_CLOSE_MS)
  expect(await openCard(tab)).toBeNull()

  await cardOf(tab, 'Wang Yi')
  await tab.evaluate(() => scrollBy({ top: 4, behavior: 'instant' }))
  await sleep(LONG_ENOUGH_TO_CLOSE_MS)
  expect(await openCard(tab)).not.toBeNull()
})
