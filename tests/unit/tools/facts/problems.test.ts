import { describe, expect, test } from 'vitest'
import { formatProblems } from '../../../../tools/facts/problems'
import { allProblemsIn, entity, problemsIn, SOURCES } from './folder'

/** A file of the entities; the id of the first stands on line 4. */
const file = (...entities: string[]) => ({ 'all.yaml': `${SOURCES}entities:\n${entities.join('')}` })
const office = entity('minister', 'office', 'Minister of Things')
const statement = (text: string) => `    statements:\n      - ${text}\n`
const person = (id: string, text: string) => entity(id, 'person', `Mr ${id}`, statement(text))
const used = person('user', '{ holds: minister, from: 2001, to: 2002, sources: [gazette] }')

test('a file that is in order has none', () => {
  expect(problemsIn(file(office, used))).toEqual([])
})

test('an entity of which nothing is stated, by itself or by another', () => {
  expect(allProblemsIn(file(office, used))).toEqual([])
  expect(allProblemsIn(file(office))[0]).toBe(
    'all.yaml:4: nothing is stated of minister: its card would have no source',
  )
})

describe('the form of a file', () => {
  const first = (text: string) => problemsIn({ 'all.yaml': text })[0]

  test.each([
    ['', 'all.yaml:1: fields with values are expected'],
    ['entities: {}\nplaces: {}\n', 'all.yaml:2: places: there is no such field'],
    ['entities:\n  a: {\n', 'all.yaml:3: Flow map in block collection must be sufficiently indented and end with a }'],
    ['entities: {}\nentities: {}\n', 'all.yaml:2: Map keys must be unique'],
    [
      'entities:\n  a:\n    kind: person\n    names: { en: [*bold*], fr: [b] }\n',
      'all.yaml:4: *bold* is a reference: a text that begins with * needs quotes',
    ],
  ])('%j', (text, problem) => expect(first(text)).toBe(problem))

  test('a file that is no map', () => expect(first('- 1\n')).toContain('all.yaml:1: '))

  const changed = (from: string, to: string) =>
    problemsIn({ 'all.yaml': file(office, used)['all.yaml'].replace(from, to) })

  test.each([
    ['kind: office', 'kind: bureau', 'all.yaml:5: minister › kind: a kind is one of person, office'],
    ['kind: office', 'kind: office\n    wikipedia: x', 'all.yaml:6: minister › wikipedia: there is no such field'],
    ['kind: office', 'kind: office\n    wikidata: 311592', 'all.yaml:6: minister › wikidata: '],
    [
      'kind: office',
      'kind: office\n    wikidata: P31',
      'all.yaml:6: minister › wikidata: a Wikidata id is written Q311592',
    ],
    ['  minister:', '  Minister of Things:', 'all.yaml:4: Minister of Things: an id is a slug'],
    ['    kind: office\n', '', 'all.yaml:4: minister › kind: is missing'],
    [
      'names: { en: [Minister of Things], fr: [Minister of Things] }',
      'names: { en: [A] }',
      'all.yaml:6: minister › names: names in both en and fr',
    ],
    ['fr: [Minister of Things]', 'fr: []', 'all.yaml:6: minister › names › fr: a list of names must not be empty'],
    ['fr: [Minister of Things]', 'fr: [b], xx: [c]', 'all.yaml:6: minister › names › xx: names are marked with'],
    [
      'fr: [Minister of Things]',
      'fr: [{ name: b, needs: [luck] }]',
      'all.yaml:6: minister › names › fr › 0: a name is a text or',
    ],
    ['fr: Une ligne', 'fr: ""', 'all.yaml:7: minister › line › fr: a text must not be empty'],
    ['url: https://example.org/list', 'url: example.org', 'all.yaml:2: sources › gazette › url: an address is wanted'],
    ['read: 2026-11-01', 'read: 2026-11', 'all.yaml:2: sources › gazette › read: a day is written 2023-07-15'],
    ['from: 2001', 'from: 2001-02-30', 'all.yaml:13: user › statements › 0 › from: a date is 2023'],
    [
      'holds: minister',
      'holds: minister, heads: minister',
      'all.yaml:13: user › statements › 0: a statement has one property',
    ],
    ['holds: minister, ', '', 'all.yaml:13: user › statements › 0: a statement has one property'],
    ['sources: [gazette]', 'sources: []', 'all.yaml:13: user › statements › 0 › sources: a statement needs a source'],
    [', to: 2002', '', 'all.yaml:13: user › statements › 0: without `to` or `on`, `asOf` is needed'],
    ['from: 2001', 'on: 2001, from: 2001', 'all.yaml:13: user › statements › 0: `on` stands for both'],
    [
      'holds: minister',
      'exists: true, acting: true',
      'all.yaml:13: user › statements › 0: `acting` is said of an office',
    ],
    ['holds: minister', 'at: [200, 10]', 'all.yaml:13: user › statements › 0 › at › 0: '],
    [
      'holds: minister',
      'area: [10, 60, 20, 50]',
      'all.yaml:13: user › statements › 0 › area: a box is [west, south, east, north]: its south',
    ],
    ['holds: minister', 'milestone: { en: a }', 'all.yaml:13: user › statements › 0 › milestone: both en and fr'],
  ])('%s → %s', (from, to, problem) => {
    const problems = changed(from, to)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })
})

