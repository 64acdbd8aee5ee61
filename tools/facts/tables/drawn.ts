import type { NameLanguage } from '../../../src/text/languages'
import type { Written } from '../collect'
import type { FactFile, RawEntity } from '../schema'

export type Source = FactFile['sources'][string]

/** Pages that rows of a table rest on besides the item of the person or town, by key. */
export type TableSources = Readonly<Record<string, Source>>

/** An entity drawn from a row of a table: in all that follows it is as if it had been written in a file of its own. */
export interface Drawn extends Written {
  /** So known that a name which is also somebody's means this one first: London, Sydney. */
  isWellKnown: boolean
  /** Null for what is no town. */
  town: Town | null
}

export interface Town {
  /** Few abroad have heard of it. */
  isSmall: boolean
  /** The official languages of its country. */
  languages: readonly NameLanguage[]
}

/** `line` is the row's. */
export function drawn(
  file: string,
  line: number,
  id: string,
  raw: RawEntity,
  {
    sources = {},
    isWellKnown = false,
    town = null,
  }: { sources?: Readonly<Record<string, Source>>; isWellKnown?: boolean; town?: Town | null } = {},
): Drawn {
  return {
    id,
    raw,
    isWellKnown,
    town,
    read: { file, content: { sources, entities: { [id]: raw } }, lineOf: () => line },
    lineOf: () => line,
  }
}
