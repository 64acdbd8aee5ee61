import { readFileSync } from 'node:fs'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { parseGold } from '../../tools/evaluate/gold/parse'
import { DEMO_HTML, newsPage } from './articles'
import { wrongInCard } from './axe'
import { OPTIONS, useBrowser, WELCOME } from './browser'
import type { Box, Tab } from './driver/driver'
import { CARD_FADE_MS, CARD_HOST, cardOf, cardTitle, closeCard, leave, openCard, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'
import { usualLook, wrongInAnyLook } from './looks'
import { has, openPanel, press } from './panel'
import { beyondItsSides, eachInPlace, inPlace, placed, textSize } from './places'

/* In a browser that speaks Arabic: cards, panel and pages run from right to left, on pages of either direction; maps do not. */

const browser = useBrowser('ar')
afterEach(() => browser.set({}))
afterAll(() => usualLook(browser))

const FILE = 'ar/jakarta-2023.md'
const { article } = parseGold(FILE, readFileSync(new URL(`../gold/${FILE}`, import.meta.url), 'utf8'))
const [title = '', ...paragraphs] = article.flows.map(({ start, end }) => article.text.slice(start, end).trim())
const ARTICLE = newsPage({ ...article, title, paragraphs }).replace('<html', '<html dir="rtl"')
const OFFICE = 'وزير الخارجية الصيني'
const NAMES = [OFFICE, 'سيرغي لافروف', 'إندونيسيا', 'بحر الصين الجنوبي']

const openArticle = async (html = ARTICLE) => {
  const tab = await browser.open(browser.site.put('/world/jakarta.html', html))
  await underlined(tab)
  return tab
}

/** The language and direction of the open card, as they are drawn. */
const speech = (tab: Tab) =>
  tab.inRoot(CARD_HOST, (root) => {
    const card = root.querySelector('.card') as HTMLElement
    return { lang: card.lang, direction: getComputedStyle(card).direction }
  })

/** The box of the first such part of the open card. */
const boxOf = (tab: Tab, selector: string): Promise<Box> =>
  tab.inRoot(
    CARD_HOST,
    (root, wanted) => {
      const { x, y, width, height } = (root.querySelector(wanted) as Element).getBoundingClientRect()
      return { x, y, width, height }
    },
    selector,
  )

const right = ({ x, width }: Box) => x + width

describe('an Arabic card', () => {
  test('tells who held the office on the day, in Arabic', async () => {
    const tab = await openArticle()
    const card = await cardOf(tab, OFFICE)
    expect(card).toContain('في 14 يوليو 2023، يوم نشر المقال')
    expect(card).toContain('تشين قانغ، من 30 ديسمبر 2022 إلى 25 يوليو 2023.')
    expect(await speech(tab)).toEqual({ lang: 'ar', direction: 'rtl' })
    expect((await boxOf(tab, '.top .action:last-child')).x).toBeLessThan((await boxOf(tab, 'h2')).x)
  })

  test.each([
    ['a wide window', 1000, 800],
    ['a phone’s width', 360, 640],
    ['a window magnified four times', 320, 256],
  ])('in %s covers nothing of its mention and stays within the window', async (_, width, height) => {
    const tab = await openArticle()
    await tab.setViewport(width, height)
    await eachInPlace(tab, NAMES)
  })

  test('begins where its mention does: at the right on an Arabic page, at the left on a French one', async () => {
    const arabic = await openArticle()
    await cardOf(arabic, OFFICE)
    await inPlace(arabic, OFFICE)
    const there = await placed(arabic, OFFICE)
    expect(Math.abs(right(there.card) - right(there.lines[0] as Box))).toBeLessThan(2)

    const french = await openArticle(DEMO_HTML)
    await cardOf(french, 'Chine')
    await inPlace(french, 'Chine')
    expect((await speech(french)).direction).toBe('rtl')
    const here = await placed(french, 'Chine')
    expect(Math.abs(here.card.x - (here.lines[0] as Box).x)).toBeLessThan(2)
  })

  test('is a sheet on a narrow touch screen', async () => {
    const tab = await openArticle()
    await tab.setViewport(390, 740)
    await tab.setTouch(true)
    try {
      const name = (await underlined(tab))[0] as { text: string; box: Box }
      await tab.tap(name.box.x + name.box.width / 2, name.box.y + name.box.height / 2)
      await until('the sheet', () => openCard(tab))
      const { card } = await placed(tab, name.text)
      const width = await tab.evaluate(() => document.documentElement.clientWidth)
      expect([card.x, Math.round(card.width)]).toEqual([0, width])
      expect((await speech(tab)).direction).toBe('rtl')
    } finally {
      await tab.setTouch(false)
    }
  })

  test('leads the keyboard from right to left, line by line', async () => {
    const tab = await openArticle()
    await browser.session.runCommand('next-mention')
    await until('a card', () => openCard(tab))
    // As they stand before the keyboard scrolls any of them into sight.
    const boxes = await tab.inRoot(CARD_HOST, (root) =>
      [...root.querySelectorAll<HTMLElement>('a, button, [tabindex]')]
        .filter((stop) => stop.tabIndex === 0)
        .map((stop) => {
          const { x, y, width, height } = stop.getClientRects()[0] as DOMRect
          return { x, y, width, height }
        }),
    )
    const reached: number[] = []
    for (const _ of boxes) {
      await tab.press('Tab')
      reached.push(
        await tab.inRoot(CARD_HOST, (root) =>
          [...root.querySelectorAll<HTMLElement>('a, button, [tabindex]')]
            .filter((stop) => stop.tabIndex === 0)
            .indexOf(root.activeElement as HTMLElement),
        ),
      )
    }
    expect(reached).toEqual(boxes.map((_, i) => i))
    expect(boxes.length).toBeGreaterThan(4)
    const besides = boxes.flatMap((box, i) => {
      const before = boxes[i - 1]
      return before && Math.abs(box.y - before.y) < 2 ? [{ reached: before.x, next: right(box) }] : []
    })
    expect(besides.length).toBeGreaterThan(1)
    expect(besides.filter(({ reached, next }) => next > reached + 1)).toEqual([])
  })

  test('goes back by an arrow to the right', async () => {
    const tab = await openArticle()
    await cardOf(tab, OFFICE)
    const first = await cardTitle(tab)
    await tab.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.band .name')?.click())
    await until('the next card', async () => (await cardTitle(tab)) !== first)
    const turned = await tab.inRoot(
      CARD_HOST,
      (root) => new DOMMatrix(getComputedStyle(root.querySelector('.back .icon') as Element).transform).a,
    )
    expect(turned).toBe(-1)
  })

  test('lets time run from right to left, and leaves the map as the land lies', async () => {
    const tab = await openArticle()
    await cardOf(tab, OFFICE)
    const bars = await tab.inRoot(CARD_HOST, (root) =>
      [...root.querySelectorAll<HTMLElement>('.bar')].map((bar) => ({
        start: Number(bar.style.getPropertyValue('--start')),
        right: bar.getBoundingClientRect().right,
      })),
    )
    const inTime = bars.toSorted((a, b) => a.start - b.start)
    expect(inTime.length).toBeGreaterThan(2)
    expect(inTime).toEqual(bars.toSorted((a, b) => b.right - a.right))
    await closeCard(tab)

    await cardOf(tab, 'جاكارتا')
    const { drawn, point } = await tab.inRoot(CARD_HOST, (root) => {
      const map = (root.querySelector('.map') as Element).getBoundingClientRect()
      const circle = root.querySelector('.map .point') as SVGCircleElement
      const { left, width } = circle.getBoundingClientRect()
      const scale = map.width / (circle.ownerSVGElement as SVGSVGElement).viewBox.baseVal.width
      return { drawn: left + width / 2, point: map.left + circle.cx.baseVal.value * scale }
    })
    expect(Math.abs(drawn - point)).toBeLessThan(2)
  })

  test('marks what the facts have in English alone, and lets it run its own way', async () => {
    const tab = await openArticle()
    await cardOf(tab, 'آسيان')
    const line = await tab.inRoot(CARD_HOST, (root) => {
      const element = root.querySelector<HTMLElement>('.line') as HTMLElement
      const { direction, textAlign } = getComputedStyle(element)
      return { lang: element.lang, direction, textAlign }
    })
    expect(line).toEqual({ lang: 'en', direction: 'ltr', textAlign: 'right' })
  })

  test('loses nothing at its sides in text twice as large', async () => {
    await browser.session.setTextSize(32)
    try {
      const tab = await openArticle()
      for (const name of NAMES) {
        await cardOf(tab, name)
        expect(await tab.inRoot(CARD_HOST, textSize)).toBe('32px')
        expect(await tab.inRoot(CARD_HOST, beyondItsSides)).toEqual([])
        await closeCard(tab)
        await leave(tab)
      }
    } finally {
      await browser.session.setTextSize(16)
    }
  })

  test('has nothing that axe finds wrong', async () => {
    const tab = await openArticle()
    for (const name of NAMES) {
      await cardOf(tab, name)
      await sleep(CARD_FADE_MS)
      expect(await wrongInCard(tab)).toEqual([])
      await closeCard(tab)
      await leave(tab)
    }
  })
})

test('an English card on an Arabic page runs from left to right, beside its mention', async () => {
  await browser.set({ cardLanguage: 'en' })
  const tab = await openArticle()
  expect(await cardOf(tab, OFFICE)).toContain('Qin Gang, from 30 December 2022 to 25 July 2023.')
  expect(await speech(tab)).toEqual({ lang: 'en', direction: 'ltr' })
  await inPlace(tab, OFFICE)
})

describe('the panel', () => {
  const openBoth = async () => {
    await openArticle()
    const panel = await openPanel(browser)
    await has(panel, '.entity-row')
    return panel
  }

  test('speaks Arabic from right to left, and axe finds nothing wrong in any of its views', async () => {
    const panel = await openBoth()
    expect(await pageSpeech(panel)).toEqual({ lang: 'ar', dir: 'rtl' })
    for (const view of [1, 2, 3]) {
      await press(panel, `[role="tab"]:nth-child(${view})`)
      await has(panel, ['.entity-row', '.map', '.timeline'][view - 1] as string)
      expect(await wrongInAnyLook(browser, panel)).toEqual([])
    }
  })

  test('goes to the next view by the arrow to the left', async () => {
    const panel = await openBoth()
    await panel.bringToFront()
    await panel.evaluate(() => document.querySelector<HTMLElement>('[role="tab"]')?.focus())
    await panel.press('ArrowLeft')
    await has(panel, '[role="tab"]:nth-child(2)[aria-selected="true"]')
    await panel.press('ArrowRight')
    await has(panel, '[role="tab"]:nth-child(1)[aria-selected="true"]')
  })
})

test.each([OPTIONS, WELCOME])(
  '%s speaks Arabic from right to left, fits a narrow window, and axe finds nothing wrong',
  async (file) => {
    const page = await browser.openExtension(file)
    await has(page, 'h1')
    expect(await pageSpeech(page)).toEqual({ lang: 'ar', dir: 'rtl' })
    await page.setViewport(320, 640)
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0)
    expect(await wrongInAnyLook(browser, page)).toEqual([])
  },
)

test('the sample of the welcome page is read in Arabic, and the card of its minister says what it does not', async () => {
  const page = await browser.openExtension(WELCOME)
  expect(await cardOf(page, 'وانغ يي')).toContain('غير أن المنصب كان في ذلك اليوم مسندًا إلى تشين قانغ')
})

function pageSpeech(page: Tab) {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))
}
