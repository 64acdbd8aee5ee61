import { audit } from './facts/commands/audit'
import { countOf, runCommand } from './facts/commands/command'
import { openFacts } from './facts/open'

/* `npm run facts:audit -- --n 50 --seed 7`: random statements with their sources, for a person to check. */

runCommand({
  name: 'facts:audit',
  usage:
    'Usage: npm run facts:audit -- [--n 50] [--seed 7]\n\nPrints random statements with their sources, to be looked up.\n',
  options: { n: { type: 'string', default: '50' }, seed: { type: 'string', default: '7' } },
  run: ({ n, seed }) => {
    const [count, start] = [countOf(n, '--n'), countOf(seed, '--seed')]
    return audit(openFacts().base, count, start)
  },
})
