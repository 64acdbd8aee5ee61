import type { Problem } from './problems'
import type { ReadFile } from './read'
import type { RawEntity, RawStatement } from './schema'

/** An entity as written, with where it stands. */
export interface Written {
  id: string
  raw: RawEntity
  read: ReadFile
  /** Line of the entity, of a statement in it, or of anything below. */
  lineOf(...place: (string | number)[]): number
}

/** All entities of all files by id, in the order of ids. An id that stands twice is a problem. */
export function collect(files: readonly ReadFile[]): { entities: Map<string, Written>; problems: Problem[] } {
  const problems: Problem[] = []
  const found = new Map<string, Written>()
  for (const read of files) {
    for (const [id, raw] of Object.entries(read.content.entities)) {
      const written: Written = { id, raw, read, lineOf: (...place) => read.lineOf(['entities', id, ...place]) }
      const first = found.get(id)
      if (first) {
        const where = `${first.read.file}:${first.lineOf()}`
        problems.push({
          file: read.file,
          line: written.lineOf(),
          reason: `${id} already stands in ${where}: merge the two`,
        })
      } else found.set(id, written)
    }
  }
  // By code unit, the order in which the reader of the base searches.
  const entities = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { entities, problems }
}

/** First and last date of a statement as written. */
export function spanOf(raw: RawStatement): { from: string | null; to: string | null } {
  return { from: raw.on ?? raw.from ?? null, to: raw.on ?? raw.to ?? null }
}

/** The last date for which the sources vouch: `asOf` as written, else the end of the statement. */
export function vouchedFor(raw: RawStatement): string {
  const asOf = raw.asOf ?? raw.to ?? raw.on
  if (asOf === undefined) throw new Error('a statement without an end has an asOf: the schema sees to it')
  return asOf
}
