import * as v from 'valibot'
import type { NameLanguage } from '../../../src/text/languages'
import type { RawEntity, RawName, RawStatement } from '../schema'
import { count, date, degrees, id, maybe, several, type Table, text, wikidata } from './csv'
import { type Drawn, drawn, type Source, type TableSources } from './drawn'
import { homeLanguages } from './home-languages'
import { wikidataPage } from './people-rows'

/** In `counted_by`: the item of the town, as it was on the day on which populations with their years were taken from Wikidata. */
const WIKIDATA = 'wikidata'
const WIKIDATA_READ = '2022-11-06'

/** Languages that the tables of places have a column for. */
const COLUMNS = ['fr', 'de', 'es', 'pt', 'it', 'ru', 'uk', 'zh', 'ja', 'ko', 'ar', 'nl', 'pl', 'tr'] as const

/** The English name, then a column for each language in which the name is another. */
const names = {
  en: text,
  fr: maybe(text),
  de: maybe(text),
  es: maybe(text),
  pt: maybe(text),
  it: maybe(text),
  ru: maybe(text),
  uk: maybe(text),
  zh: maybe(text),
  ja: maybe(text),
  ko: maybe(text),
  ar: maybe(text),
  nl: maybe(text),
  pl: maybe(text),
  tr: maybe(text),
  /** Other spellings in Latin letters. */
  also: several,
  /** Those of all these names that are not safe alone. */
  support: several,
}

/** facts/tables/cities.csv */
export const cityRow = v.pipe(
  v.strictObject({
    id,
    wikidata: maybe(wikidata),
    geonames: maybe(v.pipe(v.string(), v.regex(/^\d+$/u, 'a GeoNames id is a number'))),
    country: id,
    /** The country whose capital it is, with the last part of its address in the World Factbook. */
    capital_of: maybe(id),
    factbook: maybe(id),
    lat: degrees(90),
    lon: degrees(180),
    size: v.picklist(['large', 'middle', ''], 'a size is large, middle or empty'),
    population: maybe(count),
    /** The year of the count, or its day. */
    counted: maybe(date),
    /** Who counted: a key of count-sources.yaml, or `wikidata` for the item of the row. */
    counted_by: maybe(text),
    ...names,
  }),
  v.check(
    ({ population, counted, counted_by }) =>
      new Set([population, counted, counted_by].map((cell) => cell === undefined)).size === 1,
    'population, counted and counted_by go together: a count has a year and a source',
  ),
  v.check(
    ({ counted_by, wikidata }) => counted_by !== WIKIDATA || wikidata !== undefined,
    'a count by wikidata needs the item',
  ),
)

/** facts/tables/waters-and-lands.csv */
export const areaRow = v.strictObject({
  id,
  wikidata: maybe(wikidata),
  west: degrees(180),
  south: degrees(90),
  east: degrees(180),
  north: degrees(90),
  ...names,
})

export interface Country {
  name: string
  /** ISO 3166, two letters. */
  iso: string | undefined
}

export type CityRow = v.InferOutput<typeof cityRow>
export type AreaRow = v.InferOutput<typeof areaRow>

/** The day on which the tables of places were drawn from Natural Earth, and the year of its newest edition among them. */
const DRAWN = '2026-11-23'
const NATURAL_EARTH_AS_OF = '2024'
const FACTBOOK_AS_OF = '2026-01'

const SOURCES = {
  cities: {
    publisher: 'Natural Earth',
    title: 'Populated Places, 1 : 10 million',
    url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-populated-places/',
    read: DRAWN,
  },
  areas: {
    publisher: 'Natural Earth',
    title: 'Physical Labels, 1 : 10 million',
    url: 'https://www.naturalearthdata.com/downloads/10m-physical-vectors/10m-physical-labels/',
    read: DRAWN,
  },
} satisfies Record<string, Source>

/** The key in count-sources.yaml that a row names; none where Wikidata is the source, or nobody counted. */
export function countedBy({ counted_by }: CityRow): string[] {
  return counted_by === undefined || counted_by === WIKIDATA ? [] : [counted_by]
}

/** `countries`: the names of the countries, and their ISO codes, by id. `counts`: who counted the people of towns, by key. */
export function drawCities(
  { file, rows }: Table<CityRow>,
  countries: ReadonlyMap<string, Country>,
  counts: TableSources,
): Drawn[] {
  return rows.map(({ row, line }) => {
    const sources: Record<string, Source> = { 'natural-earth': SOURCES.cities }
    const statements: RawStatement[] = []
    if (row.capital_of !== undefined) {
      statements.push({ 'capital-of': row.capital_of, asOf: FACTBOOK_AS_OF, sources: ['factbook'] })
      sources.factbook = {
        publisher: 'CIA World Factbook',
        title: countries.get(row.capital_of)?.name ?? row.capital_of,
        url: `https://www.cia.gov/the-world-factbook/countries/${row.factbook ?? row.capital_of}/`,
        read: DRAWN,
      }
    }
    statements.push(
      { 'located-in': row.country, asOf: NATURAL_EARTH_AS_OF, sources: ['natural-earth'] },
      { at: [row.lat, row.lon], asOf: NATURAL_EARTH_AS_OF, sources: ['natural-earth'] },
    )
    const { population, counted, counted_by } = row
    if (population !== undefined && counted !== undefined && counted_by !== undefined) {
      statements.push({ population, on: counted, sources: [counted_by] })
      sources[counted_by] =
        counts[counted_by] ?? wikidataPage({ name: row.en, wikidata: row.wikidata ?? '' }, WIKIDATA_READ)
    }
    const isWellKnown = row.size === 'large' || row.capital_of !== undefined
    const town = {
      isSmall: row.size === '' && row.capital_of === undefined,
      languages: homeLanguages(countries.get(row.country)?.iso ?? ''),
    }
    return drawn(file, line, row.id, placeOf(row, statements), { sources, isWellKnown, town })
  })
}

export function drawAreas({ file, rows }: Table<AreaRow>): Drawn[] {
  return rows.map(({ row, line }) => {
    const { west, south, east, north } = row
    const statements: RawStatement[] = [
      { area: [west, south, east, north], asOf: NATURAL_EARTH_AS_OF, sources: ['natural-earth'] },
    ]
    const sources = { 'natural-earth': SOURCES.areas }
    return drawn(file, line, row.id, placeOf(row, statements), { sources, isWellKnown: true })
  })
}

function placeOf(row: CityRow | AreaRow, statements: RawStatement[]): RawEntity {
  const needy = new Set(row.support)
  const name = (written: string): RawName => ({ name: written, needs: needy.has(written) ? ['support'] : [] })
  const byLanguage: Partial<Record<NameLanguage, RawName[]>> = { en: [row.en, ...row.also].map(name) }
  for (const lang of COLUMNS) {
    const written = row[lang]
    if (written !== undefined) byLanguage[lang] = [name(written)]
  }
  return {
    kind: 'place',
    ...(row.wikidata === undefined ? {} : { wikidata: row.wikidata }),
    topics: [],
    names: byLanguage,
    line: {},
    statements,
  }
}
