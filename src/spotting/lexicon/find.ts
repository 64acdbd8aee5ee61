import { joinsBefore } from '../../text/fold'
import { beginsWord, OTHER } from '../../text/words'
import type { Lexicon } from '../lexicon'
import { BLOCK, type Block, FIRST_CELL, makeBlock, readBlock } from './block'
import { passCluster, walkClusters } from './long-way'
import { siftStarts } from './sift'
import { CLASS, ODD, UNKNOWN } from './units'
import { ODD_AHEAD, walk } from './walk'

/** A name in the result of `findNames` is so many numbers: where it begins, where it ends, and the reference of its senses. */
export const FIND_SIZE = 3

/** A search for names as it goes on. */
interface Search {
  lexicon: Lexicon
  language: number
  block: Block
  /** The text before this offset is settled, by a name or by the long way, and `last` is the class of its last folded unit. */
  settled: number
  last: number
  /** FIND_SIZE numbers for each name. */
  finds: number[]
}

const block = makeBlock()

/**
 * Finds the names in `text` from `from` to `to` (UTF-16 offsets): whole words, leftmost, and of those the longest that fits an article
 * of that language (see `placeOfLanguage`). Each is FIND_SIZE numbers in the result.
 */
export function findNames(lexicon: Lexicon, text: string, from: number, to: number, language: number): number[] {
  const { units } = lexicon
  const search: Search = { lexicon, language, block, settled: from, last: OTHER, finds: [] }
  block.text = text
  block.to = to
  let before = units.nothing
  for (let start = from; start < to; start += BLOCK) {
    readBlock(block, units, start, before)
    siftStarts(lexicon, block)
    if (!takeNames(search)) {
      for (let i = start; i < Math.min(start + BLOCK, to); i++) units.entryOf(text.charCodeAt(i))
      readBlock(block, units, start, before)
      siftStarts(lexicon, block)
      takeNames(search)
    }
    before = block.cells[FIRST_CELL + BLOCK - 1] as number
  }
  block.text = ''
  return search.finds
}

/** Takes the names that begin at marks of the block. Returns whether all its units were known. */
function takeNames(search: Search): boolean {
  const { lexicon, block, language } = search
  const { cells, marks, offset, count } = block
  let settled = search.settled - offset
  for (let mark = 0; mark < count; mark++) {
    const cell = marks[mark] as number
    if (cell < settled) continue
    const entry = cells[cell] as number
    if (entry < ODD) {
      const before = cell === settled ? search.last : (cells[cell - 1] as number) & CLASS
      if (!beginsWord(entry & CLASS, before)) continue
      const end = walk(lexicon, block, cell, language)
      if (end >= 0) {
        settle(search, cell + offset, end + offset, (cells[end - 1] as number) & CLASS, block.reference)
        settled = end
      } else if (end === ODD_AHEAD) {
        goLongWay(search, cell + offset)
        settled = search.settled - offset
      }
    } else {
      if (entry === UNKNOWN) return false
      passOdd(search, cell + offset)
      settled = search.settled - offset
    }
  }
  return true
}

/** Takes the name that begins at the offset, if there is one, where the text is odd. */
function goLongWay(search: Search, offset: number): void {
  const { lexicon, block, language } = search
  const found = walkClusters(lexicon, block.text, offset, block.to, language)
  if (found) settle(search, offset, found.end, found.last, found.reference)
}

/** Passes the cluster that an odd unit is in. */
function passOdd(search: Search, offset: number): void {
  const { lexicon, block, language, settled } = search
  const { text, to } = block
  const joins = offset > settled && joinsBefore(text.codePointAt(offset) as number)
  const start = joins ? offset - 1 : offset
  const before = start === settled ? search.last : lexicon.units.entryOf(text.charCodeAt(start - 1)) & CLASS
  const { end, last, found } = passCluster(lexicon, text, start, to, before, language)
  if (found) settle(search, start, found.end, found.last, found.reference)
  else {
    search.settled = end
    search.last = last
  }
}

/** Takes a name into the finds. */
function settle(search: Search, start: number, end: number, last: number, reference: number): void {
  search.finds.push(start, end, reference)
  search.settled = end
  search.last = last
}
