import * as v from 'valibot'
import { isDay } from '../../../src/facts/dates'
import { NAME_LANGUAGES, type NameLanguage } from '../../../src/text/languages'
import type { RawEntity, RawName, RawStatement } from '../schema'
import { date, id, maybe, several, type Table, text, wikidata } from './csv'
import { type Drawn, drawn, type Source, type TableSources } from './drawn'

const NAMED = new RegExp(`^(${NAME_LANGUAGES.join('|')}):(.+)$`, 'u')

/** facts/tables/people.csv */
export const personRow = v.strictObject({
  id,
  wikidata,
  country: id,
  name: text,
  /** Known to readers of news everywhere, so that the full name is safe alone. */
  known: v.picklist(['yes', ''], 'known is yes, or empty'),
  /** Of a woman: her offices are named in the feminine, and her name is declined so. */
  feminine: v.picklist(['yes', ''], 'feminine is yes, or empty'),
  /** In other languages: `ru:Тони Блэр|zh:托尼·布莱尔` */
  names: v.pipe(
    v.string(),
    v.check((cell) => cell === '' || cell.split('|').every((part) => NAMED.test(part)), 'names are ru:…|zh:…'),
    v.transform((cell) =>
      cell === '' ? [] : cell.split('|').map((part) => NAMED.exec(part)?.slice(1) as [NameLanguage, string]),
    ),
  ),
})

/** facts/tables/terms.csv: who held which office when. */
export const termRow = v.pipe(
  v.strictObject({
    person: id,
    office: id,
    /** Empty where the tables have only the day on which a cabinet was named or changed, and the term may be older. */
    from: maybe(date),
    to: maybe(date),
    /** Of an open end: the last day for which the table vouches. */
    as_of: maybe(date),
    /** The day on which the table was taken from Wikidata. */
    snapshot: v.pipe(
      v.string(),
      v.check((cell) => isDay(cell), 'a day is written 2023-07-15'),
    ),
    /** Keys of term-sources/: pages that show dates which are not those of Wikidata, or lie after the snapshot. */
    source: several,
    /** Keys of term-sources/: pages that show the person in the office on a day of the term, and not its dates. */
    seen: several,
  }),
  v.check((row) => row.to !== undefined || row.as_of !== undefined, 'an open end needs as_of'),
  v.check(
    ({ source, seen }) => !seen.some((key) => source.includes(key)),
    'a page stands in source or in seen, not in both',
  ),
)

export type PersonRow = v.InferOutput<typeof personRow>
export type TermRow = v.InferOutput<typeof termRow>

/** The people of a table; their terms are added when the tables meet what people wrote. */
export function drawPeople({ file, rows }: Table<PersonRow>): Drawn[] {
  return rows.map(({ row, line }) => drawn(file, line, row.id, personOf(row)))
}

function personOf({ wikidata, country, name, known, feminine, names }: PersonRow): RawEntity {
  // Namesakes abound: whoever is little known is named only where the article has the office or the country.
  const needs: RawName['needs'] = known === 'yes' ? [] : ['support']
  const byLanguage: Partial<Record<NameLanguage, RawName[]>> = { en: [{ name, needs }] }
  for (const [lang, other] of names) byLanguage[lang] = [{ name: other, needs }]
  return {
    kind: 'person',
    wikidata,
    country,
    ...(feminine === 'yes' ? { feminine: true } : {}),
    topics: [],
    names: byLanguage,
    line: {},
    statements: [],
  }
}

/**
 * A term as a statement, with the pages that it rests on by their keys: those that show other dates than the person's item, the item,
 * then those that only show the person in the office.
 */
export function statementOf(
  { from, to, as_of, snapshot, source, seen }: TermRow,
  office: string,
  person: Pick<PersonRow, 'name' | 'wikidata'>,
  pages: TableSources,
): { statement: RawStatement; sources: Record<string, Source> } {
  const item = `${person.wikidata}-${snapshot}`
  const cited = [...source, ...seen].map((key) => [key, pages[key] as Source] as const)
  return {
    statement: {
      holds: office,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(as_of === undefined ? {} : { asOf: as_of }),
      sources: [...source, item, ...seen],
    },
    sources: Object.fromEntries([...cited, [item, wikidataPage(person, snapshot)]]),
  }
}

/** The page of an item. `read` is the day of the snapshot: nobody has looked at it since. */
export function wikidataPage({ name, wikidata }: Pick<PersonRow, 'name' | 'wikidata'>, read: string): Source {
  return {
    publisher: 'Wikidata',
    title: `${name} (${wikidata})`,
    url: `https://www.wikidata.org/wiki/${wikidata}`,
    read,
  }
}
