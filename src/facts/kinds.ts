/** What an entity can be. The order is the order in which lists group them, and the number written in the packaged base. */
export const KINDS = [
  'person',
  'office',
  'organisation',
  'country',
  'place',
  'event',
  'agreement',
  'thing',
  'media',
] as const

export type Kind = (typeof KINDS)[number]
