import { fold } from '../text/fold'
import { beginsWord, classOf, OTHER } from '../text/words'
import type { Base } from './base'
import type { EntityIndex } from './model'
import { oneLetterOff } from './one-letter-off'
import { isEmpty, type Range, type SortedTexts, sortedTexts } from './sorted-texts'
import { wordStarts } from './word-starts'

/** Finds entities by what the reader types: any name in any language, from the start of any of its words. The best come first. */
export type Search = (query: string) => EntityIndex[]

/** As many as a list shows. */
const MOST_FOUND = 20
/** Shorter words are one letter off from nearly anything. */
const SHORTEST_WITH_TYPO = 4
/** Fewer names than this are quicker read than counted. */
const FEW = 500

/** A rank is a multiple of this; the length of the name in bytes, which stays below it, comes on top: short names come first. */
const RANK_STEP = 1000
/** How well names meet a query, smaller being better. */
const RANK = {
  /** The name is the query. */
  same: 0,
  /** It begins or ends with the query as whole words: "Xi" of "Xi Jinping", "Biden" of "Joe Biden". */
  wholeWords: RANK_STEP,
  /** It begins with the query. */
  prefix: 2 * RANK_STEP,
  /** A later word does. */
  innerWord: 3 * RANK_STEP,
  /** Its words begin with those of the query, in another order. */
  anyOrder: 4 * RANK_STEP,
}
/** Entities whose ties are counted to compare them; of more, as after a single letter, those with the shortest names. */
const MOST_COMPARED = 100

/** Names that meet a query equally well. */
interface Met {
  rank: number
  names: Iterable<number>
}

/**
 * Makes a search over all names of the base; accents, case and kinds of hyphen are forgiven. Where nothing is found as it was typed, so is
 * the order of the words, then one slip of the fingers: forgiven before, they would push in among what was meant. Nothing is read in
 * advance: a query costs a few searches by halving, and no more names are decoded than these meet.
 */
export function searchIn(base: Base): Search {
  const { names } = base
  const whole = sortedTexts(names.size, (at) => fold(names.text(at)))
  const inner = sortedTexts(names.innerSize, (at) => {
    const { name, word } = names.inner(at)
    const folded = whole.text(name)
    return folded.slice(wordStarts(folded)[word])
  })
  function* innerNames(range: Range): Iterable<number> {
    for (const at of placesIn(range)) yield names.inner(at).name
  }

  /** The names that begin so, and those of which a later word does. */
  function asTyped(start: string): Met[] {
    const begins = whole.startingWith(start)
    const follows = inner.startingWith(start)
    if (isEmpty(begins) && isEmpty(follows)) return []
    return [
      { rank: RANK.same, names: placesIn(sameAs(start, whole, begins)) },
      { rank: RANK.wholeWords, names: innerNames(sameAs(start, inner, follows)) },
      { rank: RANK.wholeWords, names: placesIn(whole.startingWith(`${start} `, begins)) },
      { rank: RANK.prefix, names: placesIn(begins) },
      { rank: RANK.innerWord, names: innerNames(follows) },
    ]
  }

  /** The names that have a word beginning with each of these, in any order. */
  function withWords(words: readonly string[]): Met[] {
    let found: number[] | null = null
    // The longest is met in the fewest names, as a rule; the shortest stand in no list of inner words, but are read.
    for (const word of words.toSorted((a, b) => b.length - a.length)) {
      if (found !== null && found.length <= FEW) found = found.filter((name) => hasWord(whole.text(name), word))
      else {
        const having = new Set([...placesIn(whole.startingWith(word)), ...innerNames(inner.startingWith(word))])
        found = found === null ? [...having] : found.filter((name) => having.has(name))
      }
    }
    return found === null || found.length === 0 ? [] : [{ rank: RANK.anyOrder, names: found }]
  }

  function slipsOf(text: string): string[] {
    if (text.length < SHORTEST_WITH_TYPO) return []
    return [...new Set([whole, inner].flatMap((list) => [...oneLetterOff(text, list)]))]
  }

  /** Tries one reading of the query after the other, until one finds anything. */
  function namesFor(query: string): Met[] {
    const typed = asTyped(query)
    if (typed.length > 0) return typed
    const words = query.split(' ')
    if (words.length === 1) return slipsOf(query).flatMap(asTyped)
    const reordered = withWords(words)
    if (reordered.length > 0) return reordered
    const slipped = slipsOf(query).flatMap(asTyped)
    if (slipped.length > 0) return slipped
    return words.flatMap((word, i) => slipsOf(word).flatMap((meant) => withWords(words.with(i, meant))))
  }

  /** The entities that have these names, the best first: by rank; of equals those with the most ties to others, then the shortest names. */
  function entitiesWith(met: readonly Met[]): EntityIndex[] {
    const scores = new Map<EntityIndex, number>()
    let lastRank = 0
    for (const { rank, names: found } of met.toSorted((a, b) => a.rank - b.rank)) {
      // A list that is full has no place for a worse rank: thousands of names may have that.
      if (rank > lastRank && scores.size >= MOST_FOUND) break
      lastRank = rank
      for (const name of found) {
        const score = rank + Math.min(names.bytes(name), RANK_STEP - 1)
        for (const owner of names.owners(name)) {
          if (score < (scores.get(owner) ?? Number.POSITIVE_INFINITY)) scores.set(owner, score)
        }
      }
    }
    // Packed into numbers, which sort faster than pairs: one letter may bring thousands.
    const packed = Float64Array.from(scores, ([entity, score]) => score * base.size + entity).sort()
    return Array.from(packed.subarray(0, MOST_COMPARED), (both) => {
      const [entity, score] = [both % base.size, Math.floor(both / base.size)]
      return { entity, score, rank: Math.floor(score / RANK_STEP), ties: base.neighbours(entity).size }
    })
      .sort((a, b) => a.rank - b.rank || b.ties - a.ties || a.score - b.score || a.entity - b.entity)
      .slice(0, MOST_FOUND)
      .map(({ entity }) => entity)
  }

  return (query) => {
    const wanted = fold(query)
    return wanted === '' ? [] : entitiesWith(namesFor(wanted))
  }
}

/** The texts that are the query: they stand at the head of those that begin with it. */
function sameAs(query: string, { text }: SortedTexts, [from, to]: Range): Range {
  let end = from
  while (end < to && text(end) === query) end++
  return [from, end]
}

function* placesIn([from, to]: Range): Iterable<number> {
  for (let at = from; at < to; at++) yield at
}

/** Whether a word of a folded text begins so. */
function hasWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const before = at === 0 ? OTHER : classOf(text.charCodeAt(at - 1))
    if (beginsWord(classOf(text.charCodeAt(at)), before)) return true
  }
  return false
}
