import { CARD_LANGUAGES } from '../src/cards/card'
import { cardText } from '../src/cards/card-text'
import { makeCard } from '../src/cards/make-card'
import { InputError } from './annotate/input-error'
import { checkedDay } from './annotate/options'
import { runCommand } from './facts/commands/command'
import { writtenAt } from './facts/commands/written-at'
import { openFacts } from './facts/open'
import { FACTS } from './facts/out'

/* `npm run facts:show -- wang-yi --date 2023-07-15 --lang fr`: a card in the terminal. */

runCommand({
  name: 'facts:show',
  usage: `Usage: npm run facts:show -- ID [--date 2023-07-15] [--lang fr]

Prints the card of the entity as it stands beside an article of that day, and the lines on which its facts are written. Languages: ${CARD_LANGUAGES.join(', ')}.
`,
  options: { date: { type: 'string' }, lang: { type: 'string', default: 'en' } },
  run: ({ date, lang }, [id, ...more]) => {
    if (id === undefined || more.length > 0) throw new InputError('one ID is wanted; facts:find tells ids by name')
    const speaks = CARD_LANGUAGES.find((known) => known === lang)
    if (!speaks) throw new InputError(`--lang ${lang}: cards speak ${CARD_LANGUAGES.join(', ')}`)
    const published = date === undefined ? null : checkedDay(date, '--date')
    const { base } = openFacts()
    if (!base.find(id)) throw new InputError(`no entity ${id}; facts:find tells ids by name`)
    const card = makeCard(base, id, { published, claims: [], others: [] }, speaks, null)
    const places = writtenAt(FACTS, new Set([id])).get(id) ?? []
    return `${cardText(card, { is: 'text' })}\n\n${places.join('\n')}\n`
  },
})
