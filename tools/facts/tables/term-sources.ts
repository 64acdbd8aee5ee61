import path from 'node:path'
import * as v from 'valibot'
import type { Problem } from '../problems'
import { type ReadFile, readYaml, yamlUnder } from '../read'
import { source } from '../schema'
import type { Table } from './csv'
import type { Source, TermSources } from './drawn'
import type { TermRow } from './people-rows'

const form = v.strictObject({ sources: v.record(v.string(), source) })
type SourceFile = ReadFile<v.InferOutput<typeof form>>

/** Where the files belong. */
const FOLDER = 'term-sources'

/**
 * Reads what is YAML among the tables as one list: the files of facts/tables/term-sources/. A key that two files have is a problem; so
 * are those that rows name and no file has, and those that no row names.
 */
export function readTermSources(
  tables: string,
  { file: table, rows }: Table<TermRow>,
): { sources: TermSources; problems: Problem[] } {
  const results = yamlUnder(tables).map((file) => readYaml(file, form))
  const broken = results.flatMap(({ problems }) => problems)
  if (broken.length > 0) return { sources: {}, problems: broken }

  const { sources, problems: twice } = merged(results.flatMap(({ read }) => (read ? [read] : [])))
  const shown = path.relative(process.cwd(), path.join(tables, FOLDER))
  const cited = new Set(rows.flatMap(({ row }) => [...row.source, ...row.seen]))
  const missing = rows.flatMap(({ row, line }) =>
    [...row.source, ...row.seen]
      .filter((key) => !sources.has(key))
      .map((key) => ({
        file: table,
        line,
        reason: `no file of ${shown} has a source ${key}: write it there, or correct the key (several stand between upright strokes: a|b)`,
      })),
  )
  const idle = [...sources]
    .filter(([key]) => !cited.has(key))
    .map(([key, { file, line }]) => ({ file, line, reason: `no row of ${table} rests on ${key}: take it out` }))
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
