import type { Kind } from '../../src/facts/kinds'
import type { Article } from '../../src/page/article'

/** What a program says a name means. Offsets are UTF-16 units into the article's text. */
export interface Link {
  start: number
  end: number
  id: string
  kind: Kind
  /** Grounds, in words; empty where the program has none to give. */
  why: string[]
}

/** Finds and links the names of an article. */
export type Linker = (article: Article) => Link[]
