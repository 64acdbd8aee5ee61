import { clusterEnd, foldCluster } from '../../text/fold'
import { beginsWord, classOf, endsWord, isHangul, isParticle, LONGEST_PARTICLE, OTHER, SPACED } from '../../text/words'
import type { Lexicon } from '../lexicon'
import { someFits } from './fits'
import { END, SPACE_UNIT } from './symbols'
import { DIGRAM, DIRECT, isDigramAt, isEndAt, isSymbolAt, LINK, nodeBehind, referenceAt, sizeOf } from './tails'

/*
 * The long way: where a unit does not fold alone to one other (marks, ligatures, soft hyphens, pairs of surrogates …), text is folded
 * cluster by cluster, just as src/text/fold.ts does it. Slower by far, and seldom gone. All offsets are UTF-16 units into the text.
 */

/** A name that was found: where it ends, the class of its last unit, and what it can mean. */
export interface Found {
  end: number
  last: number
  reference: number
}

/** What the cluster at a place is: where it ends, the class of its last unit, and the name that begins with it, if any. */
export interface Passed {
  end: number
  last: number
  found: Found | null
}

/** Passes the cluster at `start`, which stands behind a unit of class `last`. */
export function passCluster(
  lexicon: Lexicon,
  text: string,
  start: number,
  to: number,
  last: number,
  language: number,
): Passed {
  const end = clusterEnd(text, start, to)
  const folded = foldCluster(text, start, end)
  if (folded === '') return { end, last, found: null }
  const mayBegin = beginsWord(classOf(folded.charCodeAt(0)), last)
  return {
    end,
    last: classOf(folded.charCodeAt(folded.length - 1)),
    found: mayBegin ? walkClusters(lexicon, text, start, to, language) : null,
  }
}

/** The longest name that fits and begins with the cluster at `start`, or null. None ends inside a cluster. */
export function walkClusters(
  lexicon: Lexicon,
  text: string,
  start: number,
  to: number,
  language: number,
): Found | null {
  let longest: Found | null = null
  let place: Place | null = atNode(lexicon.base[0] as number)
  let unit = 0
  for (let end: number, p = start; p < to; p = end) {
    end = clusterEnd(text, p, to)
    const folded = foldCluster(text, p, end)
    if (folded === '' || (folded === ' ' && unit === SPACE_UNIT)) continue
    for (let i = 0; i < folded.length; i++) {
      unit = folded.charCodeAt(i)
      place = stepUnit(lexicon, place, unit)
      if (!place) return longest
    }
    const reference = referenceHere(lexicon, place)
    if (reference === null || !wordEndsBefore(text, end, to, unit)) continue
    if (someFits(lexicon.senses, reference, text, start, end, language)) {
      longest = { end, last: classOf(unit), reference }
    }
  }
  return longest
}

/** The reference of a folded name, whatever it asks of the text around it, or null where the lexicon has none such. */
export function referenceOf(lexicon: Lexicon, folded: string): number | null {
  let place: Place | null = atNode(lexicon.base[0] as number)
  for (let i = 0; i < folded.length && place; i++) place = stepUnit(lexicon, place, folded.charCodeAt(i))
  return place && folded !== '' ? referenceHere(lexicon, place) : null
}

/** A place in the double array: at a node or, where `leaf` is not null, in a tail or run, or DIRECT, to which a cell leads. */
interface Place {
  node: number
  cell: number
  leaf: number | null
  /** Whether the first symbol of the digram that stands there is passed. */
  isInDigram: boolean
}

function atNode(value: number): Place {
  return { node: value >> 1, cell: 0, leaf: null, isInDigram: false }
}

/** At a leaf or a place in the tails, or at the node to which the run leads that ends there. */
function atLeaf(tails: Uint8Array, leaf: number, cell: number): Place {
  const isEndOfRun = (leaf & DIRECT) === 0 && tails[leaf] === LINK
  return isEndOfRun ? atNode(nodeBehind(tails, leaf, cell)) : { node: 0, cell, leaf, isInDigram: false }
}

function stepUnit(lexicon: Lexicon, from: Place, unit: number): Place | null {
  let place: Place | null = from
  for (const symbol of lexicon.units.symbolsOf(unit)) place = place && stepSymbol(lexicon, place, symbol)
  return place
}

function stepSymbol({ base, check, tails, digrams }: Lexicon, place: Place, symbol: number): Place | null {
  const { node, cell, leaf, isInDigram } = place
  if (leaf === null) {
    const child = node + symbol
    if (check[child] !== symbol) return null
    const value = base[child] as number
    return value < 0 ? atLeaf(tails, ~value, child) : atNode(value)
  }
  if ((leaf & DIRECT) !== 0) return null
  if (!isDigramAt(tails, leaf)) {
    return isSymbolAt(tails, leaf, symbol) ? atLeaf(tails, leaf + sizeOf(symbol), cell) : null
  }
  const digram = 2 * ((tails[leaf] as number) - DIGRAM)
  if (digrams[isInDigram ? digram + 1 : digram] !== symbol) return null
  return isInDigram ? atLeaf(tails, leaf + 1, cell) : { ...place, isInDigram: true }
}

/** The reference of the name that ends at the place, or null. */
function referenceHere({ base, check, tails }: Lexicon, { node, leaf, isInDigram }: Place): number | null {
  if (leaf === null) return check[node + END] === END ? referenceAt(tails, ~(base[node + END] as number)) : null
  const ends = (leaf & DIRECT) !== 0 || (isEndAt(tails, leaf) && !isInDigram)
  return ends ? referenceAt(tails, leaf) : null
}

/** Whether a name whose last folded unit is `unit` may end before the offset. */
export function wordEndsBefore(text: string, offset: number, to: number, unit: number): boolean {
  const rest = unitsFrom(text, offset, to)
  if (endsWord(classOf(unit), rest.length > 0 ? classOf(rest[0] as number) : OTHER)) return true
  if (!isHangul(unit)) return false
  const wordEnd = rest.findIndex((next) => classOf(next) !== SPACED)
  return isParticle(String.fromCharCode(...(wordEnd < 0 ? rest : rest.slice(0, wordEnd))))
}

/** The folded units from an offset on, as many as tell whether a particle stands there. */
function unitsFrom(text: string, offset: number, to: number): number[] {
  const units: number[] = []
  for (let end: number, p = offset; p < to && units.length <= LONGEST_PARTICLE; p = end) {
    end = clusterEnd(text, p, to)
    const folded = foldCluster(text, p, end)
    for (let i = 0; i < folded.length; i++) units.push(folded.charCodeAt(i))
  }
  return units
}
