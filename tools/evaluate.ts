import { InputError } from './annotate/input-error'
import { evaluate } from './evaluate/evaluation'
import { GoldError } from './evaluate/gold/article'
import { readGold } from './evaluate/gold/read'
import { fillableIn, mistakesIn } from './evaluate/mistakes'
import { type Options, readOptions, USAGE } from './evaluate/options'
import { asMarkdown, asText } from './evaluate/print-table'
import { tables } from './evaluate/tables'
import { openFacts } from './facts/open'

/* `npm run evaluate`: how much of what an article names the spotting finds, and how often it is wrong. See tests/gold/README.md. */

try {
  const options = readOptions(process.argv.slice(2))
  process.stdout.write(options === 'help' ? USAGE : `${report(options) || 'none'}\n`)
} catch (error) {
  if (!(error instanceof InputError || error instanceof GoldError)) throw error
  console.error(`evaluate: ${error.message}`)
  process.exitCode = 2
}

function report({ show, lang }: Options): string {
  const facts = openFacts()
  const articles = readGold(facts.base, lang)
  if (articles.length === 0) throw new InputError(`--lang ${lang}: there is no gold article of that language`)
  if (show === 'unfilled') return articles.flatMap((gold) => fillableIn(gold, facts)).join('\n')
  if (show === 'errors') {
    // Who reads the mistakes of a text mends rules by it: it would be held out no longer.
    const known = articles.filter(({ heldOut }) => heldOut === null)
    return evaluate(facts, known)
      .map((each) => mistakesIn(each, facts))
      .filter(Boolean)
      .join('\n\n')
  }
  const print = show === 'markdown' ? asMarkdown : asText
  return tables(evaluate(facts, articles), facts.base).map(print).join('\n\n')
}
