/* How the base file is laid out: written by write-base.ts, read by base.ts, told in docs/format.md. */

export const SECTION = {
  counts: 0,
  textBlocks: 1,
  textLengths: 2,
  textBytes: 3,
  what: 4,
  countries: 5,
  wikidata: 6,
  nameCounts: 7,
  nameNumbers: 8,
  entityBlocks: 9,
  entities: 10,
  incomingBlocks: 11,
  incoming: 12,
  sourceBlocks: 13,
  sources: 14,
  innerNames: 15,
} as const

/** Types of values; their place in the list is the number written in a statement. */
export const VALUE_TYPES = ['entity', 'true', 'text', 'fact', 'says', 'number', 'point', 'box'] as const

/** What an entity is, in one word: kind, role and topics, a byte each, then the flags. */
export const WHAT = { role: 8, topics: 16, manySeats: 1 << 24, isFeminine: 1 << 25 } as const

/** The countries of entities are numbers of 16 bits: 0 for none, else the entity plus 1. */
export const MOST_ENTITIES = 0xffff

/**
 * The head of a statement: which dates are written, then type of value and property. `on`: the last day is the first, and is not written
 * again; `vouched`: `asOf` is the last day, and is not written again.
 */
export const HEAD = { from: 1, to: 2, on: 4, vouched: 8, acting: 16, type: 5, typeMask: 0xf, property: 9 } as const

/** The bytes of a number of an item of Wikidata. */
export const WIKIDATA_WIDTH = 4

/** The names of one entity, and the bytes of the number of a name. */
export const OWN_NAMES = { most: 0xff, width: 3 } as const

/** A word of a name but its first, in three bytes: the number of the name in the lower bits, above which of its words it is. */
export const INNER = { width: 3, mostNames: 2 ** 18, mostWords: 2 ** 6 } as const
