import { compileFacts } from './facts/compile'
import { OUT } from './facts/out'

/* `npm run facts:compile`: packs facts/ into build/facts/. */

try {
  const { entities, statements, names, bytes } = compileFacts()
  const kB = (count: number) => `${Math.round(count / 1024)} kB`
  console.log(`${entities} entities, ${statements} statements, ${names} names`)
  console.log(`base ${kB(bytes.base)}, lexicon ${kB(bytes.lexicon)} in ${OUT}/`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
