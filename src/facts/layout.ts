/* How the base file is laid out: written by write-base.ts, read by base.ts, told in docs/format.md. */

export const SECTION = {
  textOffsets: 0,
  textBytes: 1,
  entities: 2,
  statements: 3,
  incoming: 4,
  localized: 5,
  numbers: 6,
  sourceLists: 7,
  sources: 8,
  nameOwners: 9,
  innerWords: 10,
} as const

export const ENTITY_WORDS = 10
export const STATEMENT_WORDS = 6
export const SOURCE_WORDS = 4

/** Types of values; their place in the list is the number written in a statement. */
export const VALUE_TYPES = ['entity', 'true', 'text', 'fact', 'says', 'number', 'point', 'box'] as const

/** The second word of an entity: kind, role and topics, a byte each, then the flags. */
export const WHAT = { role: 8, topics: 16, manySeats: 1 << 24, isFeminine: 1 << 25 } as const

/** The second word of a statement: property, type of value, acting, and in the bits above the list of its sources. */
export const SAID = { type: 8, typeMask: 0xf, acting: 1 << 12, sources: 13 } as const

/** In place of a publisher: a page of Wikidata, whose title and address are made from the item and its name. */
export const WIKIDATA_PAGE = 0xffff_ffff

/** Set in the owner of a name that several entities have: the rest is the place of their list. */
export const SEVERAL_OWNERS = 0x8000_0000

/** An inner word of a name: the number of the name, and the unit at which the word begins in the folded name. */
export const INNER = { bits: 12, most: 0xfff } as const
