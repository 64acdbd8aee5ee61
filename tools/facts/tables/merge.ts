import { earliestDay, latestDay } from '../../../src/facts/dates'
import { fold } from '../../../src/text/fold'
import { settleNames } from '../ambiguity'
import { certainOverlap, dateOf } from '../check'
import type { Written } from '../collect'
import type { Problem } from '../problems'
import type { RawEntity, RawStatement } from '../schema'
import type { WordLists } from '../word-lists'
import type { Table } from './csv'
import type { Drawn, TableSources } from './drawn'
import { type PersonRow, statementOf, type TermRow } from './people-rows'

/*
 * Where the tables meet what people wrote. A person's word stands: an entity that is written is not drawn again, a term that is
 * written is not told twice, and a term that a written line of holders has no room for is left out.
 */

export interface Tables {
  places: readonly Drawn[]
  offices: readonly Drawn[]
  people: readonly Drawn[]
  persons: Table<PersonRow>
  terms: Table<TermRow>
  termSources: TableSources
}

export interface Merged {
  /** In the order of ids. */
  entities: Map<string, Written>
  problems: Problem[]
  /** Terms of the tables that what is written has no room for, in words. */
  leftOut: string[]
}

export function mergeTables(written: ReadonlyMap<string, Written>, tables: Tables, lists: WordLists): Merged {
  const problems: Problem[] = []
  const joined = new Map<string, string>()
  const others: Drawn[] = []
  const find = finder(written)
  for (const each of [...tables.offices, ...tables.people, ...tables.places]) {
    const same = find(each)
    const there = written.get(each.id)
    if (same !== null) joined.set(each.id, same)
    else if (!there) others.push(each)
    else if (each.raw.wikidata === undefined) problems.push(idTaken(each, there))
    else {
      // A person took the id for somebody else: the row keeps its own, told by its item.
      const id = `${each.id}-${each.raw.wikidata.toLowerCase()}`
      joined.set(each.id, id)
      others.push({ ...each, id })
    }
  }
  const merged = new Map(written)
  for (const each of settleNames(others, written, lists)) merged.set(each.id, each)
  const leftOut = addTerms(merged, written, joined, tables)
  // People and offices of the tables of whom no term is left would be cards without a source.
  const held = new Set([...merged.values()].flatMap(({ raw }) => raw.statements.map((s) => s.holds)))
  for (const { id } of others) {
    const each = merged.get(id)
    if (each?.raw.statements.length === 0 && !held.has(id)) merged.delete(id)
  }
  // By code unit, the order in which the reader of the base searches.
  return { entities: new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1))), problems, leftOut }
}

/**
 * The written entity that a drawn one is: of the same Wikidata item, of the same role in its country, among people and offices of a
 * country of the same id or name, among places of the same id.
 */
function finder(written: ReadonlyMap<string, Written>): (each: Drawn) => string | null {
  const ids = new Map<string, string>()
  for (const { id, raw } of written.values()) {
    for (const key of keysOf(id, raw)) if (!ids.has(key)) ids.set(key, id)
  }
  // Two items are two people of one name. Of an office there may be one item for each name it has had.
  const isOther = (same: string, { kind, wikidata }: RawEntity) => {
    const item = written.get(same)?.raw.wikidata
    return kind !== 'office' && item !== undefined && wikidata !== undefined && item !== wikidata
  }
  return ({ id, raw }) => {
    const found = keysOf(id, raw).flatMap((key) => ids.get(key) ?? [])
    return found.find((same) => !isOther(same, raw)) ?? null
  }
}

/** What an entity is known by, the surest first. */
function keysOf(id: string, { kind, wikidata, role, country, names }: RawEntity): string[] {
  const keys: string[] = []
  if (wikidata !== undefined) keys.push(`${kind} ${wikidata}`)
  if (role !== undefined) keys.push(`${role} of ${country}`)
  if (kind === 'place') keys.push(`${kind} ${id}`)
  if (kind === 'person' || kind === 'office') {
    const of = `${kind} of ${country}`
    keys.push(`${of} ${id}`, ...(names.en ?? []).map(({ name }) => `${of} "${fold(name)}"`))
  }
  return keys
}

