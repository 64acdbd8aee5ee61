import { expect, test } from 'vitest'
import { type Base, openBase } from '../../src/facts/base'
import { certaintyOn } from '../../src/facts/certainty'
import { isCorroborated } from '../../src/facts/corroborated'
import { earliestDay, formatDay } from '../../src/facts/dates'
import { holdersOf } from '../../src/facts/holders'
import type { Statement } from '../../src/facts/model'
import { packed } from '../../tools/facts/open'
import { newsPage } from './articles'
import { wrongIn, wrongInCard } from './axe'
import { POPUP, useBrowser } from './browser'
import { CARD_FADE_MS, CARD_HOST, cardOf } from './driver/reader'
import { sleep, until } from './driver/wait'

/* What rests on Wikidata alone is told so, on cards and in the panel. */

const SHORT = 'Wikidata seul'
const FULL = /^\* Wikidata seul\s;/u

const browser = useBrowser()
const { office, day } = anOffice(openBase(packed('base.bin')))
const html = newsPage({
  lang: 'en',
  published: day,
  title: `The ${office} speaks`,
  paragraphs: [
    `The ${office} spoke to the press on Sunday. A spokesman of the ${office} said no more than that to the press.`,
  ],
})

test('a card says it of who held the office, marks the others, and explains the mark', async () => {
  const tab = await browser.open(browser.site.put('/en/minister.html', html))
  await cardOf(tab, office)
  await sleep(CARD_FADE_MS)
  const [said, spans, legend] = await tab.inRoot(CARD_HOST, (root) => [
    root.querySelector('.band')?.textContent,
    [...root.querySelectorAll('.lane-head .span')].map((span) => span.textContent),
    root.querySelector('.foot .legend')?.textContent,
  ])
  expect(said).toContain(', selon Wikidata.')
  expect(spans).not.toEqual([])
  for (const span of spans ?? []) expect(span).toMatch(/\*$/u)
  expect(legend).toMatch(FULL)
  expect(await wrongInCard(tab)).toEqual([])
})

test('the panel says it in its list, and explains the mark of its timeline', async () => {
  const tab = await browser.open(browser.site.put('/en/minister.html', html))
  await cardOf(tab, office)
  const panel = await browser.openExtension(POPUP, { background: true })
  const state = await until('the list', () =>
    panel.evaluate(() => document.querySelector('.entity-row .state')?.textContent),
  )
  expect(state).toMatch(new RegExp(`\\(${SHORT}\\)$`, 'u'))
  await panel.evaluate(() => document.querySelector<HTMLElement>('[role="tab"]:last-child')?.click())
  const legend = await until('the legend', () => panel.evaluate(() => document.querySelector('.legend')?.textContent))
  expect(legend).toMatch(FULL)
  expect(await wrongIn(panel)).toEqual([])
})

/** An office of the facts all of whose holders rest on Wikidata alone, and a day on which one of them certainly held it. */
function anOffice(base: Base): { office: string; day: string } {
  const middle = ({ from, to }: Statement) =>
    from && to ? Math.floor((earliestDay(from) + earliestDay(to)) / 2) : null
  for (let index = 0; index < base.size; index++) {
    const { role, manySeats } = base.outline(index)
    if (!role?.endsWith('-minister') || manySeats) continue
    const name = base.entity(index).names.find(({ lang }) => lang === 'en')?.name
    const terms = holdersOf(base, index)
    const day = terms.map(middle).find((each) => each !== null && isHeldByOne(terms, each))
    const areAlone = terms.length > 2 && !terms.some((term) => isCorroborated(base, term))
    if (areAlone && name?.startsWith(`${role.replace('-', ' ')} of `) && day != null)
      return { office: name, day: formatDay(day) }
  }
  throw new Error('every ministry has a minister who is corroborated: look for another office')
}

function isHeldByOne(terms: readonly Statement[], day: number): boolean {
  const held = terms.flatMap((term) => certaintyOn(term, day) ?? [])
  return held.length === 1 && held[0] === 'certain'
}
