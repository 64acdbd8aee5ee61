import type { Base } from '../../../src/facts/base'
import { collect, spanOf, type Written } from '../collect'
import type { ReadFile } from '../read'
import { propertyOf, type RawStatement } from '../schema'
import { isWeakSource } from '../weak-sources'

interface Weak {
  line: number
  id: string
  told: string
  hosts: string
  /** How many entities the facts tie to this one. */
  ties: number
}

/** The statements that rest on weak sources only, file by file, those first whose entities matter most. */
export function weakSources(files: readonly ReadFile[], base: Base): string {
  const byFile = new Map<string, Weak[]>()
  for (const written of collect(files).entities.values()) {
    const found = weakIn(written, base)
    if (found.length > 0) byFile.set(written.read.file, [...(byFile.get(written.read.file) ?? []), ...found])
  }
  const ordered = [...byFile]
    .map(([file, weak]) => ({ file, weak: weak.sort((a, b) => b.ties - a.ties || a.line - b.line) }))
    .sort((a, b) => (b.weak[0]?.ties ?? 0) - (a.weak[0]?.ties ?? 0))
  const parts = ordered.map(({ file, weak }) =>
    [file, ...weak.map(({ line, id, told, hosts }) => `  ${line}  ${id}: ${told}  [${hosts}]`)].join('\n'),
  )
  const count = ordered.reduce((sum, { weak }) => sum + weak.length, 0)
  return `${[...parts, `Rest on weak sources only: ${count}, in files: ${ordered.length}`].join('\n\n')}\n`
}

function weakIn({ id, raw, read, lineOf }: Written, base: Base): Weak[] {
  const ties = base.neighbours(base.find(id)?.index as number).size
  return raw.statements.flatMap((statement, i) => {
    const urls = statement.sources.map((key) => read.content.sources[key]?.url as string)
    if (!urls.every(isWeakSource)) return []
    const hosts = urls.map((url) => new URL(url).hostname).join(', ')
    return [{ line: lineOf('statements', i), id, told: told(statement), hosts, ties }]
  })
}

function told(statement: RawStatement): string {
  const { property, value } = propertyOf(statement)
  const { from, to } = spanOf(statement)
  const dates = from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`
  return [property, typeof value === 'string' ? value : '', dates].filter(Boolean).join(' ')
}
