import { mkdirSync, readFileSync } from 'node:fs'
import { type Session, startBrowser, type Tab } from '../tests/e2e/driver/driver'
import { CARD_FADE_MS, CARD_HOST, cardOf, closeCard, underlined } from '../tests/e2e/driver/reader'
import { startSite } from '../tests/e2e/driver/site'
import { sleep, until } from '../tests/e2e/driver/wait'
import { parseGold } from './evaluate/gold/parse'
import { DEMO } from './start/page'

/*
 * `npm run gallery`: pictures of every state of card, panel, options and first page, to be looked at one by one, in out/gallery. Taken of
 * the built extension (dist/), in light and dark colours, in large text, from left to right and from right to left, in Latin, Arabic,
 * Chinese and Japanese letters, wide and narrow. In Firefox: `npm run gallery -- firefox`.
 */

const OUT = 'out/gallery'
const WIDE = { width: 1000, height: 1400 }
const PANEL = { width: 380, height: 600 }
const NARROW = { width: 360, height: 740 }
const PAGE_HEIGHT = 2400
const SHOP = '<!doctype html><html lang="fr"><title>Cartes</title><p>Une carte de Séoul, dix euros.</p></html>'

/** What a reader may have set their browser to. */
const LOOKS = {
  light: { dark: false, textSize: 16 },
  dark: { dark: true, textSize: 16 },
  large: { dark: false, textSize: 32 },
}

interface Reading {
  /** Of the browser, its interface and cards. */
  lang: string
  /** The page that is read in it. */
  article: string
  /** On the page, with a card of each kind. */
  names: readonly string[]
  looks: readonly (keyof typeof LOOKS)[]
}

const READINGS: readonly Reading[] = [
  {
    lang: 'fr',
    article: readFileSync(DEMO, 'utf8'),
    names: [
      'Wang Yi',
      'Nord/Interaction-2023',
      'Pékin',
      'Chine',
      'ministre chinois des Affaires étrangères',
      "Association des nations de l'Asie du Sud-Est",
      'mer du Japon',
      'South China Morning Post',
    ],
    looks: ['light', 'dark', 'large'],
  },
  {
    lang: 'ar',
    article: goldArticle('ar/jakarta-2023.md'),
    names: ['وزير الخارجية الصيني', 'سيرغي لافروف', 'إندونيسيا', 'بحر الصين الجنوبي'],
    looks: ['light', 'dark', 'large'],
  },
  {
    lang: 'ja',
    article: goldArticle('ja/jakarta-2023.md'),
    names: ['王毅', '中国外相', '東南アジア諸国連合', '南シナ海', '火星18', '北朝鮮'],
    looks: ['light'],
  },
  {
    lang: 'zh-CN',
    article: goldArticle('zh/jakarta-2023.md'),
    names: ['王毅', '俄罗斯外长', '雅加达', '东盟', '黑海粮食协议', '新华社'],
    looks: ['light'],
  },
]

const name = process.argv[2] === 'firefox' ? 'firefox' : 'chrome'
mkdirSync(OUT, { recursive: true })
const site = await startSite()
try {
  for (const { lang, article, names, looks } of READINGS) {
    const session = await startBrowser(name, { proxyPort: site.port, language: lang })
    try {
      const url = site.put(`http://localhost/${lang}/article.html`, article)
      for (const look of looks) {
        await session.setDark(LOOKS[look].dark)
        await session.setTextSize(LOOKS[look].textSize)
        await pictureCards(session, url, names, `${lang}-${look}`)
        await picturePanel(session, url, `${lang}-${look}`)
        await picturePages(session, `${lang}-${look}`)
      }
    } finally {
      await session.close()
    }
  }
} finally {
  await site.close()
}

