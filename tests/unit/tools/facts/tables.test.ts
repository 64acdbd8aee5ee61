import { describe, expect, test } from 'vitest'
import { formatDate } from '../../../../src/facts/dates'
import type { Statement } from '../../../../src/facts/model'
import { compiled, entity, problemsIn, SOURCES } from './folder'

const CITIES =
  'id,wikidata,geonames,country,capital_of,factbook,lat,lon,size,population,counted,counted_by,en,fr,de,es,pt,it,ru,uk,zh,ja,ko,ar,nl,pl,tr,also,support\n'
const AREAS = 'id,wikidata,west,south,east,north,en,fr,de,es,pt,it,ru,uk,zh,ja,ko,ar,nl,pl,tr,also,support\n'
const OFFICES = 'id,wikidata,country,role,host,title_en,title_fr,seats\n'
const PEOPLE = 'id,wikidata,country,name,known,feminine,names\n'
const TERMS = 'person,office,from,to,as_of,snapshot,source,seen\n'

const LABELS = `foreign-minister:
  topics: [diplomacy]
  label: { en: "foreign minister {of}", fr: "ministre des Affaires étrangères {of}" }
ambassador:
  topics: [diplomacy]
  label: { en: "ambassador {of} to {to}", fr: "ambassadeur {of} {to}" }
  feminine: { fr: "ambassadrice {of} {to}" }
title:
  topics: [politics]
  label: { en: "{title} {of}", fr: "{title} {of}" }
`

/** Something by the source of the file: one that nothing rests on is a problem. */
const TOLD = '    statements:\n      - { exists: true, asOf: 2020, sources: [gazette] }\n'

const country = (id: string, en: string, fr: string) =>
  `  ${id}:\n    kind: country\n    names: { en: [${en}], fr: [${fr}] }\n    line: { en: A country, fr: Un pays }\n${TOLD}`

const COUNTRIES = `${SOURCES}entities:\n${country('peru', 'Peru', 'Pérou')}${country('philippines', 'Philippines', 'Philippines')}`

interface Rows {
  cities?: string
  areas?: string
  offices?: string
  people?: string
  terms?: string
  /** Who counted the people of towns: count-sources.yaml, below `sources:`. */
  countSources?: string
  /** Files of term-sources/, in YAML, below `sources:`. */
  termSources?: Record<string, string>
  /** Files that people wrote beside the tables. */
  written?: string
}

const files = ({
  cities = '',
  areas = '',
  offices = '',
  people = '',
  terms = '',
  countSources = '',
  termSources = {},
  written = '',
}: Rows): Record<string, string> => ({
  'countries.yaml': COUNTRIES,
  'labels.yaml': LABELS,
  'tables/cities.csv': CITIES + cities,
  'tables/waters-and-lands.csv': AREAS + areas,
  'tables/offices.csv': OFFICES + offices,
  'tables/people.csv': PEOPLE + people,
  'tables/terms.csv': TERMS + terms,
  ...Object.fromEntries(
    Object.entries(termSources).map(([name, text]) => [`tables/term-sources/${name}`, `sources:\n${text}`]),
  ),
  ...(countSources === '' ? {} : { 'tables/count-sources.yaml': `sources:\n${countSources}` }),
  ...(written === '' ? {} : { 'written.yaml': `${SOURCES}entities:\n${written}` }),
})

const CUZCO = 'cuzco,Q5582,3941584,peru,,,-13.53,-71.97,middle,428000,2017,inei,Cuzco,,Cusco,,,,Куско,,,,,,,,,,\n'
const INEI = '  inei: { publisher: INEI, title: Census, url: https://inei.gob.pe/censos, read: 2026-11-23 }\n'
const COUNTED = { cities: CUZCO, countSources: INEI }
const FOREIGN = 'foreign-minister-of-peru,Q1,peru,foreign-minister,,,,\n'
const GARCIA = 'rafael-roncagliolo,Q2,peru,Rafael Roncagliolo,,,ru:Рафаэль Ронкальоло\n'
const TERM = 'rafael-roncagliolo,foreign-minister-of-peru,2011-07-28,2013-05-15,,2022-07-30,,\n'
const ANDINA =
  '  andina: { publisher: Andina, title: New minister, url: https://andina.pe/minister, read: 2026-11-23 }\n'
const GACETA = '  gaceta: { publisher: La Gaceta, title: Cabinet, url: https://gaceta.pe/cabinet, read: 2026-11-23 }\n'
const MINISTERS = { offices: FOREIGN, people: GARCIA, terms: TERM }

