/** Where a piece of text stands in its article. `aside` is never highlighted. */
export type FlowRole = 'title' | 'lead' | 'body' | 'caption' | 'aside'

/** A run of text that reads in one go: a paragraph, a list item, a heading. Offsets are UTF-16 units into `Article.text`. */
export interface Flow {
  start: number
  end: number
  role: FlowRole
}

/** What is read from a page. A plain value: it crosses from the page to the background as a message. */
export interface Article {
  title: string
  /** BCP 47 primary subtag in lower case (`fr`), or null when the page does not say. */
  lang: string | null
  /** ISO day of publication (`2023-07-15`), or null when none was found. */
  published: string | null
  /** All flows, each ended by a line feed. */
  text: string
  flows: Flow[]
}