describe('across entities', () => {
  const line = (...more: string[]) => problemsIn(file(office, used, ...more))

  test('an id that nobody has', () => {
    expect(line(person('b', '{ holds: king, on: 2001, sources: [gazette] }'))).toEqual([
      'all.yaml:19: no entity king: write it, or correct the id',
    ])
    expect(line(person('b', '{ says: { by: oracle, text: { en: a, fr: b } }, on: 2001, sources: [gazette] }'))).toEqual(
      ['all.yaml:19: no entity oracle: write it, or correct the id'],
    )
  })

  test('a source that the file does not have', () => {
    expect(line(person('b', '{ exists: true, on: 2001, sources: [herald] }'))).toEqual([
      'all.yaml:19: no source herald in this file',
    ])
  })

  test('a source that nothing rests on, also where the file has no entities', () => {
    expect(problemsIn(file(office))).toEqual(['all.yaml:2: source gazette is used by no statement'])
    expect(problemsIn({ ...file(office, used), 'empty.yaml': `${SOURCES}entities: {}\n` })).toEqual([
      'empty.yaml:2: source gazette is used by no statement',
    ])
  })

  test('an end before the beginning', () => {
    expect(line(person('b', '{ exists: true, from: 2003-05, to: 2003-04-30, sources: [gazette] }'))).toEqual([
      'all.yaml:19: it ends (2003-04-30) before it begins (2003-05)',
    ])
    expect(line(person('b', '{ exists: true, from: 2003-05, to: 2003, sources: [gazette] }'))).toEqual([])
  })

  test('a source that vouches for a day before the beginning, or after it was read', () => {
    expect(line(person('b', '{ exists: true, from: 2003-05, asOf: 2003-04, sources: [gazette] }'))).toEqual([
      'all.yaml:19: its source vouches for 2003-04, before it begins (2003-05)',
    ])
    expect(line(person('b', '{ exists: true, from: 2003, asOf: 2026-11-02, sources: [gazette] }'))).toEqual([
      'all.yaml:19: asOf 2026-11-02 is later than any of its sources was read',
    ])
    expect(line(person('b', '{ exists: true, from: 2003, asOf: 2026-11, sources: [gazette] }'))).toEqual([])
  })

  test('a count of people without its year', () => {
    const land = (text: string) => entity('land', 'country', 'The Land', statement(text))
    expect(line(land('{ population: 1000, asOf: 2020, sources: [gazette] }'))).toEqual([
      'all.yaml:19: a count of people needs its year: write `on`',
    ])
    expect(line(land('{ population: 1000, on: 2020, sources: [gazette] }'))).toEqual([])
  })

  test('of several sources the one that was read last bounds what they vouch for', () => {
    const text = file(
      office,
      used,
      person('b', '{ exists: true, from: 2003, asOf: 2026-11-20, sources: [gazette, later] }'),
    )
    const later = '  later: { publisher: Gazette, title: Later, url: "https://example.org/later", read: 2026-11-20 }\n'
    expect(problemsIn({ 'all.yaml': text['all.yaml'].replace('entities:', `${later}entities:`) })).toEqual([])
  })

  test('a property that is not said of the kind, a value that is none', () => {
    expect(
      line(entity('b', 'country', 'Freedonia', statement('{ holds: minister, on: 2001, sources: [gazette] }'))),
    ).toEqual(['all.yaml:19: holds is not said of a country'])
    expect(line(person('b', '{ holds: user, on: 2001, sources: [gazette] }'))).toEqual([
      'all.yaml:19: the value of holds is never a person',
    ])
  })

  test('a place that no map could show', () => {
    expect(line(entity('b', 'place', 'Bourg'))).toEqual(['all.yaml:14: a place needs `at` or `area`, for its map'])
    expect(line(entity('b', 'place', 'Bourg', statement('{ at: [1, 2], asOf: 2020, sources: [gazette] }')))).toEqual([])
  })

  test('a country that is none, a role without one, what only countries have', () => {
    expect(line(entity('b', 'person', 'B', '    country: minister\n'))).toEqual(['all.yaml:18: no country minister'])
    expect(line(entity('b', 'office', 'B', '    role: president\n'))).toEqual([
      'all.yaml:18: a role needs a country: names are made from it',
    ])
    expect(line(entity('b', 'office', 'B', '    iso: CN\n'))).toEqual(['all.yaml:18: iso is for countries'])
  })

  test('the same id twice', () => {
    const problems = problemsIn({ ...file(office, used), 'more/b.yaml': `entities:\n${office}` })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^more\/b\.yaml:2: minister already stands in .*all\.yaml:4: merge the two$/u)
  })

  test('the same Wikidata id, ISO code or role twice', () => {
    const wikidata = (id: string) => entity(id, 'thing', id, '    wikidata: Q1\n')
    expect(line(wikidata('b'), wikidata('c'))).toEqual(['all.yaml:23: Q1 is also given to b'])
    const country = (id: string) => entity(id, 'country', id, '    iso: FR\n')
    expect(line(country('b'), country('c')).filter((p) => p.includes('given'))).toEqual([
      'all.yaml:23: FR is also given to b',
    ])
    const president = (id: string) => entity(id, 'office', id, '    country: d\n    role: president\n')
    expect(line(president('b'), president('c'), entity('d', 'country', 'D'))).toEqual([
      'all.yaml:25: president of d is also given to b',
    ])
  })
})

