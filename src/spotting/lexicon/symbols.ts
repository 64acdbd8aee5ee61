/*
 * The alphabet of a lexicon. A symbol is the dense number of a folded UTF-16 unit: names are spelled in symbols, so that the rows of
 * the double array stay short whatever the script. Units that names use come first by what they can begin, then by how often they are
 * used. What is beyond the room for symbols is spelled with two of them, by its high and its low byte.
 */

/** Ends a name or a tail. */
export const END = 0
/** A space, or a run of them. */
export const SPACE = 1
/** The first symbol of the alphabet proper. */
export const FIRST = 2

export const SPACE_UNIT = 0x20

/** The symbols of rare units: 256 for the high byte, then 256 for the low one. All symbols fit into 13 bits, with a few to spare. */
const HIGH_BYTE = 0x1c00
const LOW_BYTE = HIGH_BYTE + 0x100

/** So many units of an alphabet have a symbol of their own; one more is left for strangers. */
const OWN_SYMBOLS = HIGH_BYTE - FIRST - 1

/** The symbol of units that stand in no name. */
export function strangerOf(alphabet: Uint16Array): number {
  return FIRST + Math.min(alphabet.length, OWN_SYMBOLS)
}

/** The symbols that spell a folded unit: one or, for rare units, two. */
export function symbolsOf(unit: number, alphabet: Uint16Array): readonly number[] {
  if (unit === SPACE_UNIT) return [SPACE]
  const place = alphabet.indexOf(unit)
  if (place < 0) return [strangerOf(alphabet)]
  return place < OWN_SYMBOLS ? [FIRST + place] : [HIGH_BYTE + (unit >>> 8), LOW_BYTE + (unit & 0xff)]
}
