import * as v from 'valibot'
import type { Problem } from '../problems'
import { readYaml } from '../read'
import { source } from '../schema'
import type { Table } from './csv'
import type { TermSources } from './drawn'
import type { TermRow } from './people-rows'

const form = v.strictObject({ sources: v.record(v.string(), source) })

/** Reads facts/tables/term-sources.yaml. Keys that rows name and the file has not are problems, and so are those that no row names. */
export function readTermSources(
  file: string,
  { file: table, rows }: Table<TermRow>,
): { sources: TermSources; problems: Problem[] } {
  const { read, problems } = readYaml(file, form)
  if (!read) return { sources: {}, problems }
  const { sources } = read.content
  const cited = new Set(rows.flatMap(({ row }) => [...row.source, ...row.seen]))
  const missing = rows.flatMap(({ row, line }) =>
    [...row.source, ...row.seen]
      .filter((key) => !Object.hasOwn(sources, key))
      .map((key) => ({
        file: table,
        line,
        reason: `${read.file} has no source ${key}: write it there, or correct the key (several stand between upright strokes: a|b)`,
      })),
  )
  const idle = Object.keys(sources)
    .filter((key) => !cited.has(key))
    .map((key) => ({
      file: read.file,
      line: read.lineOf(['sources', key]),
      reason: `no row of ${table} rests on ${key}: take it out`,
    }))
  return { sources, problems: [...missing, ...idle] }
}
