/*
 * Tails: what is left of a name once the double array has told it from all others, with the reference of its senses; and runs, what the
 * names of a node have in common before they part again. Both are read byte by byte. A symbol below DIGRAM is one byte, any other two;
 * and each of the bytes between stands for two symbols that often follow one another. A tail ends with END and its reference, a run with
 * LINK and the value of the node that it leads to, each a word of three bytes.
 */

/** Bytes from here on stand for two symbols each, which the table of digrams has. */
export const DIGRAM = 0xa0

/** Bytes from here on begin a symbol of two: the bits above the lower eight are what exceeds it. */
export const WIDE = 0xe0

/** Ends a run. As the first byte of a symbol it would be that of none. */
export const LINK = 0xff

/** Bytes of the word behind END or LINK. */
export const WORD_BYTES = 3

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
export function wordBehind(tails: Uint8Array, place: number): number {
  return (tails[place + 1] as number) | ((tails[place + 2] as number) << 8) | ((tails[place + 3] as number) << 16)
}

/** The reference of a name that ends: at END in its tail, which stands at that place, or DIRECT. */
export function referenceAt(tails: Uint8Array, end: number): number {
  return (end & DIRECT) !== 0 ? end ^ DIRECT : wordBehind(tails, end)
}
