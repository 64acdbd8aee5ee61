import { InputError } from './annotate/input-error'
import { runCommand } from './facts/commands/command'
import { find } from './facts/commands/find'
import { openFacts } from './facts/open'
import { FACTS } from './facts/out'

/* `npm run facts:find -- "外交部长"`: ids by any name, and where each is written. */

runCommand({
  name: 'facts:find',
  usage:
    'Usage: npm run facts:find -- NAME\n\nLists the entities of a name, in any language, with their ids and the lines on which they are written.\n',
  options: {},
  run: (_, words) => {
    const name = words.join(' ').trim()
    if (name === '') throw new InputError('a NAME is wanted')
    const found = find(openFacts(), name, FACTS)
    if (found === null) throw new InputError(`no name like ${JSON.stringify(name)}`)
    return found
  },
})
