import { classOf, isHangul, OTHER, PARTICLES, SPACED } from '../../../text/words'
import {
  CHARACTERS,
  hashEight,
  hashPair,
  hashSix,
  hashThree,
  hashWord,
  openFilter,
  PREFIX,
  pairOfEntries,
  putHash,
  SHORT_PREFIX,
} from '../prefixes'
import { CLASS, ODD, openUnits, SPACE_ENTRY, type Units } from '../units'
import type { Alphabet } from './alphabet'

/** Bits for each hash, three of which are set: of a hundred strange words two pass, at most, for each hash that is asked for. */
const BITS_PER_HASH = 12

/** The least a bitmap has. */
const MIN_BITS = 64

/** The bitmaps of the two filters of the beginnings of names, which are folded: of words, and of characters without spaces. */
export function packPrefixes(
  names: Iterable<string>,
  { units: alphabet, beginEnd }: Alphabet,
): { words: Uint32Array; characters: Uint32Array } {
  const units = openUnits(alphabet, beginEnd)
  const others = [
    SPACE_ENTRY,
    units.nothing,
    ...[...alphabet].filter((u) => classOf(u) === OTHER).map(units.entryOfFolded),
  ]
  const words = new Set<number>()
  const characters = new Set<number>()
  for (const name of names) {
    const length = Math.min(name.length, PREFIX)
    const entries = Array.from({ length }, (_, i) => units.entryOfFolded(name.charCodeAt(i)))
    const first = entries[0] as number
    // What begins with something odd is looked up the long way, without a filter.
    if (first >= ODD) continue
    if (isSpaced(first)) for (const hash of wordHashes(name, entries, units, others)) words.add(hash)
    else for (const hash of characterHashes(entries)) characters.add(hash)
  }
  return { words: packHashes(words), characters: packHashes(characters) }
}

function packHashes(hashes: ReadonlySet<number>): Uint32Array {
  const bits = Math.max(MIN_BITS, BITS_PER_HASH * hashes.size)
  const filter = openFilter(new Uint32Array(2 ** Math.ceil(Math.log2(bits / 32))))
  for (const hash of hashes) putHash(filter, hash)
  return filter.bitmap
}

/** The hashes of the beginnings of a text in which the name stands. A name of one unit needs none: see `loneEnd`. */
function characterHashes(entries: readonly number[]): number[] {
  if (entries.length < CHARACTERS) return entries.length < 2 ? [] : [hashPair(inPairs(entries)[0])]
  return windowsOf(entries, CHARACTERS).map((window) => {
    const [ab, third] = inPairs(window)
    return hashThree(hashPair(ab), third)
  })
}

/**
 * The hashes of the beginnings of a text in which the name stands, whose first units have these entries. `others` are the entries of what is
 * no part of a word.
 */
function wordHashes(
  name: string,
  entries: readonly number[],
  { entryOfFolded }: Units,
  others: readonly number[],
): number[] {
  if (entries.length >= PREFIX) return windowsOf(entries, PREFIX).map(hashOfWindow)
  if (entries.length >= SHORT_PREFIX) return windowsOf(entries, SHORT_PREFIX).map(hashOfWindow)
  const mayHaveParticle = isHangul(name.charCodeAt(name.length - 1))
  if (entries.every(isSpaced)) {
    const particles = mayHaveParticle ? PARTICLES : []
    return ['', ...particles].map((particle) => {
      const word = [...particle].map((unit) => entryOfFolded(unit.charCodeAt(0)))
      return hashOfWord([...entries, ...word], isHangul(name.charCodeAt(0)))
    })
  }
  const isCertainEnd = isSpaced(entries.at(-1) as number) && !mayHaveParticle
  return windowsOf(entries, SHORT_PREFIX, isCertainEnd ? others : []).map((window) =>
    window.length < SHORT_PREFIX ? hashOfWord(entries, isHangul(name.charCodeAt(0))) : hashOfWindow(window),
  )
}

/**
 * The first `size` units of a text in which a name stands: a space can be a run of them, and behind a name of one unit less stands any of
 * `others`. Shorter where it cannot be told.
 */
function windowsOf(entries: readonly number[], size: number, others: readonly number[] = []): number[][] {
  const windows: number[][] = []
  const grow = (window: number[], next: number) => {
    const entry = entries[next]
    if (window.length === size) windows.push(window)
    else if (entry !== undefined) {
      grow([...window, entry], next + 1)
      if (entry === SPACE_ENTRY) grow([...window, entry], next)
    } else if (others.length > 0 && window.length === size - 1)
      windows.push(...others.map((other) => [...window, other]))
    else windows.push(window)
  }
  grow([], 0)
  return windows
}

/** The hash of six units or eight. */
function hashOfWindow(window: readonly number[]): number {
  const [ab, cd, ef, gh] = inPairs(window)
  const six = hashSix(ab, cd, ef)
  return window.length === PREFIX ? hashEight(six, gh) : six
}

function hashOfWord(entries: readonly number[], isOfHangul: boolean): number {
  const [ab, cd, ef] = inPairs(entries)
  return hashWord(ab, cd, ef, isOfHangul ? 0 : -1)
}

/** Eight entries two by two, with zeros behind the last. */
function inPairs([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]: readonly number[]): [
  number,
  number,
  number,
  number,
] {
  return [pairOfEntries(a, b), pairOfEntries(c, d), pairOfEntries(e, f), pairOfEntries(g, h)]
}

function isSpaced(entry: number): boolean {
  return (entry & CLASS) === SPACED
}
