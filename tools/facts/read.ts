import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problems'
import { type FactFile, factFile } from './schema'

/** A file that has the right form, with the way from a place in it to its line. */
export interface ReadFile {
  file: string
  facts: FactFile
  /** Line of the nearest node on the path: `['entities', 'wang-yi', 'statements', 0]`. */
  lineOf(place: readonly (string | number)[]): number
}

/** Reads one file of facts given as text. What is wrong with its form comes back as problems. */
export function readFacts(file: string, text: string): { read: ReadFile | null; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const lineAt = (offset: number) => lines.linePos(offset).line
  if (document.errors.length > 0) {
    const problems = document.errors.map((e) => ({
      file,
      line: lineAt(e.pos[0]),
      reason: e.message.split('\n')[0] ?? e.code,
    }))
    return { read: null, problems }
  }
  const lineOf = (place: readonly (string | number)[]): number => {
    for (let length = place.length; length > 0; length--) {
      const node = document.getIn(place.slice(0, length), true) as { range?: [number, number, number] } | undefined
      if (node?.range) return lineAt(node.range[0])
    }
    return 1
  }
  const checked = v.safeParse(factFile, document.toJS())
  if (checked.success) return { read: { file, facts: checked.output, lineOf }, problems: [] }
  const problems = checked.issues.map((issue) => {
    const place = (issue.path ?? []).map((step) => step.key as string | number)
    return { file, line: lineOf(place), reason: `${place.slice(1).join(' › ')}: ${issue.message}` }
  })
  return { read: null, problems }
}

/** Reads all `.yaml` files under `folder` except `patterns.yaml` and `topics.yaml`, which hold no facts. */
export function readFolder(folder: string): { files: ReadFile[]; problems: Problem[] } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name.includes(path.sep))
    .sort()
  const results = names.map((name) => {
    const file = path.join(folder, name)
    return readFacts(path.relative(process.cwd(), file), readFileSync(file, 'utf8'))
  })
  return {
    files: results.flatMap(({ read }) => (read ? [read] : [])),
    problems: results.flatMap(({ problems }) => problems),
  }
}
