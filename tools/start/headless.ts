import { mkdir, writeFile } from 'node:fs/promises'
import { type BrowserName, type Session, startBrowser, type Tab } from '../../tests/e2e/driver/driver'
import { CARD_FADE_MS, cardOf, closeCard, readUnderlined } from '../../tests/e2e/driver/reader'
import { sleep } from '../../tests/e2e/driver/wait'
import { runTypeScript } from '../bootstrap.mjs'
import type { ChosenPage } from './page'

const OUT = 'out'
/** How many names are hovered over, and which are liked best: those that the demo article was made to show. */
const HOVERS = 3
const LIKED = ['Nord/Interaction-2023', 'Wang Yi', 'Pékin']
/** A page from the web may still be loading its text; then it may name nothing that is known. */
const PATIENCE_MS = 8_000
const LOOK_EVERY_MS = 250

/** What a shell reports for a program that Ctrl-C has ended. */
const INTERRUPTED = 130

/** Opens a page without a window, hovers over some names, and leaves pictures in `out/` and a table of all mentions. */
export async function openHeadless(browser: BrowserName, page: ChosenPage): Promise<number> {
  console.error('▸ No display: running headless, pictures go to out/')
  await mkdir(OUT, { recursive: true })
  const session = await startBrowser(browser)
  const interrupted = new Promise<number>((resolve) => process.once('SIGINT', () => resolve(INTERRUPTED)))
  try {
    return await Promise.race([show(session, page), interrupted])
  } finally {
    await session.close()
  }
}

async function show(session: Session, page: ChosenPage): Promise<number> {
  const tab = await session.open(page.url)
  const names = await namesToHover(tab)
  if (names.length === 0) console.error('▸ Nothing is underlined on this page')
  for (const [at, name] of names.entries()) {
    const file = `${OUT}/${at + 1}-${fileName(name)}.png`
    // What lies over a page, such as a banner on cookies, may keep the pointer from its names.
    const card = await cardOf(tab, name).catch(() => null)
    await sleep(CARD_FADE_MS)
    await tab.screenshot(file)
    if (card !== null) await closeCard(tab)
    console.error(`▸ "${name}" → ${file}${card === null ? ' (no card opened)' : ''}`)
  }
  const html = `${OUT}/page.html`
  await writeFile(html, await tab.evaluate(() => document.documentElement.outerHTML))
  console.error('▸ All mentions:\n')
  return runTypeScript('tools/annotate.ts', [page.file ?? html, '--format', 'table'])
}

async function namesToHover(tab: Tab): Promise<string[]> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const found = new Set((await readUnderlined(tab)).map(({ text }) => text))
    const liked = LIKED.filter((name) => found.delete(name))
    if (liked.length + found.size > 0 || Date.now() > end) return [...liked, ...found].slice(0, HOVERS)
    await sleep(LOOK_EVERY_MS)
  }
}

function fileName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}
