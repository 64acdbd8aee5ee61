import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Tab } from './driver/driver'

/** The text of axe, to be run in a page before it is asked. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All that axe finds wrong in a page: the rule, and where it is broken. */
export async function wrongIn(tab: Tab): Promise<string[]> {
  await tab.addScript(AXE)
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}