describe('a city', () => {
  const { base, idsIn } = compiled(files(COUNTED))

  test('is found by its names', () => {
    expect(idsIn('From Cuzco')).toEqual(['Cuzco: cuzco'])
    expect(idsIn('В Куско', 'ru')).toEqual(['Куско: cuzco'])
  })

  test('lies where the table says, by a source', () => {
    const told = base.statements(base.find('cuzco')?.index ?? -1)
    expect(told.map(({ property }) => property)).toEqual(['located-in', 'at', 'population'])
    expect(told[1]?.value).toEqual({ type: 'point', point: [-13.53, -71.97] })
    expect(base.source(told[1]?.sources[0] ?? -1).publisher).toBe('Natural Earth')
  })

  test('has as many people as were counted, in the year of the count, by whoever counted', () => {
    const count = base.statements(base.find('cuzco')?.index ?? -1).at(-1)
    expect(count?.value).toEqual({ type: 'number', number: 428_000 })
    expect([count?.from, count?.to].map((date) => date && formatDate(date))).toEqual(['2017', '2017'])
    expect(base.source(count?.sources[0] ?? -1).publisher).toBe('INEI')
  })

  test('is counted by its own item of Wikidata, as that was when it was read', () => {
    const { base } = compiled(files({ cities: CUZCO.replace('inei', 'wikidata') }))
    const count = base.statements(base.find('cuzco')?.index ?? -1).at(-1)
    const { url, read } = base.source(count?.sources[0] ?? -1)
    expect([url, read]).toEqual(['https://www.wikidata.org/wiki/Q5582', '2022-11-06'])
  })

  test('whose people nobody is known to have counted says nothing of them', () => {
    const { base } = compiled(files({ cities: CUZCO.replace('428000,2017,inei', ',,') }))
    const told = base.statements(base.find('cuzco')?.index ?? -1)
    expect(told.map(({ property }) => property)).toEqual(['located-in', 'at'])
  })

  test('which is a capital says so by the World Factbook', () => {
    const lima = compiled(
      files({ cities: 'lima,Q2868,,peru,peru,peru,-12.05,-77.05,large,,,,Lima,,,,,,,,,,,,,,,,\n' }),
    ).base
    const [capital] = lima.statements(lima.find('lima')?.index ?? -1)
    expect(capital?.property).toBe('capital-of')
    expect(lima.source(capital?.sources[0] ?? -1).url).toBe('https://www.cia.gov/the-world-factbook/countries/peru/')
  })
})

test('an area has a box', () => {
  const { base } = compiled(files({ areas: 'kara-sea,,55,68,103,81,Kara Sea,mer de Kara,,,,,,,,,,,,,,,\n' }))
  expect(base.statements(base.find('kara-sea')?.index ?? -1)[0]?.value).toEqual({ type: 'box', box: [55, 68, 103, 81] })
})

describe('offices', () => {
  const names = (rows: string, id: string) => {
    const { base } = compiled(
      files({ offices: rows, people: GARCIA, terms: `rafael-roncagliolo,${id},2011,2013,,2022-07-30,,\n` }),
    )
    const { names, feminine } = base.find(id) ?? { names: [], feminine: {} }
    return [...names.map(({ name }) => name), ...Object.values(feminine)]
  }

  test('are called by their role', () => {
    expect(names(FOREIGN, 'foreign-minister-of-peru')).toEqual([
      'foreign minister of Peru',
      'ministre des Affaires étrangères du Pérou',
    ])
  })

  test('of ambassadors by their post', () => {
    expect(names('envoy,,peru,,philippines,,,\n', 'envoy')).toEqual([
      'ambassador of Peru to the Philippines',
      'ambassadeur du Pérou aux Philippines',
      'ambassadrice du Pérou aux Philippines',
    ])
  })

  test('by their title where neither tells, in French only if it has one', () => {
    expect(names('tourism,,peru,,,Minister of Tourism,,\n', 'tourism')).toEqual(['Minister of Tourism of Peru'])
  })

  test('that nobody held are left out', () => {
    expect(compiled(files({ offices: FOREIGN })).base.find('foreign-minister-of-peru')).toBeNull()
  })
})

