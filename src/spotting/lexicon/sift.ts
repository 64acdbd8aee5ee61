import { FREE, KATAKANA } from '../../text/words'
import type { Lexicon } from '../lexicon'
import type { Block } from './block'
import { hasHash, hashPair, hashSix, hashWord } from './prefixes'
import { ODD } from './units'

/** The bit of a class that says that its units are looked at one by one; see src/text/words.ts. */
const LOOKED_AT = FREE & KATAKANA

/**
 * Leaves of the marks of a block only those where the filter lets a name begin, or where something odd stands or follows. Without a
 * branch on what it finds: which words begin names is past guessing, too.
 */
export function siftMarks({ words, pairs, loneEnd }: Lexicon, block: Block): void {
  const { cells, marks, count } = block
  let kept = 0
  for (let mark = 0; mark < count; mark++) {
    const cell = marks[mark] as number
    const a = cells[cell] as number
    const b = cells[cell + 1] as number
    const c = cells[cell + 2] as number
    marks[kept] = cell
    if ((a & LOOKED_AT) !== 0) {
      const isOdd = ((a | b | c) + 0x1_0000 - ODD) >> 16
      const isLone = (a - loneEnd) >>> 31
      kept += (hasHash(pairs, hashPair(a, b)) | isOdd | isLone) & 1
    } else {
      const d = cells[cell + 3] as number
      const e = cells[cell + 4] as number
      const f = cells[cell + 5] as number
      const all = b | c | d | e | f | (cells[cell + 6] as number)
      const isOdd = (all >> 1) | (all >> 2)
      const six = hasHash(words, hashSix(a, b, c, d, e, f))
      const word = hasHash(words, hashWord(a, b, c, d, e, f))
      kept += (six | word | isOdd) & 1
    }
  }
  block.count = kept
}
