import { endsWord, isHangul } from '../../text/words'
import type { Lexicon } from '../lexicon'
import type { Block } from './block'
import { someFits } from './fits'
import { wordEndsBefore } from './long-way'
import { END } from './symbols'
import { DIGRAM, DIRECT, isEndAt, isSymbolAt, LINK, nodeBehind, referenceAt, WIDE } from './tails'
import { CLASS, ODD, SPACE_ENTRY, SYMBOL_SHIFT } from './units'

/** What a walk returns where no name begins. */
export const NONE = -1
/** What it returns where an odd unit stands in the way, and the long way is to be gone. */
export const ODD_AHEAD = -2

/**
 * Walks down the double array along a block, from the plain unit in cell `start`. Returns the cell behind the longest name that fits,
 * or NONE, or ODD_AHEAD; what the name can mean is left in `block.reference`.
 *
 * It makes no objects and no strings. Odd units match no symbol, nor does what stands behind the end of a block, so that both are
 * looked for only where the walk ends, not at each step.
 */
export function walk(lexicon: Lexicon, block: Block, start: number, language: number): number {
  const { base, check, tails } = lexicon
  const { cells } = block
  let longest = NONE
  let node = (base[0] as number) >> 1
  let p = start
  for (;;) {
    const symbol = (cells[p] as number) >>> SYMBOL_SHIFT
    const cell = node + symbol
    if (check[cell] !== symbol) break
    p++
    let value = base[cell] as number
    let end = 0
    if (value < 0) {
      end = ~value
      if ((end & DIRECT) === 0) {
        end = followTail(lexicon, block, end, p)
        p = block.reached
        if (tails[end] === LINK) value = nodeBehind(tails, end, cell)
        else if (!isEndAt(tails, end)) break
      }
    }
    if (value >= 0) {
      node = value >> 1
      if ((value & 1) === 0) continue
      end = ~(base[node + END] as number)
    }
    const next = cells[p] as number
    if (next >= ODD) return ODD_AHEAD
    if (endsWord((cells[p - 1] as number) & CLASS, next & CLASS) || endsBeforeParticle(block, p)) {
      const reference = referenceAt(tails, end)
      const { text, offset } = block
      if (someFits(lexicon.senses, reference, text, start + offset, p + offset, language)) {
        longest = p
        block.reference = reference
      }
    }
    if (value < 0) return longest
  }
  return isOdd(cells, p) ? ODD_AHEAD : longest
}

/** Follows a tail or a run from the cell on. Returns where in the tails that ends, and leaves in `block.reached` the cell where it does. */
function followTail({ tails, digrams }: Lexicon, block: Block, begins: number, cell: number): number {
  const { cells } = block
  let tail = begins
  let p = cell
  for (; ; p++) {
    const symbol = (cells[p] as number) >>> SYMBOL_SHIFT
    const byte = tails[tail] as number
    if (byte < DIGRAM) {
      if (byte !== symbol) break
      tail++
    } else if (byte >= WIDE) {
      if (!isSymbolAt(tails, tail, symbol)) break
      tail += 2
    } else {
      const digram = 2 * (byte - DIGRAM)
      if (digrams[digram] !== symbol) break
      p++
      if (digrams[digram + 1] !== (cells[p] as number) >>> SYMBOL_SHIFT) break
      tail++
    }
  }
  block.reached = p
  return tail
}

/** Whether what ended a walk at `p` may do so only as it stands: an odd unit, one that a mark may join, the second of two spaces. */
function isOdd(cells: Uint16Array, p: number): boolean {
  const entry = cells[p] as number
  return entry >= ODD || (cells[p + 1] as number) >= ODD || (entry === SPACE_ENTRY && cells[p - 1] === SPACE_ENTRY)
}

/** Whether a name that ends before the cell, within a word, ends in hangul with a particle behind it. */
function endsBeforeParticle({ text, offset, to }: Block, cell: number): boolean {
  const unit = text.charCodeAt(cell + offset - 1)
  return isHangul(unit) && wordEndsBefore(text, cell + offset, to, unit)
}
