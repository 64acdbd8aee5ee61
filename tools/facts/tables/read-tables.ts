import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Written } from '../collect'
import type { Problem } from '../problems'
import { TABLES } from '../read'
import { readTable } from './csv'
import type { Drawn } from './drawn'
import { readLabels } from './labels'
import type { Tables } from './merge'
import { countryName, drawOffices, officeRow } from './office-rows'
import { drawPeople, personRow, termRow } from './people-rows'
import { areaRow, cityRow, countedBy, drawAreas, drawCities } from './places'
import { readTableSources } from './table-sources'

/**
 * Reads the tables under a folder of facts. `written` is what people wrote: the tables speak of its countries. Null for a folder
 * without tables; with any problem the tables are not to be used.
 */
export function readTables(
  folder: string,
  written: ReadonlyMap<string, Written>,
): { tables: Tables | null; problems: Problem[] } {
  const tables = path.join(folder, TABLES)
  const at = (name: string) => path.join(tables, name)
  if (!existsSync(tables)) return { tables: null, problems: [] }
  const { labels, problems: labelProblems } = readLabels(path.join(folder, 'labels.yaml'))
  const cities = readTable(at('cities.csv'), cityRow)
  const areas = readTable(at('waters-and-lands.csv'), areaRow)
  const offices = readTable(at('offices.csv'), officeRow)
  const people = readTable(at('people.csv'), personRow)
  const terms = readTable(at('terms.csv'), termRow)
  const { sources, problems: sourceProblems } = readTableSources(tables, [
    ...terms.table.rows.map(({ row, line }) => ({
      file: terms.table.file,
      line,
      keys: [...row.source, ...row.seen],
      place: 'term-sources',
    })),
    ...cities.table.rows.map(({ row, line }) => ({
      file: cities.table.file,
      line,
      keys: countedBy(row),
      place: 'count-sources.yaml',
    })),
  ])
  const form = [
    labelProblems,
    sourceProblems,
    ...[cities, areas, offices, people, terms].map(({ problems }) => problems),
  ].flat()
  if (form.length > 0) return { tables: null, problems: form }

  const countries = [...written.values()].filter(({ raw }) => raw.kind === 'country')
  const names = new Map(
    countries.map((each) => [each.id, { name: countryName(each)?.en ?? each.id, iso: each.raw.iso }]),
  )
  const drawnPlaces = [...drawCities(cities.table, names, sources), ...drawAreas(areas.table)]
  const drawnOffices = drawOffices(offices.table, labels, written)
  const drawnPeople = drawPeople(people.table)
  const problems = [
    ...unknownCountries(offices.table.file, offices.table.rows, names),
    ...unknownCountries(people.table.file, people.table.rows, names),
    ...unknownCountries(cities.table.file, cities.table.rows, names),
    ...sameIdTwice([...drawnPlaces, ...drawnOffices, ...drawnPeople]),
    ...unknownInTerms(terms.table, drawnPeople, drawnOffices),
  ]
  if (problems.length > 0) return { tables: null, problems }
  return {
    tables: {
      places: drawnPlaces,
      offices: drawnOffices,
      people: drawnPeople,
      persons: people.table,
      terms: terms.table,
      termSources: sources,
    },
    problems,
  }
}

type CountryCells = { country: string; host?: string | undefined; capital_of?: string | undefined }

function unknownCountries(
  file: string,
  rows: readonly { row: CountryCells; line: number }[],
  countries: ReadonlyMap<string, unknown>,
): Problem[] {
  return rows.flatMap(({ row: { country, host, capital_of }, line }) =>
    [country, host, capital_of].flatMap((id) =>
      id === undefined || countries.has(id)
        ? []
        : [{ file, line, reason: `no country ${id}: write it under countries/, or correct the id` }],
    ),
  )
}

function sameIdTwice(all: readonly Drawn[]): Problem[] {
  const first = new Map<string, Drawn>()
  return all.flatMap((each) => {
    const there = first.get(each.id)
    if (!there) first.set(each.id, each)
    return there
      ? [
          {
            file: each.read.file,
            line: each.lineOf(),
            reason: `${each.id} already stands in ${there.read.file}:${there.lineOf()}: give one of them another id`,
          },
        ]
      : []
  })
}

function unknownInTerms(
  { file, rows }: Tables['terms'],
  people: readonly Drawn[],
  offices: readonly Drawn[],
): Problem[] {
  const [persons, posts] = [new Set(people.map(({ id }) => id)), new Set(offices.map(({ id }) => id))]
  return rows.flatMap(({ row, line }) => [
    ...(persons.has(row.person) ? [] : [{ file, line, reason: `people.csv has no ${row.person}` }]),
    ...(posts.has(row.office) ? [] : [{ file, line, reason: `offices.csv has no ${row.office}` }]),
  ])
}
