/** Where facts were taken from by the hundred, or which package they were read from: a row of facts/SOURCES.md. */
export interface Origin {
  name: string
  url: string
  /** In English, as the list is. */
  what: string
  licence: string
}
