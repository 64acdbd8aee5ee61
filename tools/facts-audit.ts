import { audit } from './facts/commands/audit'
import { countOf, runCommand } from './facts/commands/command'
import { weakSources } from './facts/commands/weak'
import { openFacts } from './facts/open'
import { FACTS } from './facts/out'
import { readFolder } from './facts/read'

/* `npm run facts:audit -- --n 50 --seed 7`: random statements with their sources, for a person to check. */

runCommand({
  name: 'facts:audit',
  usage: `Usage: npm run facts:audit -- [--n 50] [--seed 7]
       npm run facts:audit -- --weak

Prints random statements to be looked up, with the words that a card has for them, and with their sources. With --weak:
all statements that rest on nothing better than copies of encyclopaedias, help for examinations, blogs and the like.
`,
  options: {
    n: { type: 'string', default: '50' },
    seed: { type: 'string', default: '7' },
    weak: { type: 'boolean', default: false },
  },
  run: ({ n, seed, weak }) => {
    const [count, start] = [countOf(n, '--n'), countOf(seed, '--seed')]
    const { base } = openFacts()
    return weak ? weakSources(readFolder(FACTS).files, base) : audit(base, count, start)
  },
})
