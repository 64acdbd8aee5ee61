import { readFileSync } from 'node:fs'
import { afterAll, afterEach, expect, test } from 'vitest'
import { parseGold } from '../../tools/evaluate/gold/parse'
import { newsPage } from './articles'
import { OPTIONS, useBrowser, WELCOME } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, underlined } from './driver/reader'
import { usualLook, wrongInAnyLook } from './looks'
import { has, openPanel } from './panel'

/* In a browser that speaks Japanese: cards in Japanese and in Chinese, each with its own glyphs and line breaks. */

const browser = useBrowser('ja')
afterEach(() => browser.set({}))
afterAll(() => usualLook(browser))

const FILE = 'ja/jakarta-2023.md'
const { article } = parseGold(FILE, readFileSync(new URL(`../gold/${FILE}`, import.meta.url), 'utf8'))
const [title = '', ...paragraphs] = article.flows.map(({ start, end }) => article.text.slice(start, end).trim())
const ARTICLE = newsPage({ ...article, title, paragraphs })

const openArticle = async () => {
  const tab = await browser.open(browser.site.put('/world/jakarta.html', ARTICLE))
  await underlined(tab)
  return tab
}

test.each([
  ['reader', 'ja', '中国外相', '秦剛、2022年12月30日から2023年7月25日まで。'],
  ['zh', 'zh-Hans', '中国外交部长', '秦刚，2022年12月30日至2023年7月25日。'],
] as const)(
  'with cards in the language of %s, a card in %s tells who held the office',
  async (set, lang, name, said) => {
    await browser.set({ cardLanguage: set })
    const tab = await openArticle()
    const card = await cardOf(tab, '中国外相')
    expect(card).toContain(name)
    expect(card).toContain(said)
    const marked = await tab.inRoot(CARD_HOST, (root) => {
      const drawn = root.querySelector('.card') as HTMLElement
      return { lang: drawn.lang, locale: getComputedStyle(drawn).getPropertyValue('-webkit-locale') }
    })
    expect(marked.lang).toBe(lang)
    // By which Chrome picks the glyphs; Firefox does so by `lang` itself.
    expect(marked.locale).toBe(browser.session.name === 'chrome' ? `"${lang}"` : '')
  },
)

test('no line begins with the number of a source, however wide the card', async () => {
  const tab = await openArticle()
  await cardOf(tab, '中国外相')
  await clickOn(tab, '中国外相')
  const parted: string[] = []
  for (let width = 280; width <= 380; width += 10) {
    await tab.setViewport(width, 800)
    parted.push(...(await tab.inRoot(CARD_HOST, numbersThatBeginALine)))
  }
  expect(parted).toEqual([])
})

test('panel, options and welcome speak Japanese, and axe finds nothing wrong', async () => {
  await openArticle()
  const panel = await openPanel(browser)
  await has(panel, '.entity-row')
  for (const page of [panel, await browser.openExtension(OPTIONS), await browser.openExtension(WELCOME)]) {
    await has(page, 'h1')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
    expect(await wrongInAnyLook(browser, page)).toEqual([])
  }
})

test('the sample of the welcome page is read in Japanese, and the card of its minister says what it does not', async () => {
  const page = await browser.openExtension(WELCOME)
  expect(await cardOf(page, '王毅')).toContain('この日その職にあったのは秦剛')
})

/** So that the card stays: one that the mouse alone keeps open closes as its mention moves away from under it. */
async function clickOn(tab: Tab, text: string): Promise<void> {
  const name = (await underlined(tab)).find((name) => name.text === text)
  if (!name) throw new Error(`"${text}" is not underlined`)
  const { x, y, width, height } = name.box
  await tab.click(x + width / 2, y + height / 2)
}

/** Runs in the page: the sentences whose numbers stand in another line than their last letter. */
function numbersThatBeginALine(root: ShadowRoot): string[] {
  const numbers = [...root.querySelectorAll('.card .numbers')]
  if (numbers.length === 0) throw new Error('no sentence has a source')
  const parted = numbers.filter((sup) => {
    const before = document.createRange()
    before.selectNodeContents(sup.parentNode as Node)
    before.setEndBefore(sup)
    const end = [...before.getClientRects()].at(-1) as DOMRect
    return sup.getBoundingClientRect().left < end.right - 1
  })
  return parted.map((sup) => sup.parentElement?.textContent ?? '')
}
