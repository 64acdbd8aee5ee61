import { FREE, KATAKANA } from '../../text/words'
import type { Lexicon } from '../lexicon'
import { BLOCK, type Block, FIRST_CELL, STRETCH } from './block'
import { hasHash, hashEight, hashPair, hashSix, hashThree, hashWord } from './prefixes'
import { ODD } from './units'

/** The bit of a class that says that its units are looked at one by one; see src/text/words.ts. */
const LOOKED_AT = FREE & KATAKANA

/**
 * Marks of the cells of a block where words begin only those where the filter lets a name begin, or where something odd stands or
 * follows. Without a branch on what it finds: which words begin names is past guessing, too.
 */
export function siftStarts(lexicon: Lexicon, block: Block): void {
  const { words, characters, loneEnd, hangul, hangulEnd } = lexicon
  const { cells, view, starts, marks } = block
  const size = Math.min(BLOCK, block.to - block.offset - FIRST_CELL)
  const { bitmap, shift } = words
  const { bitmap: ofCharacters, shift: shiftOfCharacters } = characters
  let kept = 0
  for (let stretch = 0; stretch * STRETCH < size; stretch++) {
    for (let left = starts[stretch] as number; left !== 0; ) {
      const place = Math.clz32(left)
      left &= BEHIND_FIRST >>> place
      const cell = FIRST_CELL + stretch * STRETCH + place
      const ab = view.getInt32(2 * cell, true)
      const cd = view.getInt32(2 * cell + 4, true)
      const a = ab & 0xffff
      marks[kept] = cell
      if ((ab & LOOKED_AT) !== 0) {
        const isOdd = ((a | (ab >>> 16) | (cd & 0xffff) | (cd >>> 16)) + 0x1_0000 - ODD) >> 16
        const isLone = (a - loneEnd) >>> 31
        const pair = hashPair(ab)
        const three = hashThree(pair, cd & 0xffff)
        const isKnown = hasHash(ofCharacters, shiftOfCharacters, pair) | hasHash(ofCharacters, shiftOfCharacters, three)
        kept += (isKnown | isOdd | isLone) & 1
      } else {
        const ef = view.getInt32(2 * cell + 8, true)
        const gh = view.getInt32(2 * cell + 12, true)
        // Classes of other scripts and of what is odd have bits that words between spaces have not; there are two units in a number.
        const all = ab | cd | ef | gh | (cells[cell + 8] as number)
        const isOdd = (all >> 1) | (all >> 2) | (all >> 17) | (all >> 18)
        const isLong = ((a - hangul) | (hangulEnd - 1 - a)) >> 31
        const six = hashSix(ab, cd, ef)
        const isSix = hasHash(bitmap, shift, six)
        const isEight = hasHash(bitmap, shift, hashEight(six, gh))
        const isWord = hasHash(bitmap, shift, hashWord(ab, cd, ef, isLong))
        kept += (isSix | isEight | isWord | isOdd) & 1
      }
    }
  }
  block.count = kept
}

/** All bits but the highest. */
const BEHIND_FIRST = 0x7fff_ffff
