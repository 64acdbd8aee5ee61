import { mkdirSync, writeFileSync } from 'node:fs'
import { makeAtlas } from './atlas'
import { type Built, build } from './build'
import { formatProblems } from './problems'

/** Where the packaged files are written: the builds take them from here. */
export const OUT = 'build/facts'

/**
 * Packs facts/ into OUT, with the coasts for maps beside it.
 * @throws Error with every file, line and reason when something is wrong; what was there before is left as it was.
 */
export function compileFacts(): Built['counts'] & { bytes: { base: number; lexicon: number } } {
  const { built, problems } = build('facts')
  if (!built) throw new Error(formatProblems(problems))
  mkdirSync(OUT, { recursive: true })
  writeFileSync(`${OUT}/atlas.json`, JSON.stringify(makeAtlas()))
  writeFileSync(`${OUT}/lexicon.bin`, new Uint8Array(built.lexicon))
  writeFileSync(`${OUT}/base.bin`, new Uint8Array(built.base))
  return { ...built.counts, bytes: { base: built.base.byteLength, lexicon: built.lexicon.byteLength } }
}
