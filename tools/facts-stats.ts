import { SECTION } from '../src/facts/layout'
import { LEXICON_SECTION } from '../src/spotting/lexicon'
import { weighSections } from './facts/commands/bytes'
import { runCommand } from './facts/commands/command'
import { stats } from './facts/commands/stats'
import { compileFacts } from './facts/compile'
import { openFacts, packed } from './facts/open'

/* `npm run facts:stats`: the table of the README. */

runCommand({
  name: 'facts:stats',
  usage: `Usage: npm run facts:stats -- [--bytes]

Compiles the facts and prints what they cover, as a table in Markdown. With --bytes: what each section of the packaged
files weighs.
`,
  options: { bytes: { type: 'boolean', default: false } },
  run: ({ bytes }) => {
    const { names } = compileFacts()
    if (!bytes) return stats(openFacts().base, names)
    return [
      weighSections('BGFB', packed('base.bin'), SECTION),
      weighSections('BGLX', packed('lexicon.bin'), LEXICON_SECTION),
    ].join('\n')
  },
})
