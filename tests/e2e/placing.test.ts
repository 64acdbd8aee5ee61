import { afterAll, afterEach, expect, test } from 'vitest'
import { DEMO_HTML, newsPage } from './articles'
import { useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardCloses, cardOf, closeCard, leave, openCard, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'
import { eachInPlace, overlap, placed } from './places'

/* Where a card stands: beside its mention, never over it, in one piece. */

const browser = useBrowser()
const NAMES = ['Russie', 'Wang Yi', 'Nord/Interaction-2023', 'Pékin', 'guerre en Ukraine']
const rtl = DEMO_HTML.replace('<html', '<html dir="rtl"')
const zoomed = DEMO_HTML.replace('<html', '<html style="zoom: 1.5"')
const openPage = async (html = DEMO_HTML) => {
  const tab = await browser.open(browser.site.put('/monde/exercice.html', html))
  await underlined(tab)
  return tab
}

afterEach(() => browser.set({}))
afterAll(() => browser.session.setDark(false))

test.each([
  ['a wide window', DEMO_HTML, 1000, 800],
  ['a page from right to left', rtl, 1000, 800],
  ['a page that is magnified', zoomed, 1000, 800],
  ['a phone’s width', DEMO_HTML, 360, 640],
  // What is left of 1280 × 1024 at 400 %, which WCAG 1.4.10 asks for.
  ['a window magnified four times', DEMO_HTML, 320, 256],
])('in %s a card covers nothing of its mention and stays within the window', async (_, html, width, height) => {
  const tab = await openPage(html)
  await tab.setViewport(width, height)
  await eachInPlace(tab, NAMES)
})

test('beside a mention written from right to left, the card begins at its right edge', async () => {
  const tab = await openPage(rtl)
  await cardOf(tab, 'Wang Yi')
  const { card, lines } = await placed(tab, 'Wang Yi')
  const [line] = lines
  if (!line) throw new Error('the mention has no box')
  expect(Math.abs(card.x + card.width - (line.x + line.width))).toBeLessThan(2)
})

test('the first picture of a card has its final place and size', async () => {
  const tab = await openPage()
  await tab.evaluate(watchCard, CARD_HOST)
  for (const name of ['Nord/Interaction-2023', 'Wang Yi']) {
    await cardOf(tab, name)
    await sleep(600)
    const boxes = await tab.evaluate(() => (globalThis as unknown as { boxes: string[] }).boxes.splice(0))
    expect(boxes.length).toBeGreaterThan(10)
    expect(new Set(boxes).size).toBe(1)
    await closeCard(tab)
    await leave(tab)
    await tab.evaluate(() => (globalThis as unknown as { boxes: string[] }).boxes.splice(0))
  }
})

test('from one mention to the next the card goes without a gap: no picture is without one', async () => {
  const tab = await openPage()
  await cardOf(tab, 'Wang Yi')
  await tab.evaluate(watchCard, CARD_HOST)
  const next = (await underlined(tab)).find(({ text }) => text.startsWith('ministre chinois'))
  if (!next) throw new Error('the office beside Wang Yi is not underlined')
  const { x, y, width, height } = next.box
  await tab.moveTo(x + width / 2, y + height / 2)
  await until('the next card', async () => (await openCard(tab))?.startsWith('FONCTION'))
  const { boxes, gaps } = await tab.evaluate(() => {
    const { boxes, gaps } = globalThis as unknown as { boxes: string[]; gaps: number }
    return { boxes, gaps }
  })
  expect(boxes.length).toBeGreaterThan(3)
  expect(gaps).toBe(0)
  // Nor does it fade in again.
  expect(await tab.inRoot(CARD_HOST, (root) => root.querySelector('.card')?.getAnimations().length)).toBe(0)
})

test('scrolling away closes a card', async () => {
  const tall = DEMO_HTML.replace('</body>', '<div style="height: 3000px"></div></body>')
  const tab = await openPage(tall)
  await cardOf(tab, 'Wang Yi')
  await tab.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
  await cardCloses(tab)
})

test('on a narrow touch screen a tap opens a sheet at the bottom, with the mention in sight above it', async () => {
  const tab = await openPage()
  await tab.setViewport(390, 740)
  await tab.setTouch(true)
  try {
    for (const name of NAMES) {
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      const { box } = await bring(tab, name)
      await tab.tap(box.x + box.width / 2, box.y + box.height / 2)
      await until(`the sheet of "${name}"`, () => openCard(tab))
      const { card, lines } = await placed(tab, name)
      const window = await tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }))
      expect(card.x).toBe(0)
      expect(Math.abs(card.width - window.width)).toBeLessThan(2)
      expect(Math.min(card.y, Math.abs(window.height - card.y - card.height))).toBeLessThan(2)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.filter((line) => overlap(card, line) || line.y < 0)).toEqual([])
      await tab.tap(10, card.y > 60 ? 10 : window.height - 10)
      await cardCloses(tab)
    }
  } finally {
    await tab.setTouch(false)
  }
})

const RAIN =
  'Il a plu toute la nuit sur les collines, et les vergers ont souffert du vent comme jamais depuis trente ans.'
/** An article with one name, so far above the end of its page (CSS pixels). */
const nameAboveEnd = (distance: number, before = 12) =>
  newsPage({
    lang: 'fr',
    published: '2023-07-15',
    title: 'Pluie',
    paragraphs: [...Array(before).fill(RAIN), 'Une rencontre avec Vladimir Poutine est prévue à la fin du mois.'],
    after: `<style>footer { display: none }</style><div style="height: ${distance}px"></div>`,
  })

test.each([
  ['at the end of a page', nameAboveEnd(100)],
  ['a little above the end', nameAboveEnd(300)],
  ['on a page that is shorter than the window', nameAboveEnd(60, 2)],
])('%s a sheet stands above or below its mention', async (_, html) => {
  const tab = await openPage(html)
  await tab.setViewport(390, 740)
  await tab.setTouch(true)
  try {
    await tab.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await sleep(100)
    const [name] = await underlined(tab)
    if (!name) throw new Error('nothing is underlined')
    await tab.tap(name.box.x + name.box.width / 2, name.box.y + name.box.height / 2)
    await until('the sheet', () => openCard(tab))
    const { card, lines } = await placed(tab, name.text)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => overlap(card, line) || line.y < 0 || line.y + line.height > 740)).toEqual([])
  } finally {
    await tab.setTouch(false)
  }
})

/** Scrolls a name into the lower half of the window, where a sheet would cover it. */
async function bring(tab: Tab, text: string) {
  const found = (await underlined(tab)).find((name) => name.text === text)
  if (!found) throw new Error(`"${text}" is not underlined`)
  await tab.evaluate((top) => scrollBy({ top: top - innerHeight * 0.75, behavior: 'instant' }), found.box.y)
  await sleep(100)
  return (await underlined(tab)).find((name) => name.text === text) ?? found
}

/** Runs in the page: notes at every picture where the card is, in `boxes`; and how often none was seen after the first, in `gaps`. */
function watchCard(host: string) {
  const seen = Object.assign(globalThis, { boxes: [] as string[], gaps: 0 })
  const look = () => {
    const element = document.querySelector(host)
    const isSeen = element !== null && getComputedStyle(element).visibility === 'visible'
    if (isSeen) {
      const { x, y, width, height } = element.getBoundingClientRect()
      seen.boxes.push([x, y, width, height].join())
    } else if (seen.boxes.length > 0) seen.gaps += 1
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
