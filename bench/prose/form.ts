/**
 * What the benchmark writes its articles of, in one language. In a sentence `{person}`, `{place}`, `{organisation}` and `{office}`
 * are names; `{thing}`, `{when}` and `{said}` are taken from the lists.
 */
export interface Prose {
  sentences: readonly string[]
  things: readonly string[]
  whens: readonly string[]
  saids: readonly string[]
  /** Between two sentences: nothing in Chinese. */
  space: string
}
