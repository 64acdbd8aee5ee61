import type { Base } from '../../../src/facts/base'
import { isCorroborated } from '../../../src/facts/corroborated'
import type { Statement } from '../../../src/facts/model'
import { wordsOnCard } from './on-card'
import { named, tellStatement } from './tell'

/**
 * `count` statements drawn at random, each once, with the words that a card has for them and with their sources: the same for the same seed
 * and the same facts.
 */
export function audit(base: Base, count: number, seed: number): string {
  const random = mulberry32(seed)
  // Statements are counted and not held: there are tens of thousands.
  const ends: number[] = []
  let total = 0
  for (let index = 0; index < base.size; index++) {
    total += base.statements(index).length
    ends.push(total)
  }
  const drawn = new Set<number>()
  while (drawn.size < Math.min(count, total)) drawn.add(Math.floor(random() * total))
  const told = [...drawn].map((number, i) => {
    const subject = ends.findIndex((end) => number < end)
    const own = base.statements(subject)
    const statement = own[own.length - ((ends[subject] as number) - number)] as Statement
    return [
      `${i + 1}. ${named(base, subject)}`,
      `   ${tellStatement(base, statement)}`,
      ...onCard(base, statement),
      `   ${isCorroborated(base, statement) ? 'by:' : 'by Wikidata alone:'}`,
      ...sourcesOf(base, statement),
    ].join('\n')
  })
  return `${told.join('\n\n')}\n\n${drawn.size} of ${total} statements, seed ${seed}: look each up, and count what is wrong\n`
}

/** What the reader reads, which is what is to be judged. */
function onCard(base: Base, statement: Statement): string[] {
  const words = wordsOnCard(base, statement)
  if (words.length === 0) return ['   its own card says nothing of it in words']
  return ['   its own card says:', ...words.map((line) => `   > ${line}`)]
}

function sourcesOf(base: Base, { sources }: Statement): string[] {
  return sources.flatMap((number) => {
    const { publisher, title, url, read } = base.source(number)
    return [`   - ${publisher}: ${title}, read ${read}`, `     ${url}`]
  })
}

/** Random numbers from 0 to below 1 that a seed repeats: mulberry32, by T. Ettinger (public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
