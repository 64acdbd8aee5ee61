import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, describe, expect, test } from 'vitest'
import { DEMO_HTML } from './articles'
import { OPTIONS, POPUP, useBrowser, WELCOME } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, underlined } from './driver/reader'
import { until } from './driver/wait'

/* axe finds nothing serious, in light and in dark. */

const browser = useBrowser()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

afterAll(() => browser.session.setDark(false))

describe.each([
  ['light', false],
  ['dark', true],
])('%s', (_, dark) => {
  const openArticle = async () => {
    await browser.session.setDark(dark)
    const tab = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
    await underlined(tab)
    return tab
  }

  test.each(['Wang Yi', 'Nord/Interaction-2023', 'Pékin'])('the card of %s', async (name) => {
    const tab = await openArticle()
    await cardOf(tab, name)
    await tab.addScript(AXE)
    expect(await tab.inRoot(CARD_HOST, seriousInRoot)).toEqual([])
  })

  test('the popup', async () => {
    await openArticle()
    const popup = await browser.openExtension(POPUP, { background: true })
    await until('the list', () => popup.evaluate(() => document.querySelector('.entity-row') !== null))
    expect(await seriousIn(popup)).toEqual([])
  })

  test.each([OPTIONS, WELCOME])('%s', async (file) => {
    await browser.session.setDark(dark)
    const page = await browser.openExtension(file)
    await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null))
    expect(await seriousIn(page)).toEqual([])
  })
})

async function seriousIn(tab: Tab): Promise<string[]> {
  await tab.addScript(AXE)
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

/** As above, for a closed root: axe enters none, so the host is made to show its own for the length of the test. */
async function seriousInRoot(root: ShadowRoot): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
  const { violations, passes } = await axe.run(root.host, { resultTypes: ['violations', 'passes'] })
  if (passes.length === 0) return ['axe did not reach into the card']
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