describe('a person', () => {
  const { base, sensesOf } = compiled(files(MINISTERS))
  const person = base.find('rafael-roncagliolo')

  test('holds what the table says, by the page of Wikidata as it was on the day of the snapshot', () => {
    const [term] = base.statements(person?.index ?? -1) as [Statement]
    expect([term.from, term.to].map((date) => date && formatDate(date))).toEqual(['2011-07-28', '2013-05-15'])
    expect(base.source(term.sources[0] ?? -1)).toEqual({
      publisher: 'Wikidata',
      title: 'Rafael Roncagliolo (Q2)',
      url: 'https://www.wikidata.org/wiki/Q2',
      read: '2022-07-30',
    })
  })

  test('holds a term whose row has no first day', () => {
    const { base: open } = compiled(files({ ...MINISTERS, terms: TERM.replace('2011-07-28', '') }))
    const [term] = open.statements(open.find('rafael-roncagliolo')?.index ?? -1) as [Statement]
    expect([term.from, term.to].map((date) => date && formatDate(date))).toEqual([null, '2013-05-15'])
  })

  test('holds a term by the pages that its row names, before that of Wikidata', () => {
    const { base: corrected } = compiled(
      files({ ...MINISTERS, terms: TERM.replace(/,,\n$/u, ',andina,\n'), termSources: { 'americas.yaml': ANDINA } }),
    )
    const [term] = corrected.statements(corrected.find('rafael-roncagliolo')?.index ?? -1) as [Statement]
    expect(term.sources.map((number) => corrected.source(number).publisher)).toEqual(['Andina', 'Wikidata'])
  })

  test('holds a term by the pages that show it beside that of Wikidata, which its dates rest on', () => {
    const { base: seen } = compiled(
      files({
        ...MINISTERS,
        terms: TERM.replace(/,,\n$/u, ',,andina|gaceta\n'),
        termSources: { 'americas.yaml': ANDINA, 'lists.yaml': GACETA },
      }),
    )
    const [term] = seen.statements(seen.find('rafael-roncagliolo')?.index ?? -1) as [Statement]
    expect(term.sources.map((number) => seen.source(number).publisher)).toEqual(['Wikidata', 'Andina', 'La Gaceta'])
  })

  test('is named only with support, unless readers everywhere know the name', () => {
    expect(sensesOf('Rafael Roncagliolo', 'en')[0]?.support).toBe(true)
    const known = compiled(files({ ...MINISTERS, people: GARCIA.replace(',,,ru', ',yes,,ru') }))
    expect(known.sensesOf('Rafael Roncagliolo', 'en')[0]?.support).toBe(false)
  })

  test('is a woman where the row says so', () => {
    const isFeminine = (people: string) => {
      const { base } = compiled(files({ ...MINISTERS, people }))
      return base.find('rafael-roncagliolo')?.isFeminine
    }
    expect(isFeminine(GARCIA)).toBe(false)
    expect(isFeminine(GARCIA.replace(',,,ru', ',,yes,ru'))).toBe(true)
  })

  test('of whom no term is left is left out', () => {
    expect(compiled(files({ ...MINISTERS, terms: '' })).base.find('rafael-roncagliolo')).toBeNull()
  })
})

