import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Tab } from './driver/driver'
import { CARD_HOST } from './driver/reader'

/** The text of axe, to be run in a page before it is asked. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All that axe finds wrong in a page: the rule, and where it is broken. */
export async function wrongIn(tab: Tab): Promise<string[]> {
  await addAxe(tab)
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

/** All that axe finds wrong in the open card. */
export async function wrongInCard(tab: Tab): Promise<string[]> {
  await addAxe(tab)
  return tab.inRoot(CARD_HOST, wrongInRoot)
}

/** Half a megabyte: sent to a page once. */
async function addAxe(tab: Tab): Promise<void> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.addScript(AXE)
}

/** Runs in the page. Axe enters no closed root, so the host is made to show its own for the length of the test. */
async function wrongInRoot(root: ShadowRoot): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
  const { violations, passes } = await axe.run(root.host, { resultTypes: ['violations', 'passes'] })
  if (passes.length === 0) return ['axe did not reach into the card']
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
