import { build } from './facts/build'
import { FACTS } from './facts/out'
import { formatProblems } from './facts/problems'

/* `npm run facts:check`: reads all of facts/ and names the file, the line and the reason of whatever is wrong. */

const { built, problems } = build(FACTS)
if (built) {
  const { entities, statements, sources, names } = built.counts
  console.log(`${entities} entities, ${statements} statements, ${sources} sources, ${names} names: all in order`)
} else {
  console.error(formatProblems(problems))
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in facts/`)
  process.exitCode = 1
}