describe('beside what people wrote', () => {
  const writtenOffice = (more = '') =>
    entity('minister', 'office', 'Canciller', `    country: peru\n    role: foreign-minister\n${TOLD}${more}`)
  const writtenPerson = (id: string, name: string, term: string, more = '') =>
    entity(
      id,
      'person',
      name,
      `    country: peru\n${more}    statements:\n      - { holds: minister, ${term}, sources: [gazette] }\n`,
    )
  const holders = (rows: Rows) => {
    const { base } = compiled(files(rows))
    return base
      .incoming(base.find('minister')?.index ?? -1)
      .filter(({ property }) => property === 'holds')
      .map(({ subject, from, to }) => {
        const dates = [from, to].map((date) => (date ? formatDate(date) : ''))
        return `${base.entity(subject).id} ${dates.join('–')}`
      })
      .sort()
  }

  test('an office of the same role is the same, and takes the terms', () => {
    expect(holders({ ...MINISTERS, written: writtenOffice() })).toEqual(['rafael-roncagliolo 2011-07-28–2013-05-15'])
  })

  test.each([
    ['item', writtenPerson('roncagliolo', 'R. Roncagliolo', 'from: 2011, to: 2014', '    wikidata: Q2\n')],
    ['id', writtenPerson('rafael-roncagliolo', 'R. Roncagliolo', 'from: 2011, to: 2014')],
    ['name', writtenPerson('roncagliolo', 'Rafael Roncagliolo', 'from: 2011, to: 2014')],
  ])('a person of the same %s is the same, and keeps what is written', (_, person) => {
    const told = holders({ ...MINISTERS, written: writtenOffice() + person })
    expect(told).toEqual([expect.stringMatching(/^(?:rafael-)?roncagliolo 2011–2014$/u)])
  })

  test('a namesake of another item is another, under an id of its own', () => {
    const namesake = writtenPerson('rafael-roncagliolo', 'Rafael Ronca', 'from: 2015, to: 2016', '    wikidata: Q9\n')
    expect(holders({ ...MINISTERS, written: writtenOffice() + namesake })).toEqual([
      'rafael-roncagliolo 2015–2016',
      'rafael-roncagliolo-q2 2011-07-28–2013-05-15',
    ])
  })

  test('a term for which a written line has no room is left out', () => {
    const other = writtenPerson('eda-rivas', 'Eda Rivas', 'from: 2011-01-01, to: 2014-06-24')
    expect(holders({ ...MINISTERS, written: writtenOffice() + other })).toEqual(['eda-rivas 2011-01-01–2014-06-24'])
  })

  test('a term that overlaps a written one by days is told to the month', () => {
    const next = writtenPerson('eda-rivas', 'Eda Rivas', 'from: 2013-05-10, to: 2014-06-24')
    expect(holders({ ...MINISTERS, written: writtenOffice() + next })).toEqual([
      'eda-rivas 2013-05-10–2014-06-24',
      'rafael-roncagliolo 2011-07-28–2013-05',
    ])
  })

  test('two offices of the tables that are one when somebody writes it find room beside each other', () => {
    const offices = `${FOREIGN}chancellor,,peru,,,Canciller,,\n`
    const people = `${GARCIA}allan-wagner,Q3,peru,Allan Wagner,,,\n`
    const terms = `${TERM}allan-wagner,chancellor,2012-01-01,2013-01-01,,2022-07-30,,\n`
    const office = writtenOffice().replace('en: [Canciller]', 'en: [Canciller of Peru]')
    expect(holders({ offices, people, terms, written: office })).toEqual(['rafael-roncagliolo 2011-07-28–2013-05-15'])
  })

  describe('a place', () => {
    const GOLAN = 'golan-heights,,35.57,32.68,35.89,33.41,Golan Heights,plateau du Golan,,,,,,,,,,,,,,,\n'
    const written = (id: string, name: string, more = '') =>
      entity(id, 'place', name, `${more}    statements:\n      - { at: [33, 35.75], asOf: 2020, sources: [gazette] }\n`)
    const named = (rows: Rows, id: string) => compiled(files(rows)).base.find(id)?.names[0]?.name

    test('takes the place of the row of its id', () => {
      expect(named({ areas: GOLAN, written: written('golan-heights', 'The Golan') }, 'golan-heights')).toBe('The Golan')
      expect(named({ ...COUNTED, written: written('cuzco', 'Qusqu') }, 'cuzco')).toBe('Qusqu')
    })

    test('takes the place of the row of its item', () => {
      const rows = { ...COUNTED, written: written('qusqu', 'Qusqu', '    wikidata: Q5582\n') }
      expect(named(rows, 'qusqu')).toBe('Qusqu')
      expect(named(rows, 'cuzco')).toBeUndefined()
    })

    test('leaves the row of another item beside it', () => {
      const rows = { ...COUNTED, written: written('cuzco', 'Cuzco Street', '    wikidata: Q9\n') }
      expect([named(rows, 'cuzco'), named(rows, 'cuzco-q5582')]).toEqual(['Cuzco Street', 'Cuzco'])
    })
  })

  test('a name that is safe alone is not shared', () => {
    const written = entity('the-cuzco', 'thing', 'Cuzco', TOLD)
    const { base, idsIn } = compiled(files({ ...COUNTED, written }))
    expect(base.find('cuzco')).toBeNull()
    expect(idsIn('The Cuzco')).toEqual(['Cuzco: the-cuzco'])
  })
})

