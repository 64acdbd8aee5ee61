import { annotate } from './annotate/annotation'
import { readDocuments } from './annotate/documents'
import { InputError } from './annotate/input-error'
import { readOptions, USAGE } from './annotate/options'
import { asTable } from './annotate/table'
import { openFacts } from './facts/open'

/* `npm run annotate -- FILE`: the main job without a browser, by the same rooms as the extension. See docs/annotate.md. */

try {
  await run()
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(`annotate: ${error.message}`)
  process.exitCode = 2
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') {
    process.stdout.write(USAGE)
    return
  }
  const facts = openFacts()
  const cards = options.cards ? (options.cardLang ?? 'article') : null
  const isList = options.format === 'json' && /\.(?:jsonl|ndjson)$/iu.test(options.file)
  let count = 0
  if (isList) print('[')
  for await (const document of readDocuments(options, process.stdin)) {
    const annotation = annotate(facts, document, cards)
    if (options.format === 'table') print(`${count > 0 ? '\n' : ''}${asTable(annotation)}\n`)
    else if (options.format === 'jsonl') print(`${JSON.stringify(annotation)}\n`)
    else print(`${count > 0 ? ',\n' : ''}${JSON.stringify(annotation, null, 2)}${isList ? '' : '\n'}`)
    count++
  }
  if (isList) print(']\n')
}

function print(text: string): void {
  process.stdout.write(text)
}
