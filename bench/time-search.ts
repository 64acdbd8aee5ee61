import { openBase } from '../src/facts/base'
import { searchIn } from '../src/facts/search'

/** What readers type, letter by letter: plain, in other scripts, from a later word, in another order, with slips of each kind, in vain. */
const QUERIES = [
  'wang yi',
  'Лавров',
  '王毅',
  'ministre des affaires étrangères du japon',
  'nord interaction',
  'macron emmanuel',
  'secretary general nato',
  'japan prime minister',
  'stoltenbreg',
  'gangqin',
  'united natoins',
  'macron emanuel',
  'nobody of this name',
]
/** Of so many runs the quickest counts for each key: the others were met by other work of the machine, which takes longer than a key. */
const RUNS = 15

export interface SearchTime {
  names: number
  keys: number
  /** Milliseconds of the key in the middle, and of the slowest. */
  median: number
  slowest: number
}

/** Times the search for each key of the queries, each run with nothing kept from the one before. `file` is the compiled base. */
export function timeSearch(file: ArrayBuffer): SearchTime {
  const base = openBase(file)
  const typed = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)))
  const runs = Array.from({ length: RUNS }, () => {
    const search = searchIn(base)
    return typed.map((query) => {
      const start = performance.now()
      search(query)
      return performance.now() - start
    })
  })
  const keys = typed.map((_, key) => Math.min(...runs.map((times) => times[key] as number)))
  const sorted = keys.toSorted((a, b) => a - b)
  return {
    names: base.names.size,
    keys: keys.length,
    median: sorted[keys.length >> 1] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  }
}
