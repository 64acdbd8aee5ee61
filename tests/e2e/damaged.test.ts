import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { wrongIn } from './axe'
import { POPUP, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { readUnderlined } from './driver/reader'
import { sleep, until } from './driver/wait'

/* Facts that were harmed on their way to the reader, here in a copy of the build: no card answers from them, and the reader is told what to do. */

const PAGE_BYTES = 4096
const harmed = mkdtempSync(path.join(tmpdir(), 'harmed-'))
cpSync(`dist/${inject('browser')}`, harmed, { recursive: true })
losePage(path.join(harmed, 'facts/base.bin'))
afterAll(() => rmSync(harmed, { recursive: true }))

const browser = useBrowser('fr', harmed)
/** Time in which the page would be read. */
const READ_WITHIN_MS = 2000
const REINSTALL = /illisibles\. Supprimez l’extension, puis réinstallez-la/

test('nothing is underlined; the panel says why, and so does a search', async () => {
  const article = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
  await sleep(READ_WITHIN_MS)
  expect(await readUnderlined(article)).toEqual([])

  const panel = await browser.openExtension(POPUP, { background: true })
  await says(panel, REINSTALL)
  expect(await wrongIn(panel)).toEqual([])
  await panel.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement
    field.value = 'wang'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  // The search answers with the sentence alone: its button is the article's.
  await until('the answer', () => panel.evaluate(() => document.querySelector('.notice .button') === null))
  await says(panel, REINSTALL)
})

function says(page: Tab, words: RegExp) {
  return until(String(words), () =>
    page.evaluate((wanted) => new RegExp(wanted).test(document.body.innerText), words.source),
  )
}

/** In the middle of the file, where no header is: what is lost when a disk fails. */
function losePage(file: string): void {
  const bytes = readFileSync(file)
  const middle = bytes.length >> 1
  bytes.fill(0, middle, middle + PAGE_BYTES)
  writeFileSync(file, bytes)
}
