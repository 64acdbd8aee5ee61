import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from './problems'
import { type FactFile, factFile } from './schema'

/** The way to a value in a file: `['entities', 'wang-yi', 'statements', 0]`. */
export type Place = readonly (string | number)[]

/** A YAML file that has the right form, with the way from a place in it to its line. */
export interface ReadFile<Content = FactFile> {
  file: string
  content: Content
  /** Line of the place, or of the nearest place around it that the file has. */
  lineOf(place: Place): number
}

/** Reads a file given as text. What is wrong with its form comes back as problems, and then nothing is read. */
export function readText<Content>(
  file: string,
  text: string,
  form: v.GenericSchema<unknown, Content>,
): { read: ReadFile<Content> | null; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const broken = [...document.errors.map((e) => ({ at: e.pos[0], reason: e.message })), ...aliasesIn(document)]
  if (broken.length > 0) {
    const problems = broken.map(({ at, reason }) => ({ file, line: lines.linePos(at).line, reason }))
    return { read: null, problems }
  }
  const lineOf = (place: Place) => lines.linePos(offsetOf(document, place)).line
  const checked = v.safeParse(form, document.toJS())
  if (checked.success) return { read: { file, content: checked.output, lineOf }, problems: [] }
  const problems = checked.issues.map((issue) => {
    const place = (issue.path ?? []).map((step) => step.key as string | number)
    const where = place[0] === 'entities' ? place.slice(1) : place
    return { file, line: lineOf(place), reason: [where.join(' › '), reasonOf(issue)].filter(Boolean).join(': ') }
  })
  return { read: null, problems }
}

/** Reads a file of any form by its path. One that is not there is a problem like any other. */
export function readYaml<Content>(file: string, form: v.GenericSchema<unknown, Content>) {
  const shown = path.relative(process.cwd(), file)
  if (!existsSync(file)) return { read: null, problems: [{ file: shown, line: 1, reason: 'there is no such file' }] }
  return readText(shown, readFileSync(file, 'utf8'), form)
}

/** Files of the folder that hold no facts. */
const NO_FACTS = ['labels.yaml', 'patterns.yaml', 'topics.yaml']

/** Within a folder of facts: tables, and the sources of their rows. */
export const TABLES = 'tables'

/** Reads all files of facts under a folder but the tables, in the order of their paths. */
export function readFolder(folder: string): { files: ReadFile[]; problems: Problem[] } {
  const isOfFacts = (file: string) => {
    const name = path.relative(folder, file)
    return !NO_FACTS.includes(name) && !name.startsWith(TABLES + path.sep)
  }
  const results = yamlUnder(folder)
    .filter(isOfFacts)
    .map((file) => readYaml(file, factFile))
  return {
    files: results.flatMap(({ read }) => (read ? [read] : [])),
    problems: results.flatMap(({ problems }) => problems),
  }
}

/** The YAML files in a folder and those within it, in the order of their paths; none where there is no such folder. */
export function yamlUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}

/** YAML takes `*word` for a reference to another place; here it is a slip, and would stop the reader in its tracks. */
function aliasesIn(document: Document): { at: number; reason: string }[] {
  const found: { at: number; reason: string }[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ at: range?.[0] ?? 0, reason: `*${source} is a reference: a text that begins with * needs quotes` })
    },
  })
  return found
}

/** Where a place begins: in a map at its key. */
function offsetOf(document: Document, place: Place): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of place) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset
}

function reasonOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message
  if (expected === 'never') return 'there is no such field'
  return received === 'undefined' ? 'is missing' : 'fields with values are expected'
}