describe('what is wrong', () => {
  const first = (rows: Rows) => problemsIn(files(rows))[0]

  test.each<[Rows, string]>([
    [{ cities: CUZCO.replace('-13.53', '-113') }, 'tables/cities.csv:2: lat: degrees are a number within the bounds'],
    [{ cities: CUZCO.replace('428000', '428,5') }, 'tables/cities.csv:2: '],
    [{ cities: CUZCO.replace('428000', '0') }, 'tables/cities.csv:2: population: a count is a whole number'],
    [{ cities: CUZCO.replace('2017', 'once') }, 'tables/cities.csv:2: counted: a date is 2023, '],
    [{ cities: CUZCO.replace('2017', '') }, 'tables/cities.csv:2: population, counted and counted_by go together'],
    [{ cities: CUZCO.replace('inei', '') }, 'tables/cities.csv:2: population, counted and counted_by go together'],
    [
      { cities: CUZCO.replace('Q5582', '').replace('inei', 'wikidata') },
      'tables/cities.csv:2: a count by wikidata needs the item',
    ],
    [{ cities: CUZCO }, 'tables/count-sources.yaml has a source inei: write it there'],
    [{ countSources: INEI }, 'tables/count-sources.yaml:2: no row of a table rests on inei: take it out'],
    [
      { ...COUNTED, cities: CUZCO.replace('peru', 'perou') },
      'tables/cities.csv:2: no country perou: write it under countries/',
    ],
    [{ ...COUNTED, cities: CUZCO + CUZCO }, 'tables/cities.csv:3: cuzco already stands in'],
    [{ cities: 'cuzco,Q5582\n' }, 'tables/cities.csv:2: '],
    [{ offices: FOREIGN.replace('foreign-minister,', 'minister,') }, 'tables/offices.csv:2: role: '],
    [{ people: GARCIA.replace('ru:', 'xx:') }, 'tables/people.csv:2: names: names are ru:…|zh:…'],
    [{ ...MINISTERS, terms: TERM.replace('2013-05-15', '2013-05-32') }, 'tables/terms.csv:2: to: '],
    [{ ...MINISTERS, terms: TERM.replace('2013-05-15', '') }, 'tables/terms.csv:2: an open end needs as_of'],
    [{ ...MINISTERS, terms: TERM.replace('rafael', 'raphael') }, 'tables/terms.csv:2: people.csv has no raphael'],
    [{ ...MINISTERS, terms: TERM.replace(/,,\n$/u, ',andina,\n') }, 'tables/term-sources has a source andina: '],
    [
      { ...MINISTERS, terms: TERM.replace(/,\n$/u, ',andina gaceta\n') },
      'tables/term-sources has a source andina gaceta: write it there, or correct the key',
    ],
    [
      {
        ...MINISTERS,
        terms: [',andina,\n', ',andina,andina\n'].map((cells) => TERM.replace(/,,\n$/u, cells)).join(''),
        termSources: { 'americas.yaml': ANDINA },
      },
      'tables/terms.csv:3: a page stands in source or in seen, not in both',
    ],
    [{ ...MINISTERS, termSources: { 'americas.yaml': ANDINA } }, 'tables/term-sources/americas.yaml:2: no row of '],
    [{ ...MINISTERS, offices: '' }, 'tables/terms.csv:2: offices.csv has no foreign-minister-of-peru'],
  ])('%j: %s', (rows, problem) => expect(first(rows)).toContain(problem))

  test('a key that two files of sources have', () => {
    const terms = TERM.replace(/,,\n$/u, ',andina|gaceta,\n')
    const termSources = { 'americas.yaml': GACETA + ANDINA, 'lists.yaml': ANDINA }
    const [problem, ...others] = problemsIn(files({ ...MINISTERS, terms, termSources }))
    expect(problem).toMatch(
      /^tables\/term-sources\/lists\.yaml:2: andina already stands in .*term-sources\/americas\.yaml:3: /u,
    )
    expect(others).toEqual([])
  })

  test('one key twice in a file of sources', () => {
    const terms = TERM.replace(/,,\n$/u, ',andina,\n')
    const [problem] = problemsIn(files({ ...MINISTERS, terms, termSources: { 'americas.yaml': ANDINA + ANDINA } }))
    expect(problem).toContain('tables/term-sources/americas.yaml:3: Map keys must be unique')
  })

  test('a table that is missing', () => {
    const { 'tables/terms.csv': _, ...others } = files(MINISTERS)
    expect(problemsIn(others)[0]).toContain('tables/terms.csv:1: there is no such table')
  })

  test('a column that is missing', () => {
    const broken = { ...files(MINISTERS), 'tables/people.csv': 'id,wikidata,country,name\na,Q1,peru,A\n' }
    expect(problemsIn(broken)).toContain('tables/people.csv:2: known: the column is missing')
  })
})
