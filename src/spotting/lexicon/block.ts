import { PREFIX } from './prefixes'
import { ODD, type Units } from './units'

/*
 * A text is read a block at a time: its units are turned into entries, and the places where a name could begin are marked, all without
 * a branch, since words end too irregularly for a processor to guess where. Then only those places are looked at.
 */

/** A stretch of a text, as entries. A cell is a unit of it, and `offset + cell` the offset of the unit in the text. */
export interface Block {
  text: string
  /** Where the text that may be read ends. */
  to: number
  offset: number
  /** Cell 0 holds the entry of the unit before, or `nothing`; from cell 1 on the block; behind it what matches nothing. */
  cells: Uint16Array
  /** The cells to look at, ascending, and how many they are: words begin there, or something odd stands there. */
  marks: Uint16Array
  count: number
  /** Where the walk along a tail came to, and what the last name that was found in it can mean. */
  reached: number
  reference: number
}

/** So many units are read at once: entries and marks then fit together into the fastest cache. */
export const BLOCK = 4096

/** So many cells behind the last unit are read without asking: the beginning of a word, and one more. */
const AHEAD = PREFIX + 1

/** Room for one block, which all texts are read through, one after the other: paragraphs are short, and to make room is dear. */
export function makeBlock(): Block {
  return {
    text: '',
    to: 0,
    offset: 0,
    cells: new Uint16Array(BLOCK + 1 + AHEAD),
    marks: new Uint16Array(BLOCK + 1),
    count: 0,
    reached: 0,
    reference: 0,
  }
}

/** Reads the text from the offset `start` on into the block; `before` is the entry of the unit before. */
export function readBlock(block: Block, { entries, nothing }: Units, start: number, before: number): void {
  const { text, to, cells, marks } = block
  const size = Math.min(BLOCK, to - start)
  let count = 0
  let previous = before
  cells[0] = before
  // Four at a time: what an engine does for each round of a loop costs as much as one unit.
  let i = 0
  for (; i < size - 3; i += 4) {
    const first = entries[text.charCodeAt(start + i)] as number
    const second = entries[text.charCodeAt(start + i + 1)] as number
    const third = entries[text.charCodeAt(start + i + 2)] as number
    const fourth = entries[text.charCodeAt(start + i + 3)] as number
    cells[i + 1] = first
    marks[count] = i + 1
    count += begins(first, previous)
    cells[i + 2] = second
    marks[count] = i + 2
    count += begins(second, first)
    cells[i + 3] = third
    marks[count] = i + 3
    count += begins(third, second)
    cells[i + 4] = fourth
    marks[count] = i + 4
    count += begins(fourth, third)
    previous = fourth
  }
  for (; i < size; i++) {
    const entry = entries[text.charCodeAt(start + i)] as number
    cells[i + 1] = entry
    marks[count] = i + 1
    count += begins(entry, previous)
    previous = entry
  }
  cells.fill(start + size < to ? ODD : nothing, size + 1, size + 1 + AHEAD)
  block.offset = start - 1
  block.count = count
}

/** 1 where a unit is to be looked at that stands behind another, 0 elsewhere; see the classes of src/text/words.ts. */
function begins(entry: number, previous: number): number {
  return ((entry & ~previous) | (entry >> 1)) & 1
}
