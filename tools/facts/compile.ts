import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Base, openBase } from '../../src/facts/base'
import { makeAtlas } from './atlas'
import { type Built, build } from './build'
import { makeFlags } from './flags'
import { readOrigins } from './origins'
import { FACTS, OUT } from './out'
import { formatProblems } from './problems'

/**
 * Packs facts/ into OUT, with the coasts for maps, the flags of its countries, and the list of origins beside it.
 * @throws Error with every file, line and reason when something is wrong; what was there before is left as it was.
 */
export function compileFacts(): Built['counts'] & { bytes: { base: number; lexicon: number } } {
  const { built, problems } = build(FACTS)
  if (!built) throw new Error(formatProblems(problems))
  mkdirSync(OUT, { recursive: true })
  write('atlas.json', JSON.stringify(makeAtlas()))
  write('flags.json', JSON.stringify(makeFlags(codesIn(openBase(built.base)))))
  write('origins.json', JSON.stringify(readOrigins(FACTS)))
  write('lexicon.bin', new Uint8Array(built.lexicon))
  write('base.bin', new Uint8Array(built.base))
  return { ...built.counts, bytes: { base: built.base.byteLength, lexicon: built.lexicon.byteLength } }
}

function codesIn(base: Base): string[] {
  return Array.from({ length: base.size }, (_, index) => base.entity(index).iso).filter((iso) => iso !== null)
}

/** In one step: whoever reads at the same time finds the old file or the new one, never half of one. */
function write(name: string, content: string | Uint8Array): void {
  const made = path.join(OUT, `${name}.${process.pid}`)
  writeFileSync(made, content)
  renameSync(made, path.join(OUT, name))
}
