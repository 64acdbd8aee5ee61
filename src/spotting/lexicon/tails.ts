import { END } from './symbols'

/*
 * Tails: what is left of a name once the double array has told it from all others, with the reference of its senses; and runs, what the
 * names of a node have in common before they part again. Both are read byte by byte. A symbol below DIGRAM is one byte, any other two;
 * and each of the bytes between stands for two symbols that often follow one another. A tail ends with END and its reference, a run with
 * LINK and the way to the node that it leads to, each a word of three bytes; a reference that two bytes can hold, as those of small
 * lexicons, follows SHORT_END.
 *
 * The way to a node is how far its value is from that of a node whose children begin at the cell of the run. Nodes lie near those that
 * lead to them, as a rule, so that these words are much alike, and a zip packs the tails by a twentieth smaller than with the values.
 */

/**
 * Bytes from here on stand for two symbols each, which the table of digrams has. Tried from 0x38 to 0xa0: so the tails are shortest, as
 * the letters of most names are below it.
 */
export const DIGRAM = 0x58

/** Bytes from here on begin a symbol of two: the bits above the lower eight are what exceeds it. */
export const WIDE = 0xe0

/** Ends a run. As the first byte of a symbol it would be that of none. */
export const LINK = 0xff

/** Ends a tail whose reference has SHORT_BYTES. As the first byte of a symbol it would be that of none, either. */
export const SHORT_END = 0xfe

/** Bytes of the word behind END or LINK, and of that behind SHORT_END. */
export const WORD_BYTES = 3
export const SHORT_BYTES = 2

/** All bits of a word. */
const WORD = 0xff_ffff

/**
 * The complement of a leaf of the double array is where its tail begins; with this bit set there is nothing left of the name, and the
 * other bits are its reference.
 */
export const DIRECT = 1 << 30

/** The bytes of symbols; `digrams` has the byte for two symbols that are written as one, by `pairOf` them. */
export function bytesOf(symbols: string, digrams: ReadonlyMap<number, number>): number[] {
  const bytes: number[] = []
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols.charCodeAt(i)
    const digram = i + 1 < symbols.length ? digrams.get(pairOf(symbol, symbols.charCodeAt(i + 1))) : undefined
    if (digram !== undefined) {
      bytes.push(digram)
      i++
    } else if (symbol < DIGRAM) bytes.push(symbol)
    else bytes.push(WIDE + (symbol >> 8), symbol & 0xff)
  }
  return bytes
}

/** Two symbols as one number. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

/** Whether the symbol at a place, which is no digram, is this one. None is END or LINK. */
export function isSymbolAt(tails: Uint8Array, place: number, symbol: number): boolean {
  const byte = tails[place] as number
  return byte < DIGRAM
    ? byte === symbol
    : (((byte - WIDE) << 8) | (tails[place + 1] as number)) === symbol && byte !== LINK
}

/** Whether a digram stands at a place. */
export function isDigramAt(tails: Uint8Array, place: number): boolean {
  const byte = tails[place] as number
  return byte >= DIGRAM && byte < WIDE
}

/** The length of a symbol in bytes. */
export function sizeOf(symbol: number): number {
  return symbol < DIGRAM ? 1 : 2
}

/** The word behind END or LINK, which stands at that place. */
function wordBehind(tails: Uint8Array, place: number): number {
  return (tails[place + 1] as number) | ((tails[place + 2] as number) << 8) | ((tails[place + 3] as number) << 16)
}

/** The way from the cell of a run to a node of that value, which `nodeBehind` reads. */
export function wayTo(value: number, cell: number): number {
  return (value - 2 * cell) & WORD
}

/** The value of the node that a run leads to, which ends with LINK at that place and began in that cell. */
export function nodeBehind(tails: Uint8Array, place: number, cell: number): number {
  return (wordBehind(tails, place) + 2 * cell) & WORD
}

/** Whether a tail ends at that place: with that, a name. */
export function isEndAt(tails: Uint8Array, place: number): boolean {
  return tails[place] === END || tails[place] === SHORT_END
}

/** The reference of a name that ends: where its tail does, which is at that place, or DIRECT. */
export function referenceAt(tails: Uint8Array, end: number): number {
  if ((end & DIRECT) !== 0) return end ^ DIRECT
  return tails[end] === SHORT_END
    ? (tails[end + 1] as number) | ((tails[end + 2] as number) << 8)
    : wordBehind(tails, end)
}
