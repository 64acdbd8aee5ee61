import type { EntityIndex } from '../facts/model'

/* What to highlight: a choice of its own. A page full of lines is no easier to read. */

/** How many mentions a page would highlight. */
export interface Choice {
  /** The first mention of each entity, or every one. */
  show: 'first' | 'every'
  /** At most so many in each stretch of a hundred words, the most salient ones; null for no limit. */
  mostPer100Words: number | null
  lang: string | null
}

interface Choosable {
  start: number
  entity: EntityIndex
  salience: number
}

/** Running text first: in titles and captions only what it does not name, and nothing aside. */
const ROLES = [
  ['lead', 'body'],
  ['title', 'caption'],
]

/** A hundred words in UTF-16 units, about: with their spaces, and in languages that write none. */
const HUNDRED_WORDS = 600
const HUNDRED_WORDS_OF: Record<string, number> = { zh: 170, ja: 220, ko: 400 }

/** The mentions that a page would highlight, given by flow with the role that each flow has. */
export function chosenToShow<M extends Choosable>(
  flows: readonly { role: string; mentions: readonly M[] }[],
  { show, mostPer100Words, lang }: Choice,
): M[] {
  const all: M[] = []
  for (const roles of ROLES) {
    for (const { role, mentions } of flows) {
      if (roles.includes(role)) for (const mention of mentions) all.push(mention)
    }
  }
  const wanted = show === 'every' ? all : firstOfEach(all)
  return mostPer100Words === null
    ? wanted
    : thinned(wanted, mostPer100Words, HUNDRED_WORDS_OF[lang ?? ''] ?? HUNDRED_WORDS)
}

function firstOfEach<M extends Choosable>(mentions: readonly M[]): M[] {
  const seen = new Set<EntityIndex>()
  return mentions.filter(({ entity }) => {
    const isFirst = !seen.has(entity)
    seen.add(entity)
    return isFirst
  })
}

/** The most salient ones, at most so many in each stretch of that length; of equals the earlier. */
function thinned<M extends Choosable>(mentions: readonly M[], most: number, stretch: number): M[] {
  const inStretch = new Map<number, number>()
  return [...mentions]
    .sort((a, b) => b.salience - a.salience || a.start - b.start)
    .filter(({ start }) => {
      const number = Math.floor(start / stretch)
      const count = inStretch.get(number) ?? 0
      inStretch.set(number, count + 1)
      return count < most
    })
}
