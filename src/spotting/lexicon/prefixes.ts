import { SPACED } from '../../text/words'

/*
 * The filter before the double array: a bitmap over the beginnings of all names. Most words of a text begin no name, and a bit or two,
 * nearly always in the cache, say so. It may let a word pass that begins no name; it never holds one back that does.
 *
 * Where words stand between spaces, a beginning is the first six units of a name, or a whole word for names that are shorter; so a text is
 * asked for both. In scripts without spaces it is the first two units.
 */

/** So many units of a name count. */
export const PREFIX = 6

/** Odd multipliers with ones and zeros well mixed, one for each two units. */
const FIRST = 0x9e3779b1
const SECOND = 0x85ebca6b
const THIRD = 0xc2b2ae35

/** The hash of six units, by their entries. The units of a word that is shorter are followed by zeros. */
export function hashSix(a: number, b: number, c: number, d: number, e: number, f: number): number {
  return Math.imul(a ^ (b << 13), FIRST) ^ Math.imul(c ^ (d << 13), SECOND) ^ Math.imul(e ^ (f << 13), THIRD)
}

/**
 * The hash of the first word of six units, the first of which is SPACED and none of which is of a script without spaces. By masks, not by
 * asking: words end too irregularly for a processor to guess where.
 */
export function hashWord(a: number, b: number, c: number, d: number, e: number, f: number): number {
  const isB = -(b & SPACED)
  const isC = isB & -(c & SPACED)
  const isD = isC & -(d & SPACED)
  const isE = isD & -(e & SPACED)
  const isF = isE & -(f & SPACED)
  return hashSix(a, b & isB, c & isC, d & isD, e & isE, f & isF)
}

/** The hash of the first two units of a name in a script without spaces, by their entries. */
export function hashPair(a: number, b: number): number {
  return Math.imul(a ^ (b << 13), FIRST)
}

/** A set of hashes that may have more than were put in, but none less. */
export interface Filter {
  /** 2^(32 - shift) bits. */
  bitmap: Uint32Array
  shift: number
}

/** A filter on a bitmap, whose length is a power of two, two words at least. */
export function openFilter(bitmap: Uint32Array): Filter {
  return { bitmap, shift: Math.clz32(bitmap.length) - 4 }
}

/**
 * Whether a filter has a hash: 1 or 0 in the lowest bit of the result, where the others mean nothing. Each hash has two bits, in the
 * same word. (F. Putze, P. Sanders, J. Singler, "Cache-, hash- and space-efficient bloom filters", 2009.)
 */
export function hasHash({ bitmap, shift }: Filter, hash: number): number {
  const place = hash >>> shift
  const word = bitmap[place >>> 5] as number
  return (word >>> place) & (word >>> (hash >>> OTHER_BIT))
}

/** Puts a hash into a filter. */
export function putHash({ bitmap, shift }: Filter, hash: number): void {
  const place = hash >>> shift
  bitmap[place >>> 5] = (bitmap[place >>> 5] as number) | (1 << place) | (1 << (hash >>> OTHER_BIT))
}

/** The second bit of a hash is told by the bits from here on, which no bitmap is so large as to use for the first. */
const OTHER_BIT = 3
