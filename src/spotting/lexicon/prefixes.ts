import { SPACED } from '../../text/words'

/*
 * The filter before the double array: a bitmap over the beginnings of all names. Most words of a text begin no name, and a bit or two,
 * nearly always in the cache, say so. It may let a word pass that begins no name; it never holds one back that does.
 *
 * Where words stand between spaces, a beginning is the first eight units of a name, the first six of one that is shorter than that, or
 * a whole word for names that are shorter still; so a text is asked for all three. In scripts without spaces it is the first three
 * units, or two for names that have no more. Of a short word of hangul two units count, too: behind it any of a hundred particles may stand.
 *
 * Units come two at a time, as `pairOfEntries` makes one number of their entries.
 */

/** So many units of a name count, at most. */
export const PREFIX = 8

/** So many count of a name that has fewer than PREFIX. */
export const SHORT_PREFIX = 6

/** So many count where words stand without spaces. */
export const CHARACTERS = 3

/** Odd multipliers with ones and zeros well mixed, one for each two units. */
const FIRST = 0x9e3779b1
const SECOND = 0x85ebca6b
const THIRD = 0xc2b2ae35
const FOURTH = 0x27d4eb2f

/** Two entries as one number, the first in the lower half. */
export function pairOfEntries(first: number, second: number): number {
  return first | (second << 16)
}

/** The hash of six units. The units of a word that is shorter are followed by zeros. */
export function hashSix(ab: number, cd: number, ef: number): number {
  return Math.imul(ab, FIRST) ^ Math.imul(cd, SECOND) ^ Math.imul(ef, THIRD)
}

/** The hash of eight units, from that of the first six. */
export function hashEight(six: number, gh: number): number {
  return six ^ Math.imul(gh, FOURTH)
}

/**
 * The hash of the first word of six units, the first of which is SPACED and none of which is of a script without spaces. By masks, not by
 * asking: words end too irregularly for a processor to guess where. `isLong` is -1, or 0 where no more than the first two units count.
 */
export function hashWord(ab: number, cd: number, ef: number, isLong: number): number {
  const isB = -((ab >>> 16) & SPACED)
  const isC = isLong & isB & -(cd & SPACED)
  const isD = isC & -((cd >>> 16) & SPACED)
  const isE = isD & -(ef & SPACED)
  const isF = isE & -((ef >>> 16) & SPACED)
  return hashSix(
    ab & ((isB << 16) | LOWER_HALF),
    cd & ((isD << 16) | (isC & LOWER_HALF)),
    ef & ((isF << 16) | (isE & LOWER_HALF)),
  )
}

const LOWER_HALF = 0xffff

/** The hash of the first two units of a name in a script without spaces. */
export function hashPair(ab: number): number {
  return Math.imul(ab, FIRST)
}

/** The hash of the first three units of a name in a script without spaces, from that of the first two. */
export function hashThree(pair: number, third: number): number {
  return pair ^ Math.imul(third, SECOND)
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
 * Whether a filter has a hash: 1 or 0 in the lowest bit of the result, where the others mean nothing. Each hash has three bits, in the
 * same word. (F. Putze, P. Sanders, J. Singler, "Cache-, hash- and space-efficient bloom filters", 2009.)
 */
export function hasHash(bitmap: Uint32Array, shift: number, hash: number): number {
  const place = hash >>> shift
  const word = bitmap[place >>> 5] as number
  return (word >>> place) & (word >>> (hash >>> SECOND_BIT)) & (word >>> (hash >>> THIRD_BIT))
}

/** Puts a hash into a filter. */
export function putHash({ bitmap, shift }: Filter, hash: number): void {
  const place = hash >>> shift
  const bits = (1 << place) | (1 << (hash >>> SECOND_BIT)) | (1 << (hash >>> THIRD_BIT))
  bitmap[place >>> 5] = (bitmap[place >>> 5] as number) | bits
}

/**
 * The second and the third bit of a hash are told by five bits each from here on. Bitmaps of more than 2^19 bits use some of those of the third
 * for the first as well: of strange hashes 0.62 in a hundred then pass, in place of 0.52 (2^22 bits, November 2026).
 */
const SECOND_BIT = 3
const THIRD_BIT = 8
