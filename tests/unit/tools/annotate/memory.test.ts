import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { annotate } from '../../../../tools/annotate/annotation'
import { openInput } from '../../../../tools/annotate/documents'
import { readGold } from '../../../../tools/evaluate/gold/read'
import { openFacts } from '../../../../tools/facts/open'

/* A thousand articles stream in constant memory: what is kept of one may not grow with their number. */

const facts = openFacts()
const TEXTS = readGold(facts.base).map(({ article }) => article.text)

/** By then every text has been read, and what is remembered of the facts is there. */
const WARM = TEXTS.length
const ARTICLES = 4 * WARM
/** In bytes. Kept, the mentions of the later articles came to ten million. */
const MOST_GROWTH = 4_000_000

/** Lines of JSONL, each article as long as a page of news, and of words that no other one has. */
function* lines(): Generator<string> {
  for (let i = 0; i < ARTICLES; i++) {
    const text = `${TEXTS[i % WARM]} Number${i} ${TEXTS[(i + 1) % WARM]} Article${i}.`
    yield `${JSON.stringify({ id: `${i}`, text })}\n`
  }
}

/** What is in use once all garbage is gone, in bytes. */
function inUse(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}

test(`${ARTICLES} articles leave no more in memory than ${WARM}`, async () => {
  const { documents } = await openInput({ file: '-', lang: null, date: null }, Readable.from(lines()))
  let count = 0
  let warm = 0
  for await (const document of documents) {
    annotate(facts, document, null)
    count++
    if (count === WARM) warm = inUse()
  }
  expect(count).toBe(ARTICLES)
  expect(inUse() - warm).toBeLessThan(MOST_GROWTH)
}, 120_000)
