import { readFile } from 'node:fs/promises'
import { build } from 'vite'
import { DEFAULTS } from '../src/extension/settings-form'
import { type BrowserName, type Session, startBrowser, type Tab } from '../tests/e2e/driver/driver'
import { CARD_HOST, cardCloses, cardOf, underlined } from '../tests/e2e/driver/reader'
import { type Site, startSite } from '../tests/e2e/driver/site'
import { until } from '../tests/e2e/driver/wait'
import { DEMO } from '../tools/start/page'
import type { PointerTime } from './pointer-probe'
import { type SearchTime, timeSearch } from './time-search'

/*
 * `npm run bench:reading`: how soon a card is painted after the pointer has rested for its time, what a move of the pointer costs, and what
 * a key of a search, in the built extension (dist/) in real browsers. Fails when a budget is passed. One browser: `-- firefox`.
 */

/** Milliseconds: from the end of the rest to the painted card (median); in the handlers of one move; to search for the slowest key. */
const BUDGETS = { awake: 50, asleep: 250, move: 0.2, key: 10 }
const TIMES = { awake: 50, asleep: 15 }

const wanted = process.argv.slice(2)
const names: BrowserName[] = (['chrome', 'firefox'] as const).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
)
const probes = {
  pointer: await probeScript('bench/pointer-probe.ts'),
  search: await probeScript('bench/search-probe.ts'),
}
const demo = await readFile(DEMO, 'utf8')
const rows: { browser: string; what: string; median: number; worst: number; budget: number }[] = []

const base = await readFile('build/facts/base.bin')
reportSearch('node', timeSearch(base.buffer.slice(base.byteOffset, base.byteOffset + base.byteLength)))
for (const name of names) {
  const site = await startSite()
  const session = await startBrowser(name, { proxyPort: site.port, language: 'fr' })
  try {
    await measure(session, site)
  } finally {
    await session.close()
    await site.close()
  }
}
for (const { browser, what, median, worst, budget } of rows) {
  const verdict = median <= budget ? 'ok' : 'TOO SLOW'
  console.log([browser.padEnd(8), what.padEnd(32), ms(median), ms(worst), ms(budget), verdict].join('  '))
}
if (rows.some(({ median, budget }) => median > budget)) process.exitCode = 1

async function measure(session: Session, site: Site): Promise<void> {
  const tab = await session.open(site.put('/monde/exercice.html', demo))
  const texts = [...new Set((await underlined(tab)).map(({ text }) => text))]
  const textAt = (i: number) => texts[i % texts.length] as string
  await tab.evaluate(watchCards, CARD_HOST)
  const awake: number[] = []
  for (let i = 0; i < TIMES.awake; i++) awake.push(await delayOf(tab, textAt(i)))
  const asleep: number[] = []
  for (let i = 0; i < TIMES.asleep; i++) {
    await session.stopBackground()
    asleep.push(await delayOf(tab, textAt(i)))
  }
  report(session.name, 'card, background awake (ms)', awake, BUDGETS.awake)
  report(session.name, 'card, background asleep (ms)', asleep, BUDGETS.asleep)

  await tab.addScript(probes.pointer)
  const { moves, total } = await tab.evaluate(() =>
    (globalThis as unknown as { timePointer(): Promise<PointerTime> }).timePointer(),
  )
  report(session.name, `pointer, a move of ${moves} (ms)`, [total / moves], BUDGETS.move)

  const page = await session.openExtension('src/welcome/index.html')
  await page.addScript(probes.search)
  const searched = await page.evaluate(() =>
    (globalThis as unknown as { timeSearch(): Promise<SearchTime> }).timeSearch(),
  )
  reportSearch(session.name, searched)
}

/** Rests on a name until its card is painted: how long after the end of the rest that was, in ms. */
async function delayOf(tab: Tab, text: string): Promise<number> {
  await cardOf(tab, text)
  const { moved, painted } = await until('its picture', () =>
    tab.evaluate(() => {
      const { moved, painted } = globalThis as unknown as Watched
      return painted > moved ? { moved, painted } : null
    }),
  )
  await tab.press('Escape')
  await cardCloses(tab)
  return painted - moved - (DEFAULTS.restMs ?? 0)
}

/** When the pointer moved last, and when a card was first in a picture after that, on the page's own clock. */
interface Watched {
  moved: number
  painted: number
}

/** Runs in the page. */
function watchCards(host: string) {
  const watched = Object.assign(globalThis, { moved: 0, painted: 0 })
  addEventListener('pointermove', (event) => {
    watched.moved = event.timeStamp
  })
  const isShown = () => {
    const element = document.querySelector(host)
    return element !== null && getComputedStyle(element).visibility === 'visible'
  }
  let was = false
  const look = () => {
    const is = isShown()
    // What is posted while a picture is made comes when it is done.
    if (is && !was) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        watched.painted = performance.now()
      }
      port2.postMessage(null)
    }
    was = is
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function report(browser: string, what: string, times: readonly number[], budget: number): void {
  const sorted = [...times].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  rows.push({ browser, what, median, worst: sorted.at(-1) ?? Number.NaN, budget })
}

function ms(value: number): string {
  return value.toFixed(value < 1 ? 3 : 0).padStart(7)
}

function reportSearch(where: string, { names, keys, median, slowest }: SearchTime): void {
  console.log(`${where}: ${keys} keys searched among ${names} names, the one in the middle in ${median.toFixed(2)} ms`)
  report(where, 'search, the slowest key (ms)', [slowest], BUDGETS.key)
}

/** A script for a page, as text. */
async function probeScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  })
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }]
  return output[0].code
}