describe('two holders of one seat', () => {
  const holders = (a: string, b: string, seats = '') =>
    problemsIn(file(entity('minister', 'office', 'Minister', seats), person('a', a), person('b', b)))
  const term = (dates: string) => `{ holds: minister, ${dates}, sources: [gazette] }`

  test('on one day are told, with both places', () => {
    const [problem, ...more] = holders(
      term('from: 2001-01-01, to: 2003-05-02'),
      term('from: 2003-05-01, to: 2004-01-01'),
    )
    expect(problem).toMatch(
      /^all\.yaml:19: b and a \(.*all\.yaml:13\) both hold minister on 2003-05-01: correct a date, or write seats: many$/u,
    )
    expect(more).toEqual([])
  })

  test.each([
    ['on the day of a change', term('from: 2001-01-01, to: 2003-05-01'), term('from: 2003-05-01, to: 2004-01-01')],
    ['in a year that both only touch', term('from: 2001, to: 2003'), term('from: 2003, to: 2004')],
    [
      'after what an open end is vouched for',
      term('from: 2001-01-01, asOf: 2003-01-01'),
      term('from: 2003-05-01, to: 2004-01-01'),
    ],
    ['where one is acting', term('from: 2001, to: 2005'), term('from: 2003, to: 2004, acting: true')],
  ])('%s are in order', (_, a, b) => expect(holders(a, b)).toEqual([]))

  test('of many seats are in order', () => {
    const both = term('from: 2001, to: 2005')
    expect(holders(both, both)).toHaveLength(1)
    expect(holders(both, both, '    seats: many\n')).toEqual([])
  })
})