async function pictureCards(session: Session, url: string, names: readonly string[], prefix: string): Promise<void> {
  const tab = await session.open(url)
  await tab.setViewport(WIDE.width, WIDE.height)
  await underlined(tab)
  for (const [i, name] of names.entries()) {
    await cardOf(tab, name)
    await sleep(CARD_FADE_MS)
    await picture(tab, `${prefix}-card-${i}`)
    if (i === 0) {
      for (const [pane, button] of [
        ['actions', '[aria-expanded]'],
        ['report', '.pane li:last-child button'],
      ] as const) {
        await pressOnCard(tab, button)
        await picture(tab, `${prefix}-card-${pane}`)
      }
    }
    await closeCard(tab).catch(() => closeCard(tab)) // The first press puts a pane away.
  }
  await tab.setViewport(NARROW.width, NARROW.height)
  await tab.setTouch(true)
  const first = (await underlined(tab)).find(({ text }) => text === names[0])
  await tab.evaluate((top) => scrollBy({ top: top - 200, behavior: 'instant' }), first?.box.y ?? 0)
  const [found] = (await underlined(tab)).filter(({ text }) => text === names[0])
  if (found) await tab.tap(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2)
  await until('the sheet', () => tab.evaluate((host) => document.querySelector(host) !== null, CARD_HOST))
  await sleep(CARD_FADE_MS)
  await picture(tab, `${prefix}-sheet`)
  await tab.setTouch(false)
  await tab.close()
}

async function picturePanel(session: Session, url: string, prefix: string): Promise<void> {
  const article = await session.open(url)
  await underlined(article)
  const panel = await session.openExtension('src/popup/index.html', { background: true })
  await panel.setViewport(PANEL.width, PANEL.height)
  const has = (selector: string) =>
    until(selector, () => panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector))
  const press = (selector: string) =>
    panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector)
  const search = (query: string) =>
    panel.evaluate((typed) => {
      const field = document.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, query)
  const shot = async (state: string) => {
    await sleep(CARD_FADE_MS)
    await picture(panel, `${prefix}-panel-${state}`)
    await article.bringToFront()
  }
  await has('.entity-row')
  await shot('names')
  await press('[role="tab"]:nth-child(2)')
  await shot('map')
  await press('[role="tab"]:nth-child(3)')
  await shot('time')
  await press('.understood button')
  await has('.correction')
  await shot('correction')
  await search('lavrov')
  await has('.entity-row')
  await shot('search')
  await search('trucmuche')
  await has('.notice')
  await shot('nothing-found')
  await search('olaf scholz')
  await has('.entity-row .label')
  await sleep(CARD_FADE_MS)
  await press('.entity-row')
  await has('.card')
  await shot('card')
  await panel.close()

  const shop = await session.open(site.put('/shop.html', SHOP))
  const other = await session.openExtension('src/popup/index.html', { background: true })
  await other.setViewport(PANEL.width, PANEL.height)
  await until('the sentence', () => other.evaluate(() => document.querySelector('.notice .button') !== null))
  await picture(other, `${prefix}-panel-no-article`)
  for (const tab of [other, shop, article]) await tab.close()
}

async function picturePages(session: Session, prefix: string): Promise<void> {
  for (const page of ['options', 'welcome']) {
    const tab = await session.openExtension(`src/${page}/index.html`)
    await until('its heading', () => tab.evaluate(() => document.querySelector('h1') !== null))
    await sleep(CARD_FADE_MS)
    for (const { width } of [WIDE, NARROW]) {
      await tab.setViewport(width, PAGE_HEIGHT)
      await picture(tab, `${prefix}-${page}-${width}`)
    }
    await tab.close()
  }
}

async function picture(tab: Tab, state: string): Promise<void> {
  await tab.screenshot(`${OUT}/${name}-${state}.png`)
}

async function pressOnCard(tab: Tab, selector: string): Promise<void> {
  await tab.inRoot(CARD_HOST, (root, wanted) => root.querySelector<HTMLElement>(wanted)?.click(), selector)
  await sleep(CARD_FADE_MS)
}

/** An article of the gold set as a page. */
function goldArticle(file: string): string {
  const { article } = parseGold(file, readFileSync(`tests/gold/${file}`, 'utf8'))
  const [title = '', ...paragraphs] = article.flows.map(({ start, end }) => article.text.slice(start, end).trim())
  return `<!doctype html>
<html lang="${article.lang}" dir="${article.lang === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width">
    <meta property="article:published_time" content="${article.published}">
    <style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.7 serif }</style>
  </head>
  <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body>
</html>`
}
