import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Lines that begin the facts of an entity: its key in YAML, two spaces in, or its row of a table, which begins with the id. */
const IN_YAML = /^ {2}([a-z0-9-]+):/u
const IN_TABLE = /^([a-z0-9-]+),/u

/**
 * Where a person mends the facts of these entities, as `facts/people/china.yaml:66`: the line of each in YAML, its rows of the tables, and
 * those of its terms. Text is searched, not parsed: it is fast, and finds what is written in a file that does not compile.
 */
export function writtenAt(folder: string, ids: ReadonlySet<string>): Map<string, string[]> {
  const places = new Map<string, string[]>([...ids].map((id) => [id, []]))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of files) {
    const begin = name.endsWith('.csv') ? IN_TABLE : /\.ya?ml$/u.test(name) ? IN_YAML : null
    if (!begin) continue
    const file = path.join(folder, name)
    const lines = readFileSync(file, 'utf8').split('\n')
    // Keys of sources stand as far in as those of entities, before them or after.
    let inEntities = begin === IN_TABLE
    for (const [index, line] of lines.entries()) {
      if (begin === IN_YAML && /^[a-z]/u.test(line)) inEntities = line.startsWith('entities:')
      const id = inEntities ? begin.exec(line)?.[1] : undefined
      if (id !== undefined) places.get(id)?.push(`${file}:${index + 1}`)
    }
  }
  return places
}
