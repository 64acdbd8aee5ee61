import { countOf, runCommand } from './facts/commands/command'
import { stale } from './facts/commands/stale'
import { openFacts } from './facts/open'

/* `npm run facts:stale -- --n 30`: what to look up next. */

runCommand({
  name: 'facts:stale',
  usage: 'Usage: npm run facts:stale -- [--n 30]\n\nLists the entities whose facts end longest ago and matter most.\n',
  options: { n: { type: 'string', default: '30' } },
  run: ({ n }) => {
    const count = countOf(n, '--n')
    return stale(openFacts().base, count)
  },
})
