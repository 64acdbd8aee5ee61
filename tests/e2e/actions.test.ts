import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardCloses, cardOf, openCard, readUnderlined, underlined } from './driver/reader'
import { until } from './driver/wait'
import { panelTabs } from './panel'

/* What a reader can do with a card beside reading it. */

const browser = useBrowser()
afterEach(() => browser.set({}))
// The panel that Chrome opens beside the page would stay there in the next file.
afterAll(() => browser.close())

/** Pages have a clipboard only where their connection is safe, which this name of the machine itself counts as. */
const SAFE = 'http://localhost/monde/exercice.html'
const FIELD = '<textarea id="field"></textarea></body>'
const open = async () => {
  const tab = await browser.open(browser.site.put(SAFE, DEMO_HTML.replace('</body>', FIELD)))
  await underlined(tab)
  return tab
}

/** Presses what bears this name in the open card, as a hand does: browsers let only the reader's own press reach the clipboard. */
async function press(tab: Tab, name: string): Promise<void> {
  const box = await until(`"${name}" on the card`, () =>
    tab.inRoot(
      CARD_HOST,
      (root, wanted) => {
        const all = [...root.querySelectorAll<HTMLElement>('button, a')]
        const one = all.find((it) => (it.getAttribute('aria-label') ?? it.textContent) === wanted)
        one?.scrollIntoView({ block: 'nearest' })
        const { x = 0, y = 0, width = 0, height = 0 } = one?.getBoundingClientRect() ?? {}
        return one ? { x, y, width, height } : null
      },
      name,
    ),
  )
  await tab.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Pastes into the page's field and returns what came. */
async function pasted(tab: Tab): Promise<string> {
  const said = await until('the word that it is copied', () =>
    tab.inRoot(CARD_HOST, (root) => root.querySelector('[role="status"]')?.textContent),
  )
  expect(said).toBe('Copié')
  await tab.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#field')
    field?.select()
    field?.focus()
  })
  await tab.press('v', ['Control'])
  return until('the text', () => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')?.value ?? ''))
}

describe('copying', () => {
  test('the card as text, with its sources', async () => {
    const tab = await open()
    await cardOf(tab, 'Wang Yi')
    await press(tab, 'Copier avec les sources')
    const text = await pasted(tab)
    expect(text).toMatch(/^Wang Yi \(王毅\)\n/)
    expect(text).toMatch(/Qin Gang.* \[\d+\]/)
    expect(text).toMatch(/^\[1\] .+, https:\/\//m)
  })

  test('the card as Markdown', async () => {
    const tab = await open()
    await cardOf(tab, 'Wang Yi')
    await press(tab, 'Autres actions')
    await press(tab, 'Copier en Markdown')
    const text = await pasted(tab)
    expect(text).toMatch(/^## Wang Yi \(王毅\)\n/)
    expect(text).toMatch(/^\[\^1\]: .+\(<https:\/\//m)
  })

  test('a report of a mistake, with the id and the statement', async () => {
    const tab = await open()
    await cardOf(tab, 'Wang Yi')
    await press(tab, 'Autres actions')
    await press(tab, 'Signaler une erreur')
    const wrong = await until('the statements', () =>
      tab.inRoot(CARD_HOST, (root) => root.querySelector('.report li:nth-child(2)')?.textContent),
    )
    await press(tab, wrong)
    const text = await pasted(tab)
    expect(text).toContain('wang-yi')
    expect(text).toContain(wrong)
    expect(text).toMatch(/https:\/\//)
  })
})

test('“I know this” takes the underline away at once and for good; nothing else changes', async () => {
  const tab = await open()
  const before = (await underlined(tab)).map(({ text }) => text)
  await cardOf(tab, 'Wang Yi')
  await press(tab, 'Autres actions')
  await press(tab, 'Je connais\u00a0: ne plus souligner')
  await cardCloses(tab)
  const quiet = before.filter((text) => text !== 'Wang Yi')
  await until('the underline to go', async () => (await texts(tab)).join() === quiet.join())

  const again = await browser.open(browser.site.put('http://localhost/monde/autre.html', DEMO_HTML))
  expect((await underlined(again)).map(({ text }) => text)).toEqual(quiet)
})

test('looking further is a plain link, to the encyclopedia in the card’s language and to Wikidata', async () => {
  const tab = await open()
  await cardOf(tab, 'Wang Yi')
  await press(tab, 'Autres actions')
  const links = await until('the links', () =>
    tab.inRoot(CARD_HOST, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.pane a')].map(({ href, target, rel }) => ({ href, target, rel })),
    ),
  )
  expect(links.map(({ href }) => href)).toEqual([
    'https://www.wikidata.org/wiki/Special:GoToLinkedPage/frwiki/Q701801',
    'https://www.wikidata.org/wiki/Q701801',
  ])
  for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer'])
})

test('the card can be shown in the panel, as it is here', async () => {
  const tab = await open()
  const card = await cardOf(tab, 'Wang Yi')
  await press(tab, 'Autres actions')
  await press(tab, 'Ouvrir dans le panneau')
  await cardCloses(tab)
  expect(await openCard(tab)).toBeNull()
  const panel = await browser.session.extensionPage(POPUP)
  const shown = await until('the card in the panel', () =>
    panel.evaluate(() => document.querySelector<HTMLElement>('.card')?.innerText ?? null),
  )
  // Firefox opens its sidebar for a press on the browser's own buttons only: there the panel gets a tab.
  expect(await panelTabs(browser)).toBe(inject('browser') === 'firefox' ? 1 : 0)
  const first = (text: string) => text.split('\n').filter(Boolean).slice(0, 8)
  expect(first(shown)).toEqual(first(card))
})

async function texts(tab: Tab): Promise<string[]> {
  return (await readUnderlined(tab)).map(({ text }) => text)
}
