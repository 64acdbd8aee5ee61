import { unpack } from '../facts/format'
import { type Filter, openFilter } from './lexicon/prefixes'
import type { SenseLists } from './lexicon/references'
import { openUnits, SYMBOL_SHIFT, type Units } from './lexicon/units'

export type { Sense } from './lexicon/sense'

/*
 * The lexicon: folded names to what they can mean, in one read-only file opened in place.
 *
 * A double array (J.-I. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989): the node with base b
 * has its child along symbol s in cell b + s, and the cell's check says s. No two nodes share a base, so that the check needs no more
 * than the symbol. Once one name is left, its cell is a leaf: its base is the complement of where in `tails` the rest of the name
 * stands, or of its reference where nothing is left of it. A name that is the beginning of others ends in a leaf along END.
 * docs/decisions/lexicon-double-array.md tells why, docs/format.md where everything lies.
 */

export const LEXICON_SECTION = {
  counts: 0,
  alphabet: 1,
  words: 2,
  characters: 3,
  base: 4,
  check: 5,
  tails: 6,
  digrams: 7,
  manners: 8,
  lists: 9,
} as const

/** An open lexicon, as `matchNames` reads it. */
export interface Lexicon {
  units: Units
  /** Entries of units below it begin words that the filter would hold back, or must not be asked about: short names. */
  loneEnd: number
  /** Entries from `hangul` up to `hangulEnd` are of hangul that begins names. */
  hangul: number
  hangulEnd: number
  /** The filters of the beginnings of names: words, and characters of scripts without spaces. */
  words: Filter
  characters: Filter
  /** For an inner node twice the base of its children, plus one where a name ends at it; for a leaf the complement of its tail. */
  base: Int32Array
  check: Uint16Array
  tails: Uint8Array
  /** For each digram of the tails the two symbols that it stands for. */
  digrams: Uint8Array
  senses: SenseLists
}

/**
 * Opens a lexicon file.
 * @throws DamagedFileError when it is not one, of another version, cut short or altered.
 */
export function openLexicon(file: ArrayBuffer): Lexicon {
  const { section } = unpack('BGLX', file)
  const [lone = 0, hangul = 0, begin = 0] = section(LEXICON_SECTION.counts, Uint32Array)
  return {
    units: openUnits(section(LEXICON_SECTION.alphabet, Uint16Array), begin),
    loneEnd: lone << SYMBOL_SHIFT,
    hangul: hangul << SYMBOL_SHIFT,
    hangulEnd: begin << SYMBOL_SHIFT,
    words: openFilter(section(LEXICON_SECTION.words, Uint32Array)),
    characters: openFilter(section(LEXICON_SECTION.characters, Uint32Array)),
    base: section(LEXICON_SECTION.base, Int32Array),
    check: section(LEXICON_SECTION.check, Uint16Array),
    tails: section(LEXICON_SECTION.tails, Uint8Array),
    digrams: section(LEXICON_SECTION.digrams, Uint8Array),
    senses: {
      manners: section(LEXICON_SECTION.manners, Uint32Array),
      lists: section(LEXICON_SECTION.lists, Uint32Array),
    },
  }
}
