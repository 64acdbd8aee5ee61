import { mkdirSync, writeFileSync } from 'node:fs'
import { makeAtlas } from './facts/atlas'
import { build } from './facts/build'
import { formatProblems } from './facts/problems'

/* `npm run facts:compile`: packs facts/ into build/facts/, and puts the coasts for maps beside it. A problem leaves it as it was. */

const OUT = 'build/facts'

const { built, problems } = build('facts')
if (built) {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(`${OUT}/base.bin`, new Uint8Array(built.base))
  writeFileSync(`${OUT}/lexicon.bin`, new Uint8Array(built.lexicon))
  writeFileSync(`${OUT}/atlas.json`, JSON.stringify(makeAtlas()))
  const { entities, statements, names } = built.counts
  console.log(
    `${entities} entities, ${statements} statements, ${names} names: base ${kB(built.base)}, lexicon ${kB(built.lexicon)} in ${OUT}/`,
  )
} else {
  console.error(formatProblems(problems))
  process.exitCode = 1
}

function kB(file: ArrayBuffer): string {
  return `${Math.round(file.byteLength / 1024)} kB`
}
