/* How the base file is laid out: written by write-base.ts, read by base.ts, told in docs/format.md. */

export const SECTION = {
  textOffsets: 0,
  textBytes: 1,
  entityOffsets: 2,
  entityWords: 3,
  statements: 4,
  localized: 5,
  numbers: 6,
  sourceLists: 7,
  sources: 8,
} as const

/** Words of an entity before its two lists of statements, its own and the incoming ones. */
export const ENTITY_WORDS = 11
export const STATEMENT_WORDS = 8
export const SOURCE_WORDS = 4

/** Types of values; their place in the list is the number written in a statement. */
export const VALUE_TYPES = ['entity', 'true', 'text', 'fact', 'says', 'number', 'point', 'box'] as const
