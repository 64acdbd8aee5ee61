import { SECTION } from '../src/facts/layout'
import { LEXICON_SECTION } from '../src/spotting/lexicon'
import { weighSections } from './facts/commands/bytes'
import { runCommand } from './facts/commands/command'
import { corroboration } from './facts/commands/corroboration'
import { stats } from './facts/commands/stats'
import { compileFacts } from './facts/compile'
import { openFacts, packed } from './facts/open'

/* `npm run facts:stats`: the tables of the README. */

/** As many as the fact base was asked to hold to the day. */
const FOREMOST_COUNTRIES = 80

runCommand({
  name: 'facts:stats',
  usage: `Usage: npm run facts:stats -- [--bytes]

Compiles the facts and prints what they cover, and how many terms in office rest on more than Wikidata, as tables in
Markdown. With --bytes: what each section of the packaged files weighs.
`,
  options: { bytes: { type: 'boolean', default: false } },
  run: ({ bytes }) => {
    const { names } = compileFacts()
    if (!bytes) {
      const { base } = openFacts()
      return [stats(base, names), corroboration(base, FOREMOST_COUNTRIES)].join('\n')
    }
    return [
      weighSections('BGFB', packed('base.bin'), SECTION),
      weighSections('BGLX', packed('lexicon.bin'), LEXICON_SECTION),
    ].join('\n')
  },
})
