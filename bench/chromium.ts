import puppeteer, { type Page } from 'puppeteer-core'
import { build, type Rollup } from 'vite'
import { findBrowser } from '../tools/browsers.mjs'

/** A page of Chromium that races. */
export interface Racetrack {
  version: string
  /** Times of the loop and of the matcher over texts, in ms. */
  race(lexicon: ArrayBuffer, texts: readonly string[]): Promise<{ loop: number; lexicon: number }>
  close(): Promise<void>
}

export async function openChromium(): Promise<Racetrack> {
  const executablePath = findBrowser('chrome')
  if (!executablePath) throw new Error('Chromium was not found: install it, or name it by CHROME_BIN')
  const code = await bundle()
  const args = ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args })
  const page = await browser.newPage()
  await page.evaluate(code)
  return {
    version: await browser.version(),
    race: (lexicon, texts) => raceIn(page, lexicon, texts),
    close: () => browser.close(),
  }
}

function raceIn(
  page: Page,
  lexicon: ArrayBuffer,
  texts: readonly string[],
): Promise<{ loop: number; lexicon: number }> {
  const encoded = Buffer.from(lexicon).toString('base64')
  return page.evaluate((file, of) => globalThis.raceInPage(file, of), encoded, [...texts])
}

/** `bench/page.ts` and all that it imports, as one script. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'bench/page.ts', formats: ['iife'], name: 'page' } },
  })) as Rollup.RollupOutput[]
  return (built[0] as Rollup.RollupOutput).output[0].code
}
