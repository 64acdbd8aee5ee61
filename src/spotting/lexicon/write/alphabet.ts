import { classOf, isHangul, SPACED } from '../../../text/words'
import { FIRST, SPACE_UNIT, symbolsOf } from '../symbols'

/** The alphabet of names being packed. */
export interface Alphabet {
  /** Folded units in the order of their symbols. */
  units: Uint16Array
  /**
   * Symbols below `loneEnd` are names by themselves, of scripts without spaces; those from `hangul` on are of hangul, of those that begin
   * names; symbols from `beginEnd` on begin none.
   */
  loneEnd: number
  hangul: number
  beginEnd: number
  /** A name as a text of symbols. */
  spell(name: string): string
}

/** What a unit begins: no name; names; or a name of one unit, behind which anything may stand. */
const NO_NAME = 0
const NAMES = 1
const LONE_NAME = 2

/** Gathers the alphabet of names, which are folded. */
export function alphabetOf(names: Iterable<string>): Alphabet {
  const uses = new Map<number, number>()
  const begins = new Map<number, number>()
  for (const name of names) {
    for (let i = 0; i < name.length; i++) uses.set(name.charCodeAt(i), (uses.get(name.charCodeAt(i)) ?? 0) + 1)
    const first = name.charCodeAt(0)
    const isLone = name.length === 1 && classOf(first) !== SPACED
    begins.set(first, Math.max(begins.get(first) ?? NO_NAME, isLone ? LONE_NAME : NAMES))
  }
  uses.delete(SPACE_UNIT) // It has a symbol of its own.
  const rank = (unit: number) => begins.get(unit) ?? NO_NAME
  const useOf = (unit: number) => uses.get(unit) as number
  const isBehind = (unit: number) => Number(isHangul(unit))
  const units = Uint16Array.from(
    [...uses.keys()].sort((a, b) => rank(b) - rank(a) || isBehind(a) - isBehind(b) || useOf(b) - useOf(a) || a - b),
  )
  const spelled = new Map([SPACE_UNIT, ...units].map((unit) => [unit, String.fromCharCode(...symbolsOf(unit, units))]))
  const endOf = (least: number) => FIRST + units.filter((unit) => rank(unit) >= least).length

  return {
    units,
    loneEnd: endOf(LONE_NAME),
    hangul: FIRST + units.filter((unit) => rank(unit) >= LONE_NAME || (rank(unit) === NAMES && !isHangul(unit))).length,
    beginEnd: endOf(NAMES),
    spell(name) {
      let symbols = ''
      for (let i = 0; i < name.length; i++) symbols += spelled.get(name.charCodeAt(i))
      return symbols
    },
  }
}
