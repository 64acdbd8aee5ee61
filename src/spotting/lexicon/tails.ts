/*
 * Tails: what is left of a name once the double array has told it from all others, with the reference of its senses; and runs, what the
 * names of a node have in common before they part again. Both are read byte by byte: a symbol below WIDE is one byte, any other two. A
 * tail ends with END and its reference, a run with LINK and the value of the node that it leads to, each a word of four bytes.
 */

/** Bytes from here on begin a symbol of two: the bits above the lower eight are what exceeds it. */
export const WIDE = 0xe0

/** Ends a run. As the first byte of a symbol it would be that of none. */
export const LINK = 0xff

/** Whether the symbol at a place is this one. None is END or LINK. */
export function isSymbolAt(tails: Uint8Array, place: number, symbol: number): boolean {
  const byte = tails[place] as number
  return byte < WIDE
    ? byte === symbol
    : (((byte - WIDE) << 8) | (tails[place + 1] as number)) === symbol && byte !== LINK
}

/** The bytes of a symbol. */
export function bytesOf(symbol: number): number[] {
  return symbol < WIDE ? [symbol] : [WIDE + (symbol >> 8), symbol & 0xff]
}

/** The length of a symbol in bytes. */
export function sizeOf(symbol: number): number {
  return symbol < WIDE ? 1 : 2
}

/** The word behind END or LINK, which stands at that place. */
export function wordBehind(tails: Uint8Array, place: number): number {
  return (
    (tails[place + 1] as number) |
    ((tails[place + 2] as number) << 8) |
    ((tails[place + 3] as number) << 16) |
    ((tails[place + 4] as number) << 24)
  )
}
