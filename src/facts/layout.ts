/* How the base file is laid out: written by write-base.ts, read by base.ts, told in docs/format.md. */

export const SECTION = {
  counts: 0,
  textStarts: 1,
  textLengths: 2,
  textBytes: 3,
  what: 4,
  countries: 5,
  entityStarts: 6,
  entities: 7,
  incomingStarts: 8,
  incoming: 9,
  sourceStarts: 10,
  sources: 11,
  innerNames: 12,
  innerWords: 13,
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

/** A word of a name but its first: the upper bits of the number of the name, and which of its words it is. */
export const INNER = { nameBits: 2, mostNames: 2 ** 18, mostWords: 2 ** 6 } as const
