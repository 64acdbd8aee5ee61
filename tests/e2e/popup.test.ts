import { afterEach, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { openCard, readUnderlined, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'

/* The panel under the toolbar button. It is opened as a tab in the back, so that the article's tab is the active one. */

const browser = useBrowser()
afterEach(() => browser.set({}))

async function openBoth(): Promise<{ article: Tab; popup: Tab }> {
  const article = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  return { article, popup: await browser.openExtension(POPUP, { background: true }) }
}

test('it says how the article was understood and lists what it names, by kind', async () => {
  const { popup } = await openBoth()
  const groups = await until('the list', () => groupsIn(popup, 'section'))
  const text = await popup.evaluate(() => document.body.innerText)
  expect(text).toMatch(/15 juillet 2023/)
  expect(text).toMatch(/français/i)
  expect(groups.Personnes).toEqual(expect.arrayContaining(['Wang Yi', 'Park Jin']))
  expect(groups.Pays).toEqual(expect.arrayContaining(['Chine', 'Russie']))
  expect(Object.keys(groups)).toEqual(
    expect.arrayContaining(['Fonctions', 'Organisations', 'Lieux', 'Événements', 'Médias']),
  )
})

test('the switch for this site takes effect at once, and only here', async () => {
  const { article, popup } = await openBoth()
  await press(popup, /journal\.example/)
  await until('no underlines', async () => (await readUnderlined(article)).length === 0)
  await until('the sentence that says so', () => popup.evaluate(() => document.querySelector('.entity-row') === null))

  await underlined(await browser.open(browser.site.put('http://elsewhere.example/monde/exercice.html', DEMO_HTML)))
  await article.bringToFront()
  await press(popup, /journal\.example/)
  await underlined(article)
})

test('the switch for everywhere takes effect at once', async () => {
  const { article, popup } = await openBoth()
  await press(popup, /partout/i)
  await until('no underlines', async () => (await readUnderlined(article)).length === 0)
  await press(popup, /partout/i)
  await underlined(article)
})

test('the search finds entities that the page does not name', async () => {
  const { popup } = await openBoth()
  await popup.bringToFront()
  await until('the list', () => groupsIn(popup, 'section'))
  await popup.press('/')
  await until('focus in the field', () => popup.evaluate(() => document.activeElement?.matches('[type="search"]')))
  for (const letter of 'qin gang') await popup.press(letter)
  const found = await until('the results', async () => {
    const groups = await groupsIn(popup, 'section')
    return groups?.Personnes?.includes('Qin Gang') ? groups : null
  })
  expect(found.Personnes).not.toContain('Park Jin')
})

test('choosing an entry scrolls to its first mention and opens its card', async () => {
  const { article, popup } = await openBoth()
  await until('the list', () => groupsIn(popup, 'section'))
  await popup.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.entity-row')]
    rows.find((row) => row.querySelector('.label')?.textContent === 'Park Jin')?.click()
  })
  await article.bringToFront()
  const card = await until('the card', () => openCard(article))
  expect(card).toContain('Park Jin')
  const name = (await underlined(article)).find(({ text }) => text === 'Park Jin')
  expect(name?.box.y).toBeGreaterThan(0)
  expect(name?.box.y).toBeLessThan(800)
})

test.each([
  ['blinks', false],
  ['stands still where the reader wants less motion', true],
])('a mention that the panel leads to %s', async (_, still) => {
  await browser.session.setReducedMotion(still)
  try {
    const { article, popup } = await openBoth()
    await until('the list', () => groupsIn(popup, 'section'))
    await article.evaluate(watchTint)
    await popup.evaluate(() => document.querySelector<HTMLElement>('.entity-row')?.click())
    await article.bringToFront()
    await until('the card', () => openCard(article))
    await sleep(BLINKED_MS)
    const shown = await article.evaluate(() => (globalThis as unknown as { shown: boolean[] }).shown)
    expect(shown).toEqual(still ? [true] : [true, false, true, false, true])
  } finally {
    await browser.session.setReducedMotion(false)
  }
})

/** Time in which a mention has blinked to its end. */
const BLINKED_MS = 1000

/** Runs in the page: notes in `shown` whenever the tint of the mention whose card is open comes or goes. */
function watchTint() {
  const seen = Object.assign(globalThis, { shown: [] as boolean[] })
  setInterval(() => {
    const is = CSS.highlights.has('u2')
    if (is !== (seen.shown.at(-1) ?? false)) seen.shown.push(is)
  }, 10)
}

/** The names in the popup's lists under their headings; null while there are none. */
function groupsIn(popup: Tab, group: string): Promise<Record<string, string[]> | null> {
  return popup.evaluate((selector) => {
    const groups = [...document.querySelectorAll(selector)].map((section) => {
      const labels = [...section.querySelectorAll('.label')].map((label) => label.textContent ?? '')
      return [section.querySelector('h3')?.textContent ?? '', labels] as const
    })
    return groups.length > 0 ? Object.fromEntries(groups) : null
  }, group)
}

async function press(popup: Tab, label: RegExp): Promise<void> {
  await until('the switch', () =>
    popup.evaluate((wanted) => {
      const switches = [...document.querySelectorAll<HTMLElement>('label.switch')]
      const one = switches.find((row) => new RegExp(wanted, 'i').test(row.textContent ?? ''))
      one?.querySelector('input')?.click()
      return one !== undefined
    }, label.source),
  )
}
