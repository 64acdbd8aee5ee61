import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Box, type Session, startBrowser, type Tab } from '../tests/e2e/driver/driver'
import { CARD_FADE_MS, CARD_HOST, cardOf, closeCard, underlined } from '../tests/e2e/driver/reader'
import { startSite } from '../tests/e2e/driver/site'
import { sleep, until } from '../tests/e2e/driver/wait'
import { DEMO } from './start/page'

/* `npm run screenshots`: pictures for the README, taken of the built extension (dist/chrome) in a real browser that speaks French. */

const OUT = 'docs/images'
/** Tall, so that cards show whole: they take at most 70 % of the window. */
const WINDOW = { width: 1000, height: 2600 }
/** Room around a card, and the least width of its picture, so that some of the article shows. CSS pixels. */
const MARGIN = 24
const LEAST_WIDTH = 640
const POPUP = { width: 380, height: 600 }
const OPTIONS = { width: 720, height: 900 }

mkdirSync(OUT, { recursive: true })
const site = await startSite()
const session = await startBrowser('chrome', { proxyPort: site.port, language: 'fr' })
try {
  const article = await session.open(site.put('/monde/exercice.html', await readFile(DEMO, 'utf8')))
  await article.setViewport(WINDOW.width, WINDOW.height)
  await pictureCard(article, 'Nord/Interaction-2023', 'card-event.png')
  await pictureCard(article, 'Pékin', 'card-place.png')
  for (const scheme of ['light', 'dark'] as const) {
    await session.setDark(scheme === 'dark')
    await pictureCard(article, 'Wang Yi', `card-person-${scheme}.png`)
    await picturePage(session, 'src/popup/index.html', '.entity-row', POPUP, `popup-${scheme}.png`)
    await picturePage(session, 'src/options/index.html', 'h1', OPTIONS, `options-${scheme}.png`)
    await article.bringToFront()
  }
} finally {
  await session.close()
  await site.close()
}

async function pictureCard(tab: Tab, name: string, file: string): Promise<void> {
  await underlined(tab)
  await cardOf(tab, name)
  await sleep(CARD_FADE_MS)
  const card = await tab.evaluate((host) => {
    const { x, y, width, height } = (document.querySelector(host) as Element).getBoundingClientRect()
    return { x, y, width, height }
  }, CARD_HOST)
  await tab.screenshot(`${OUT}/${file}`, around(card))
  await closeCard(tab)
}

/** A box with some of the page around it, within the window. */
function around({ x, y, width, height }: Box): Box {
  const wide = Math.max(width + 2 * MARGIN, LEAST_WIDTH)
  const left = Math.max(0, x + width / 2 - wide / 2)
  const top = Math.max(0, y - 3 * MARGIN)
  return { x: left, y: top, width: wide, height: y + height + 2 * MARGIN - top }
}

async function picturePage(
  session: Session,
  file: string,
  ready: string,
  size: { width: number; height: number },
  picture: string,
) {
  const page = await session.openExtension(file, { background: true })
  await page.setViewport(size.width, size.height)
  await until(ready, () => page.evaluate((selector) => document.querySelector(selector) !== null, ready))
  await page.screenshot(`${OUT}/${picture}`)
  await page.close()
}
