import { parseArgs } from 'node:util'
import { ensureBrowsers, npmRun, waitForChildren } from './bootstrap.mjs'
import { openHeadless } from './start/headless'
import { choosePage, DEMO, UsageError } from './start/page'
import { openWindow } from './start/window'

/* `npm start`: builds the extension and opens a page with it, in a window or, where there is no display, without one. */

const HINT = `
  Rest the pointer on an underlined name: "Nord/Interaction-2023", "Wang Yi", "Pékin".
  Escape closes the card; the toolbar button lists what the page names. Ctrl-C ends.
`

process.exitCode = await start().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  return 2
})

async function start(): Promise<number> {
  const { browser, target } = readArguments()
  const page = await choosePage(target)
  waitForChildren()
  try {
    if (!(await ensureBrowsers([browser]))) return 1
    for (const script of ['facts:compile', `build:${browser}`]) {
      const status = await npmRun(script)
      if (status !== 0) return status
    }
    console.error(`\n▸ ${page.url}`)
    if (!hasDisplay()) return await openHeadless(browser, page)
    if (page.file === DEMO) console.error(HINT)
    return await openWindow(browser, page.url)
  } finally {
    page.close()
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true })
    const browser = values.browser ?? 'chrome'
    if (browser !== 'chrome' && browser !== 'firefox') throw new Error(`no such browser: ${browser}`)
    if (positionals.length > 1) throw new Error('one page at a time')
    return { browser, target: positionals[0] ?? DEMO } as const
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${reason}\nusage: npm start -- [--browser chrome|firefox] [FILE-or-URL]`)
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
