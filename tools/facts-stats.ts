import { runCommand } from './facts/commands/command'
import { stats } from './facts/commands/stats'
import { compileFacts } from './facts/compile'
import { openFacts } from './facts/open'

/* `npm run facts:stats`: the table of the README. */

runCommand({
  name: 'facts:stats',
  usage: 'Usage: npm run facts:stats\n\nCompiles the facts and prints what they cover, as a table in Markdown.\n',
  options: {},
  run: () => {
    const { names } = compileFacts()
    return stats(openFacts().base, names)
  },
})
