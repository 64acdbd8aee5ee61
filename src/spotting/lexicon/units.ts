import { foldCluster, joinsBefore } from '../../text/fold'
import { classOf, FREE, OTHER } from '../../text/words'
import { SPACE, strangerOf, symbolsOf } from './symbols'

/*
 * The table of units: for each UTF-16 unit of a text one number that says all the matcher wants to know of it, so that text is
 * folded, parted into words and spelled in symbols with one load. The entry of a plain unit, which folds to one unit whatever stands
 * before it, is the symbol of that unit and, in its lowest bits, its class (src/text/words.ts). All others are odd: for them the matcher
 * goes the long way.
 */

/** The bits of an entry that hold the class. */
export const CLASS = 0b111
export const SYMBOL_SHIFT = 3

/** The class, here, of free units that begin no name: they need not be looked at. */
export const IDLE = 0b100

/**
 * Entries from here on are odd: of marks and what joins, of units that fold to none, to several or to a rare one, of halves of pairs.
 * No symbol is so high, and the class makes the matcher look at them.
 */
export const ODD = 0xfff0 | FREE
/** Odd, since not looked up yet. */
export const UNKNOWN = 0xfff8 | FREE

export const SPACE_ENTRY = (SPACE << SYMBOL_SHIFT) | OTHER

/** An alphabet, open for matching. Units are looked up when a text first uses them, and kept. */
export interface Units {
  /** The entry of every unit of a text; UNKNOWN until it is learned. */
  entries: Uint16Array
  /** Looks up the entry of a unit of a text, if need be. */
  entryOf(unit: number): number
  /** The entry of the plain units that fold to this one; odd where there can be none. */
  entryOfFolded(unit: number): number
  /** The symbols of a folded unit. */
  symbolsOf(unit: number): readonly number[]
  /** What stands behind the end of a text. */
  nothing: number
}

/** Opens an alphabet: folded units in the order of their symbols. Those from the symbol `beginEnd` on begin no name. */
export function openUnits(alphabet: Uint16Array, beginEnd: number): Units {
  const entries = new Uint16Array(0x10000).fill(UNKNOWN)
  const symbols = new Map<number, readonly number[]>()
  const symbolsOfUnit = (unit: number) => {
    const known = symbols.get(unit) ?? symbolsOf(unit, alphabet)
    symbols.set(unit, known)
    return known
  }
  const entryOfFolded = (unit: number) => {
    const [symbol = 0, more] = symbolsOfUnit(unit)
    if (more !== undefined) return ODD
    const found = classOf(unit)
    return (symbol << SYMBOL_SHIFT) | (found === FREE && symbol >= beginEnd ? IDLE : found)
  }
  const findEntry = (unit: number) => {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    if (isSurrogate || joinsBefore(unit)) return ODD
    const folded = foldCluster(String.fromCharCode(unit), 0, 1)
    return folded.length === 1 ? entryOfFolded(folded.charCodeAt(0)) : ODD
  }
  return {
    entries,
    entryOf(unit) {
      if (entries[unit] === UNKNOWN) entries[unit] = findEntry(unit)
      return entries[unit] as number
    },
    entryOfFolded,
    symbolsOf: symbolsOfUnit,
    nothing: (strangerOf(alphabet) << SYMBOL_SHIFT) | OTHER,
  }
}