describe('a name of two entities', () => {
  const names = (a: string, b: string) =>
    problemsIn({
      'a.yaml': ['a', 'b']
        .map(
          (id) =>
            `  ${id}:\n    kind: thing\n    names: { en: [The ${id}], fr: ${id === 'a' ? a : b} }\n    line: { en: A, fr: B }\n`,
        )
        .reduce((all, text) => all + text, 'entities:\n'),
    })
  const needs = (name: string, need: string) => `[{ name: ${name}, needs: [${need}] }]`

  test('is told, by any spelling', () => {
    expect(names('[Élan]', '[elan]')).toEqual([
      'a.yaml:8: "elan" is also a name of a: mark both needs: [support], or tell them apart by language',
    ])
    expect(names('[Nord/Sud-2023]', '[Nord Sud 2023]')).toHaveLength(1)
    expect(names('[Élan]', needs('Élan', 'support'))).toHaveLength(1)
  })

  test('is in order where both need support, or their languages differ', () => {
    expect(names(needs('Élan', 'support'), needs('Élan', 'support'))).toEqual([])
    const german = needs('Élan', 'language').replace('[{', '[X], de: [{')
    expect(names(needs('Élan', 'language'), german)).toEqual([])
  })
})

describe('patterns and topics', () => {
  const president = { 'patterns.yaml': 'president:\n  en:\n    - "{adj} president"\n    - president\n' }

  test('a pattern that would name every office, or has two places to fill', () => {
    expect(problemsIn({ ...file(office, used), ...president })).toEqual([
      'patterns.yaml:4: president › en › 1: a pattern has one of {adj}, {name}, {of}, {gen}: without, it would name every country’s office at once',
    ])
    const two = { 'patterns.yaml': 'president:\n  en: ["{adj} president {of}"]\n' }
    expect(problemsIn({ ...file(office, used), ...two })).toHaveLength(1)
  })

  test('roles, topics and languages that there are none of', () => {
    expect(problemsIn({ 'patterns.yaml': 'king:\n  en: []\n' })[0]).toContain('patterns.yaml:1: king: a role is one of')
    expect(problemsIn({ 'topics.yaml': 'sport:\n  xx: [ball]\n' })[0]).toContain('topics.yaml:2: sport › xx: ')
  })

  test('a file that is not there', () => {
    expect(problemsIn({ 'topics.yaml': null })).toEqual(['topics.yaml:1: there is no such file'])
  })
})

test('while one file cannot be read, the ids that it would bring are not missed', () => {
  const files = {
    ...file(office, used),
    'broken.yaml': 'entities: [',
    'b.yaml': `${SOURCES}entities:\n${person('b', '{ holds: king, on: 2001, sources: [gazette] }')}`,
  }
  expect(problemsIn(files).map((problem) => problem.split(':')[0])).toEqual(['broken.yaml'])
})

test('problems are printed by file and line', () => {
  const problem = (file: string, line: number) => ({ file, line, reason: 'r' })
  expect(formatProblems([problem('b', 2), problem('b', 10), problem('a', 3)])).toBe('a:3: r\nb:2: r\nb:10: r')
})
