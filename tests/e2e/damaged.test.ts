import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { wrongIn } from './axe'
import { OPTIONS, POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { readUnderlined, underlined } from './driver/reader'
import { sleep } from './driver/wait'
import { has, openPanel, says, searchFor, textOf } from './panel'

/* Facts that were harmed on their way to the reader, here in a copy of the build: no card answers from them, and the reader is told what to do, with a button that tries. */

const PAGE_BYTES = 4096
const whole = `dist/${inject('browser')}`
const harmed = mkdtempSync(path.join(tmpdir(), 'harmed-'))
const BASE = 'facts/base.bin'
cpSync(whole, harmed, { recursive: true })
losePage()
afterAll(() => rmSync(harmed, { recursive: true }))

const browser = useBrowser('fr', harmed)
/** Time in which the page would be read. */
const READ_WITHIN_MS = 2000
const ADVICE = /illisibles\. Relancez l’extension\s; si cela ne suffit pas, supprimez-la, puis réinstallez-la/
const RELOAD = 'Relancer Backgrounder'

const openArticle = () => browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))

test('nothing is underlined; the panel says why, and so do a search and the options', async () => {
  const article = await openArticle()
  await sleep(READ_WITHIN_MS)
  expect(await readUnderlined(article)).toEqual([])

  const panel = await openPanel(browser)
  await says(panel, ADVICE)
  expect(await textOf(panel, '.notice .button')).toBe(RELOAD)
  expect(await wrongIn(panel)).toEqual([])
  await panel.evaluate(() => document.querySelector('.notice')?.setAttribute('data-before', ''))
  await searchFor(panel, 'wang')
  await has(panel, '.notice:not([data-before])')
  await says(panel, ADVICE)
  expect(await textOf(panel, '.notice .button')).toBe(RELOAD)

  const options = await browser.openExtension(OPTIONS, { background: true })
  await says(options, ADVICE)
  expect(await textOf(options, '.problem .button')).toBe(RELOAD)
  expect(await wrongIn(options)).toEqual([])
})

test.each([
  ['the panel', POPUP, '.notice .button'],
  ['the options', OPTIONS, '.problem .button'],
])(
  'the button of %s has the facts read again: once they are whole, the open article is marked',
  async (_, file, button) => {
    losePage()
    await browser.session.reloadExtension()
    const article = await openArticle()
    const page = await browser.openExtension(file, { background: true })
    await says(page, ADVICE)
    cpSync(path.join(whole, BASE), path.join(harmed, BASE))
    await pressLater(page, button)
    await underlined(article)
  },
)

/** The page goes away with the press: the driver has its answer before. */
function pressLater(page: Tab, selector: string): Promise<unknown> {
  return page.evaluate((wanted) => {
    setTimeout(() => document.querySelector<HTMLElement>(wanted)?.click(), 100)
  }, selector)
}

/** In the middle of the file, where no header is: what is lost when a disk fails. */
function losePage(): void {
  const file = path.join(harmed, BASE)
  const bytes = readFileSync(file)
  const middle = bytes.length >> 1
  bytes.fill(0, middle, middle + PAGE_BYTES)
  writeFileSync(file, bytes)
}
