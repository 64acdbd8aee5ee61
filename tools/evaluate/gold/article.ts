import type { Article } from '../../../src/page/article'

/** A name that an editor marked. Offsets are UTF-16 units into the article's text. */
export interface GoldMark {
  start: number
  end: number
  /** Id of the entity it names; null for one that the base does not hold (`?`), where any link is wrong. */
  id: string | null
}

/** Sets of texts that no rule may be tuned on; each was written and marked before anybody saw what the program makes of it. */
export const HELD_OUT = ['held-out', 'held-out-2', 'held-out-3'] as const

export type HeldOut = (typeof HELD_OUT)[number]

/** One file of `tests/gold/`. */
export interface GoldArticle {
  /** Path from the gold folder: `fr/trap-sports.md`. */
  file: string
  article: Article & { lang: string; published: string }
  /** Whether most of it is made of what must not be linked. */
  isTrap: boolean
  /** The set that it is held out in, or null for a text that rules are tuned on. */
  heldOut: HeldOut | null
  /** What the text is there for. */
  tests: string
  /** In the order of the text; none overlap. */
  marks: GoldMark[]
  /** Number of the file's line, from 1, in which the character at an offset of the text stands. */
  lineAt(offset: number): number
}

/** A gold file that breaks the form of tests/gold/README.md. The message names file, line and reason. */
export class GoldError extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`)
  }
}
