import { afterEach, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { wrongIn } from './axe'
import { POPUP, useBrowser, WELCOME } from './browser'
import type { Tab } from './driver/driver'
import { readUnderlined, underlined } from './driver/reader'
import { until } from './driver/wait'

/* A reader may withhold the access to sites: then nothing is read, and where they look they are told why, with a button. */

const browser = useBrowser()
const openArticle = () => browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))

afterEach(async () => {
  await browser.session.allowAccess()
})

test('the panel says that access is missing and asks for it; given, the page is read at once', async () => {
  await browser.session.withholdAccess()
  const article = await openArticle()
  const panel = await browser.openExtension(POPUP, { background: true })
  await says(panel, /pas encore le droit de lire/)
  expect(await wrongIn(panel)).toEqual([])
  expect(await readUnderlined(article)).toEqual([])

  await press(panel, 'Autoriser l’accès aux sites')
  await article.bringToFront()
  await browser.session.allowAccess()
  await until('the names', () => panel.evaluate(() => document.querySelector('.entity-row') !== null))
  await underlined(article)
})

test('the page of the first run asks, and says when all is ready', async () => {
  await browser.session.withholdAccess()
  const welcome = await browser.openExtension(WELCOME)
  await says(welcome, /n’a pas encore donné à Backgrounder l’accès/)
  expect(await wrongIn(welcome)).toEqual([])
  await press(welcome, 'Autoriser l’accès aux sites')
  await browser.session.allowAccess()
  await says(welcome, /Backgrounder est prêt/)
  expect(await welcome.evaluate(() => document.querySelector('.access button'))).toBeNull()
})

function says(page: Tab, words: RegExp) {
  return until(String(words), () =>
    page.evaluate((wanted) => new RegExp(wanted).test(document.body.innerText), words.source),
  )
}

/** Presses a button as a hand does: browsers let extensions ask for access only then. */
async function press(page: Tab, label: string) {
  await page.bringToFront()
  const { x, y } = await until(label, () =>
    page.evaluate((wanted) => {
      const one = [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)
      const box = one?.getBoundingClientRect()
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    }, label),
  )
  await page.click(x, y)
}
