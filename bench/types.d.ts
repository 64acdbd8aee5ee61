/* Packages without types of their own; what the benchmark uses of them. */

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[])
    /** For each place where keywords end its last unit, and the keywords. */
    search(text: string): [last: number, keywords: string[]][]
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: string[]): void
    /** The keywords found, in order; not where. */
    extractKeywords(text: string): string[]
  }
}
