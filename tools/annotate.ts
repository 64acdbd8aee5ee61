import { once } from 'node:events'
import { annotate } from './annotate/annotation'
import { openInput } from './annotate/documents'
import { InputError } from './annotate/input-error'
import { readOptions, USAGE } from './annotate/options'
import { asTable } from './annotate/table'
import { openFacts } from './facts/open'

/* `npm run annotate -- FILE`: the main job without a browser, by the same rooms as the extension. See docs/annotate.md. */

// A reader that has seen enough (`| head`) closes the pipe: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

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
    await print(USAGE)
    return
  }
  const { isList, documents } = await openInput(options, process.stdin)
  const facts = openFacts()
  const cards = options.cards ? (options.cardLang ?? 'article') : null
  const isArray = isList && options.format === 'json'
  let count = 0
  if (isArray) await print('[')
  try {
    for await (const document of documents) {
      const annotation = annotate(facts, document, cards)
      if (options.format === 'table') await print(`${count > 0 ? '\n' : ''}${asTable(annotation)}\n`)
      else if (options.format === 'jsonl') await print(`${JSON.stringify(annotation)}\n`)
      else await print(`${count > 0 ? ',\n' : ''}${JSON.stringify(annotation, null, 2)}${isArray ? '' : '\n'}`)
      count++
    }
  } finally {
    // What was printed before a broken line is still JSON.
    if (isArray) await print(']\n')
  }
}

/** Waits for a slow reader, so that what it has not read yet is never more than a little. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
