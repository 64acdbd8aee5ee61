import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { parseDate } from '../../../src/facts/dates'
import type { Problem } from '../problems'

/** A table that has the right form: its rows, each with the line on which it begins. */
export interface Table<Row> {
  /** Path from the top of the project. */
  file: string
  rows: readonly { row: Row; line: number }[]
}

/**
 * Reads a table by its path. `form` names the columns, all of which must be there, and no others. What is wrong comes back as
 * problems, and then the rows are not to be used.
 */
export function readTable<Row>(
  file: string,
  form: v.StrictObjectSchema<v.ObjectEntries, undefined> & v.GenericSchema<unknown, Row>,
): { table: Table<Row>; problems: Problem[] } {
  const shown = path.relative(process.cwd(), file)
  const empty = (line: number, reason: string) => ({
    table: { file: shown, rows: [] },
    problems: [{ file: shown, line, reason }],
  })
  if (!existsSync(file)) return empty(1, 'there is no such table: take it back from the history, or from another copy')
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parse(readFileSync(file), { columns: true, info: true, bom: true })
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number }
    return empty(lines ?? 1, message)
  }
  const problems: Problem[] = []
  const rows: { row: Row; line: number }[] = []
  for (const { record, info } of records) {
    const checked = v.safeParse(form, record)
    if (checked.success) rows.push({ row: checked.output, line: info.lines })
    else {
      for (const issue of checked.issues) {
        const column = issue.path?.map(({ key }) => String(key)).join(' › ')
        // What is wrong with a row as a whole names no column.
        const reason = [column, reasonOf(issue)].filter(Boolean).join(': ')
        problems.push({ file: shown, line: info.lines, reason })
      }
    }
  }
  return { table: { file: shown, rows }, problems }
}

function reasonOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message
  if (expected === 'never') return 'there is no such column'
  return received === 'undefined' ? 'the column is missing' : message
}

/** Forms of cells. An empty cell says nothing. */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text is wanted'))

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is a slug of small letters, digits and hyphens'),
)

export const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/u, 'a Wikidata id is written Q311592'))

export const date = v.pipe(
  v.string(),
  v.check((cell) => parseDate(cell) !== null, 'a date is 2023, 2023-07 or 2023-07-15'),
)

/** How many there are of something. */
export const count = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d*$/u, 'a count is a whole number without separators'),
  v.transform(Number),
)

const empty = v.pipe(
  v.literal(''),
  v.transform(() => undefined),
)

/** A cell that may be empty. */
export function maybe<Out>(form: v.GenericSchema<string, Out>): v.GenericSchema<string, Out | undefined> {
  // Not a union: that would only say that neither fits, and not why.
  return v.lazy((cell) => (cell === '' ? empty : form))
}

/** Several texts in one cell, between upright strokes. */
export const several = v.pipe(
  v.string(),
  v.transform((cell) => (cell === '' ? [] : cell.split('|').map((part) => part.trim()))),
)

/** Degrees, up to a limit. */
export function degrees(limit: number) {
  return v.pipe(
    v.string(),
    v.nonEmpty('degrees are wanted'),
    v.transform(Number),
    v.minValue(-limit, 'degrees are a number within the bounds of the globe'),
    v.maxValue(limit, 'degrees are a number within the bounds of the globe'),
  )
}
