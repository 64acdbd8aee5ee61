import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { newsPage } from './articles'
import { OPTIONS, useBrowser, WELCOME } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, closeCard, underlined } from './driver/reader'
import { has, openPanel } from './panel'

/* The languages of the interface beside English and French, which the other tests speak, and Arabic, which has tests of its own. */

const NARROW = { width: 320, height: 800 }
const TWICE_AS_LARGE = 32

describe.each([
  ['de', 'de', 'Wang Yi', 'Laut Artikel ist Wang Yi Außenminister Chinas; an jenem Tag war jedoch Qin Gang im Amt'],
  ['es', 'es', 'Wang Yi', 'ese día ocupaba el cargo Qin Gang, del 30 de diciembre de 2022 al 25 de julio de 2023'],
  ['ru', 'ru', 'Ван И', 'в тот день должность занимало другое лицо: Цинь Ган'],
  ['zh-CN', 'zh_CN', '王毅', '当日担任该职务的是秦刚'],
  ['ja', 'ja', '王毅', 'この日その職にあったのは秦剛'],
])('a browser that speaks %s', (language, folder, person, note) => {
  const browser = useBrowser(language)
  afterAll(() => browser.session.setTextSize(16))
  const file = new URL(`../../_locales/${folder}/messages.json`, import.meta.url)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>

  test('shows pages and cards that speak it too', async () => {
    const page = await browser.openExtension(WELCOME)
    await underlined(page)
    const { lang, heading } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      heading: document.querySelector('h1')?.textContent,
    }))
    expect(lang).toBe(messages.uiLanguage?.message)
    expect(heading).toBe(messages.welcomeTitle?.message)
    expect(await cardOf(page, person)).toContain(note)
    const spoken = await page.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.card')?.lang ?? '')
    expect(new Intl.Locale(spoken).language).toBe(new Intl.Locale(lang).language)
    await closeCard(page)
  })

  test('shows all of the panel and of the options in a narrow window, in letters twice as large', async () => {
    await browser.session.setTextSize(TWICE_AS_LARGE)
    const said = (key: string) => messages[key]?.message ?? ''
    const html = newsPage({
      lang: language,
      published: '2023-07-15',
      title: said('welcomeSampleTitle'),
      paragraphs: [said('welcomeSampleFirst'), said('welcomeSampleSecond')],
    })
    await underlined(await browser.open(browser.site.put('/article.html', html)))
    const panel = await openPanel(browser)
    await has(panel, '.entity-row')
    const options = await browser.openExtension(OPTIONS)
    await has(options, 'h1')
    for (const page of [panel, options]) expect(await cutOff(page)).toEqual([])
  })
})

/** What a narrow window does not show: elements that reach beyond it, and texts wider than their boxes. */
async function cutOff(page: Tab): Promise<string[]> {
  await page.setViewport(NARROW.width, NARROW.height)
  return page.evaluate(() => {
    const drawn = [...document.querySelectorAll<HTMLElement>('body :not(.unseen, svg *, option)')].filter(
      (element) => element.getBoundingClientRect().width > 1 && !element.closest('.unseen'),
    )
    // A word too long for its box reaches out of it, and the box itself does not tell.
    const boxesOf = (element: HTMLElement) => {
      const text = document.createRange()
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      return [
        element.getBoundingClientRect(),
        ...texts.map((node) => {
          text.selectNode(node)
          return text.getBoundingClientRect()
        }),
      ]
    }
    const isCut = (element: HTMLElement) => {
      const clips = getComputedStyle(element).overflowX !== 'visible' && element.tagName !== 'INPUT'
      return (
        boxesOf(element).some(({ left, right }) => left < -1 || right > innerWidth + 1) ||
        (clips && element.scrollWidth > element.clientWidth + 1)
      )
    }
    return drawn.filter(isCut).map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent}`)
  })
}
