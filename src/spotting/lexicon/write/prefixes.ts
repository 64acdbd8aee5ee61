import { classOf, isHangul, OTHER, PARTICLES, SPACED } from '../../../text/words'
import { hashPair, hashSix, hashWord, openFilter, PREFIX, putHash } from '../prefixes'
import { CLASS, ODD, openUnits, SPACE_ENTRY, type Units } from '../units'
import type { Alphabet } from './alphabet'

/** Bits for each hash, two of which are set: at most one strange word in twenty passes. */
const BITS_PER_HASH = 8

/** The least a bitmap has. */
const MIN_BITS = 64

/** The bitmaps of the two filters of the beginnings of names, which are folded: of words, and of pairs of units. */
export function packPrefixes(
  names: Iterable<string>,
  { units: alphabet, beginEnd }: Alphabet,
): { words: Uint32Array; pairs: Uint32Array } {
  const units = openUnits(alphabet, beginEnd)
  const others = [
    SPACE_ENTRY,
    units.nothing,
    ...[...alphabet].filter((u) => classOf(u) === OTHER).map(units.entryOfFolded),
  ]
  const words = new Set<number>()
  const pairs = new Set<number>()
  for (const name of names) {
    const [first = ODD, second = units.nothing] = [...name.slice(0, 2)].map((unit) =>
      units.entryOfFolded(unit.charCodeAt(0)),
    )
    // What begins with something odd is looked up the long way, without a filter.
    if (first >= ODD) continue
    if (isSpaced(first)) for (const hash of wordHashes(name, units, others)) words.add(hash)
    else pairs.add(hashPair(first, second))
  }
  return { words: packHashes(words), pairs: packHashes(pairs) }
}

function packHashes(hashes: ReadonlySet<number>): Uint32Array {
  const bits = Math.max(MIN_BITS, BITS_PER_HASH * hashes.size)
  const filter = openFilter(new Uint32Array(2 ** Math.ceil(Math.log2(bits / 32))))
  for (const hash of hashes) putHash(filter, hash)
  return filter.bitmap
}

/** The hashes of the beginnings of a text in which the name stands. `others` are the entries of what is no part of a word. */
function wordHashes(name: string, { entryOfFolded }: Units, others: readonly number[]): number[] {
  const entries = Array.from({ length: Math.min(name.length, PREFIX) }, (_, i) => entryOfFolded(name.charCodeAt(i)))
  const isShort = name.length < PREFIX
  const mayHaveParticle = isHangul(name.charCodeAt(name.length - 1))
  if (isShort && entries.every(isSpaced)) {
    const particles = mayHaveParticle ? PARTICLES : []
    return ['', ...particles].map((particle) => {
      const word = [...particle].map((unit) => entryOfFolded(unit.charCodeAt(0)))
      return hashOf(hashWord, [...entries, ...word])
    })
  }
  const isCertainEnd = isSpaced(entries.at(-1) as number) && !mayHaveParticle
  return windowsOf(entries, isShort && !isCertainEnd ? null : others).map((window) =>
    window.length < PREFIX ? hashOf(hashWord, entries) : hashOf(hashSix, window),
  )
}

/**
 * The first six units of a text in which a name stands: a space can be a run of them, and behind a name of five units stands any of
 * `others`. Shorter where it cannot be told.
 */
function windowsOf(entries: readonly number[], others: readonly number[] | null): number[][] {
  const windows: number[][] = []
  const grow = (window: number[], next: number) => {
    const entry = entries[next]
    if (window.length === PREFIX) windows.push(window)
    else if (entry !== undefined) {
      grow([...window, entry], next + 1)
      if (entry === SPACE_ENTRY) grow([...window, entry], next)
    } else if (others && window.length === PREFIX - 1) windows.push(...others.map((other) => [...window, other]))
    else windows.push(window)
  }
  grow([], 0)
  return windows
}

function hashOf(hash: typeof hashSix, entries: readonly number[]): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = entries
  return hash(a, b, c, d, e, f)
}

function isSpaced(entry: number): boolean {
  return (entry & CLASS) === SPACED
}
