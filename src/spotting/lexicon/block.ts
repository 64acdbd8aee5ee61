import { SPACED } from '../../text/words'
import { PREFIX } from './prefixes'
import { ODD, type Units } from './units'

/*
 * A text is read a block at a time: its units are turned into entries, and the places where a name could begin are marked, all without
 * a branch, since words end too irregularly for a processor to guess where. Then only those places are looked at.
 *
 * Entries are written two at a time, as one number of 32 bits, and where words begin is worked out for sixteen units at once, with
 * their classes side by side in one number: to write each unit and ask about it by itself takes half as long again.
 */

/** A stretch of a text, as entries. A cell is a unit of it, and `offset + cell` the offset of the unit in the text. */
export interface Block {
  text: string
  /** Where the text that may be read ends. */
  to: number
  offset: number
  /**
   * The cell before FIRST_CELL holds the entry of the unit before, or `nothing`; from FIRST_CELL on stands the block; behind it what
   * matches nothing. `pairs` are the same cells two by two, and `view` reads them so from any cell on.
   */
  cells: Uint16Array
  pairs: Int32Array
  view: DataView
  /** A bit for each cell from FIRST_CELL on, the first the highest: whether a word begins there, or something odd stands there. */
  starts: Int32Array
  /** Of these the cells to look at, ascending, and how many they are. */
  marks: Uint16Array
  count: number
  /** Where the walk along a tail came to, and what the last name that was found in it can mean. */
  reached: number
  reference: number
}

/** So many units are read at once: entries and marks then fit together into the fastest cache. */
export const BLOCK = 4096

/** The cell of a block's first unit: an even one, so that two units are written at once, with one before it. */
export const FIRST_CELL = 2

/** The cells of one word of `starts`. */
export const STRETCH = 32

/** So many cells behind the last unit are read without asking: the beginning of a word, and one more. */
const AHEAD = PREFIX + 1

/** Room for one block, which all texts are read through, one after the other: paragraphs are short, and to make room is dear. */
export function makeBlock(): Block {
  const buffer = new ArrayBuffer(2 * (FIRST_CELL + BLOCK + PREFIX + 2))
  return {
    text: '',
    to: 0,
    offset: 0,
    cells: new Uint16Array(buffer),
    pairs: new Int32Array(buffer),
    view: new DataView(buffer),
    starts: new Int32Array(BLOCK / STRETCH),
    marks: new Uint16Array(BLOCK + 1),
    count: 0,
    reached: 0,
    reference: 0,
  }
}

/** Reads the text from the offset `start` on into the block; `before` is the entry of the unit before. */
export function readBlock(block: Block, { entries, nothing }: Units, start: number, before: number): void {
  const { text, to, cells, pairs, starts } = block
  const size = Math.min(BLOCK, to - start)
  const whole = size - (size % STRETCH)
  let last = before
  for (let i = 0; i < whole; i += STRETCH) {
    const pair = (FIRST_CELL + i) >> 1
    const first = readSixteen(text, start + i, entries, pairs, pair)
    const second = readSixteen(text, start + i + 16, entries, pairs, pair + 8)
    starts[i / STRETCH] = (startsOf(first, last) << 16) | startsOf(second, first >>> 16)
    last = second >>> 16
  }
  if (whole < size) starts[whole / STRETCH] = readRest(block, entries, start, whole, last)
  cells[FIRST_CELL - 1] = before
  cells.fill(start + size < to ? ODD : nothing, FIRST_CELL + size, FIRST_CELL + size + AHEAD)
  block.offset = start - FIRST_CELL
}

/**
 * Writes the entries of sixteen units. Returns the two lower bits of their classes: of those with even places in the lower half of the
 * number, of those with odd ones in the upper half, the last in the lowest bits.
 */
function readSixteen(text: string, from: number, entries: Uint16Array, pairs: Int32Array, pair: number): number {
  let classes = 0
  // Four at a time: what an engine does for each round of a loop costs as much as one unit.
  for (let i = 0; i < 4; i++) {
    const p = from + 4 * i
    const one = (entries[text.charCodeAt(p)] as number) | ((entries[text.charCodeAt(p + 1)] as number) << 16)
    const two = (entries[text.charCodeAt(p + 2)] as number) | ((entries[text.charCodeAt(p + 3)] as number) << 16)
    pairs[pair + 2 * i] = one
    pairs[pair + 2 * i + 1] = two
    classes = (classes << 4) | ((one & TWO_CLASSES) << 2) | (two & TWO_CLASSES)
  }
  return classes
}

/** The two lower bits of the classes of two units. */
const TWO_CLASSES = 0x0003_0003

/** Of eight numbers of two bits the lower bits. */
const LOWER_BITS = 0x5555

/**
 * Where words begin among sixteen units, from what `readSixteen` returns: a bit for each, the first the highest. `last` has the class of the
 * unit before in its lowest bits. What begins a word: see `begins`.
 */
function startsOf(classes: number, last: number): number {
  const odd = classes >>> 16
  const behindEven = (odd >> 1) | (odd & ~classes)
  const behindOdd = (classes >> 1) | (classes & ~((odd >> 2) | ((last & SPACED) << 14)))
  return ((behindOdd & LOWER_BITS) << 1) | (behindEven & LOWER_BITS)
}

/** Writes the entries of a block's units from `from` on, fewer than STRETCH, and returns where words begin among them. */
function readRest(
  { text, to, cells }: Block,
  entries: Uint16Array,
  start: number,
  from: number,
  before: number,
): number {
  let starts = 0
  let previous = before
  for (let place = 0; start + from + place < to; place++) {
    const entry = entries[text.charCodeAt(start + from + place)] as number
    cells[FIRST_CELL + from + place] = entry
    starts |= begins(entry, previous) << (STRETCH - 1 - place)
    previous = entry
  }
  return starts
}

/** 1 where a unit with the entry `here` is to be looked at that stands behind another, 0 elsewhere; see the classes of src/text/words.ts. */
function begins(here: number, previous: number): number {
  return ((here & ~previous) | (here >> 1)) & 1
}
