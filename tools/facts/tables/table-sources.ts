import path from 'node:path'
import * as v from 'valibot'
import type { Problem } from '../problems'
import { type ReadFile, readYaml, yamlUnder } from '../read'
import { source } from '../schema'
import type { Source, TableSources } from './drawn'

const form = v.strictObject({ sources: v.record(v.string(), source) })
type SourceFile = ReadFile<v.InferOutput<typeof form>>

/** A row, with the keys of the sources that it rests on, and the file or folder of the tables where those belong. */
export interface Citing {
  file: string
  line: number
  keys: readonly string[]
  place: string
}

/**
 * Reads what is YAML among the tables as one list: the files of facts/tables/term-sources/, and count-sources.yaml. A key that two files
 * have is a problem; so are those that rows name and no file has, and those that no row names.
 */
export function readTableSources(
  tables: string,
  rows: readonly Citing[],
): { sources: TableSources; problems: Problem[] } {
  const results = yamlUnder(tables).map((file) => readYaml(file, form))
  const broken = results.flatMap(({ problems }) => problems)
  if (broken.length > 0) return { sources: {}, problems: broken }

  const { sources, problems: twice } = merged(results.flatMap(({ read }) => (read ? [read] : [])))
  const shown = (place: string) => path.relative(process.cwd(), path.join(tables, place))
  const cited = new Set(rows.flatMap(({ keys }) => keys))
  const missing = rows.flatMap(({ file, line, keys, place }) =>
    keys
      .filter((key) => !sources.has(key))
      .map((key) => ({
        file,
        line,
        reason: `nothing in ${shown(place)} has a source ${key}: write it there, or correct the key (several stand between upright strokes: a|b)`,
      })),
  )
  const idle = [...sources]
    .filter(([key]) => !cited.has(key))
    .map(([key, { file, line }]) => ({ file, line, reason: `no row of a table rests on ${key}: take it out` }))
  return {
    sources: Object.fromEntries([...sources].map(([key, { source }]) => [key, source])),
    problems: [...twice, ...missing, ...idle],
  }
}

interface Placed {
  source: Source
  file: string
  line: number
}

function merged(files: readonly SourceFile[]): { sources: Map<string, Placed>; problems: Problem[] } {
  const sources = new Map<string, Placed>()
  const problems: Problem[] = []
  for (const { file, content, lineOf } of files) {
    for (const [key, source] of Object.entries(content.sources)) {
      const line = lineOf(['sources', key])
      const first = sources.get(key)
      if (first) {
        const reason = `${key} already stands in ${first.file}:${first.line}: keep one of them, or give one another key`
        problems.push({ file, line, reason })
      } else sources.set(key, { source, file, line })
    }
  }
  return { sources, problems }
}
