import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Base } from '../../../src/facts/base'
import { type GoldArticle, GoldError } from './article'
import { parseGold } from './parse'

export const GOLD = path.join('tests', 'gold')

/** Every article of the gold folder, in the order of their paths, or those of one language. @throws GoldError */
export function readGold(base: Base, lang: string | null = null): GoldArticle[] {
  const files = readdirSync(GOLD, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => lang === null || file.startsWith(`${lang}/`))
    .sort()
  return files.map((file) => {
    const gold = parseGold(file, readFileSync(path.join(GOLD, file), 'utf8'))
    checkIds(gold, base)
    return gold
  })
}

function checkIds({ file, marks, lineAt }: GoldArticle, base: Base): void {
  for (const { id, start } of marks) {
    if (id !== null && !base.find(id)) throw new GoldError(file, lineAt(start), `the base has no entity "${id}"`)
  }
}