function idTaken(each: Drawn, there: Written): Problem {
  const where = `${there.read.file}:${there.lineOf()}`
  return {
    file: each.read.file,
    line: each.lineOf(),
    reason: `${each.id} already stands in ${where}: give the row another id`,
  }
}

/** Adds the terms to the people who held them; gives back those that were left out. */
function addTerms(
  merged: Map<string, Written>,
  written: ReadonlyMap<string, Written>,
  joined: ReadonlyMap<string, string>,
  { persons, terms, termSources }: Tables,
): string[] {
  const items = new Map(persons.rows.map(({ row }) => [joined.get(row.id) ?? row.id, row.wikidata]))
  const holders = writtenHolders(written)
  const added = new Map<string, TermRow[]>()
  const leftOut: string[] = []
  for (const { row } of terms.rows) {
    const person = joined.get(row.person) ?? row.person
    const office = joined.get(row.office) ?? row.office
    if (!merged.has(person) || !merged.has(office)) continue
    const line = holders.get(office) ?? []
    if (line.some((holder) => holder.person === person && holder.isWritten)) continue
    const others = line.filter((holder) => holder.person !== person)
    const room = merged.get(office)?.raw.seats === 'many' ? row : roomBeside(others, row)
    if (!room) {
      leftOut.push(`${row.person} ${row.office} ${row.from ?? ''}–${row.to ?? ''}`)
      continue
    }
    added.set(person, [...(added.get(person) ?? []), { ...room, person, office }])
    // Rows of two offices may turn out to be one that somebody wrote: then they must find room beside each other too.
    if (joined.has(row.office)) holders.set(office, [...line, { person, raw: asStatement(room), isWritten: false }])
  }
  for (const [id, own] of added) {
    const each = merged.get(id) as Written
    const wikidata = each.raw.wikidata ?? (items.get(id) as string)
    const name = each.raw.names.en?.[0]?.name ?? id
    merged.set(id, withTerms(each, own, { name, wikidata }, termSources))
  }
  return leftOut
}

interface Holder {
  person: string
  raw: RawStatement
  isWritten: boolean
}

/** By office, who is written to have held it. */
function writtenHolders(written: ReadonlyMap<string, Written>): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const { id, raw } of written.values()) {
    for (const statement of raw.statements) {
      if (statement.holds === undefined) continue
      holders.set(statement.holds, [
        ...(holders.get(statement.holds) ?? []),
        { person: id, raw: statement, isWritten: true },
      ])
    }
  }
  return holders
}

/**
 * A term beside the written ones of its office. Where it overlaps one of them by days, as sources about a change of office do,
 * its own dates are told to the month or to the year; null where that does not help.
 */
function roomBeside(line: readonly Holder[], row: TermRow): TermRow | null {
  const { from, to } = row
  const candidates = [row, { ...row, to: to?.slice(0, 7) }, { ...row, to: to?.slice(0, 4) }].flatMap((shorter) => [
    shorter,
    { ...shorter, from: from?.slice(0, 7) },
  ])
  return candidates.find((each) => isOrdered(each) && line.every(({ raw }) => !meet(each, raw))) ?? null
}

function meet(term: TermRow, raw: RawStatement): boolean {
  return certainOverlap(asStatement(term), raw) !== null
}

/** The term with its dates only. */
function asStatement({ from, to, as_of }: TermRow): RawStatement {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(as_of === undefined ? {} : { asOf: as_of }),
    sources: [],
  }
}

function isOrdered({ from, to }: TermRow): boolean {
  return from === undefined || to === undefined || earliestDay(dateOf(from)) <= latestDay(dateOf(to))
}

function withTerms(
  each: Written,
  terms: readonly TermRow[],
  person: Pick<PersonRow, 'name' | 'wikidata'>,
  pages: TableSources,
): Written {
  const sources = { ...each.read.content.sources }
  const statements = [...each.raw.statements]
  for (const term of terms) {
    const { statement, sources: cited } = statementOf(term, term.office, person, pages)
    statements.push(statement)
    Object.assign(sources, cited)
  }
  const raw = { ...each.raw, statements }
  return { ...each, raw, read: { ...each.read, content: { ...each.read.content, sources } } }
}
