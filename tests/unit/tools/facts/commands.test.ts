import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openBase } from '../../../../src/facts/base'
import { SECTION } from '../../../../src/facts/layout'
import { writeBase } from '../../../../src/facts/write-base'
import { audit } from '../../../../tools/facts/commands/audit'
import { weighSections } from '../../../../tools/facts/commands/bytes'
import { corroboration } from '../../../../tools/facts/commands/corroboration'
import { stale } from '../../../../tools/facts/commands/stale'
import { stats } from '../../../../tools/facts/commands/stats'
import { weakSources } from '../../../../tools/facts/commands/weak'
import { readText } from '../../../../tools/facts/read'
import { factFile } from '../../../../tools/facts/schema'
import { baseOf } from '../../cards/base-of'
import type { SmallFacts } from '../../facts/fact-set'
import { factSet } from '../../facts/fact-set'

/* Each run starts Node anew. */
const SLOW_MS = 60_000

const facts: SmallFacts = factSet({
  peru: { kind: 'country', names: { en: ['Peru'], fr: ['Pérou'] } },
  foreign: { kind: 'office', country: 'peru', role: 'foreign-minister' },
  past: {
    kind: 'person',
    says: [{ property: 'holds', value: 'foreign', from: '2011-07-28', to: '2013-05-15' }],
  },
  present: { kind: 'person', says: [{ property: 'holds', value: 'foreign', from: '2013-05', asOf: '2014-01-01' }] },
  fresh: { kind: 'person', says: [{ property: 'member-of', value: 'peru', asOf: '2026-11-23' }] },
})
const base = openBase(writeBase(facts))

describe('facts:audit', () => {
  test('draws each statement once, with its sources, the same for the same seed', () => {
    const all = audit(base, 10, 7)
    expect(all.match(/^\d+\. /gmu)).toHaveLength(3)
    expect(all).toContain('holds foreign (foreign), from 2011-07-28, to 2013-05-15, as of 2026-11-01')
    expect(all).toContain('- Gazette: A list, read 2026-11-23\n     https://example.org/list')
    expect(audit(base, 2, 7)).toBe(audit(base, 2, 7))
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => audit(base, 1, seed).split('\n')[0])).size).toBeGreaterThan(1)
  })
})

describe('beside statements by Wikidata alone', () => {
  const term = (from: string, to: string, source: string | string[]) => ({
    property: 'holds' as const,
    value: 'foreign',
    from,
    to,
    source,
  })
  const mixed = baseOf({
    peru: { kind: 'country', names: { en: 'Peru' } },
    chad: { kind: 'country', names: { en: 'Chad' } },
    treaty: { kind: 'agreement', statements: [{ property: 'party', value: 'peru' }] },
    foreign: { kind: 'office', country: 'peru', role: 'foreign-minister', names: { en: 'foreign minister of Peru' } },
    culture: { kind: 'office', country: 'chad', role: 'culture-minister', names: { en: 'culture minister of Chad' } },
    ann: { kind: 'person', statements: [term('2011-07-28', '2013-05-15', 'Wikidata')] },
    bob: { kind: 'person', statements: [term('2013-05-15', '2014-06-24', ['Wikidata', 'Gazette'])] },
    cat: { kind: 'person', statements: [{ ...term('2015-01-01', '2016-01-01', 'Wikidata'), value: 'culture' }] },
    lima: { kind: 'place', statements: [{ property: 'at', value: { type: 'point', point: [-12.05, -77.05] } }] },
  })

  test('facts:audit prints what a card says, and whether anything else shows it', () => {
    const all = audit(mixed, 5, 7)
    const drawn = (id: string) => all.split('\n\n').find((each) => each.includes(`. ${id} (`))
    expect(drawn('ann')).toContain(`
   its own card says:
   > Foreign minister of Peru, from 28 July 2011 to 15 May 2013, according to Wikidata.
   > 15 May 2013: leaves office as foreign minister of Peru*
   by Wikidata alone:
   - Wikidata: T, read 2026-11-01
     https://www.wikidata.org/wiki/Q1`)
    expect(drawn('bob')).toContain(`
   > Foreign minister of Peru, from 15 May 2013 to 24 June 2014.
   > 24 June 2014: leaves office as foreign minister of Peru
   by:
   - Wikidata: T, read`)
    expect(drawn('lima')).toContain('\n   its own card says nothing of it in words\n   by:\n')
  })

  test('facts:stats counts the terms that something else shows, in all and where news looks', () => {
    expect(corroboration(mixed, 1).split('\n').slice(2, 6)).toEqual([
      '| all | 3 | 1 | 33.3 % |',
      '| core roles | 2 | 1 | 50.0 % |',
      '| of the 1 countries most in the news | 2 | 1 | 50.0 % |',
      '| core roles of these countries | 2 | 1 | 50.0 % |',
    ])
  })
})

test('facts:audit --weak lists what rests on weak sources only, by file and line', () => {
  const { read } = readText(
    'people.yaml',
    `sources:
  mirror: { publisher: A mirror, title: P, url: "https://wikimili.com/p", read: 2026-11-01 }
  gazette: { publisher: Gazette, title: P, url: "https://example.org/p", read: 2026-11-01 }
entities:
  past:
    kind: person
    names: { en: [P], fr: [P] }
    line: { en: A, fr: B }
    statements:
      - { holds: foreign, from: 2011-07-28, to: 2013-05-15, sources: [mirror] }
      - { exists: true, from: 1950, asOf: 2020, sources: [mirror, gazette] }
`,
    factFile,
  )
  expect(weakSources(read ? [read] : [], base)).toBe(`people.yaml
  10  past: holds foreign 2011-07-28–2013-05-15  [wikimili.com]

Rest on weak sources only: 1, in files: 1
`)
})

test('facts:stats --bytes weighs each section', () => {
  const file = writeBase(facts)
  const lines = weighSections('BGFB', file, SECTION).split('\n')
  expect(lines.slice(1, -2).map((line) => line.split(' ')[0])).toEqual(Object.keys(SECTION))
  expect(lines.at(-2)).toMatch(new RegExp(`^all +${file.byteLength.toLocaleString('en-GB')} +\\d`, 'u'))
})

test('facts:stale lists what ends longest ago, but neither what is over nor what is told to the day', () => {
  const lines = stale(base, 10).split('\n')
  expect(lines.filter((line) => /^\d{4}/u.test(line))).toEqual([
    '2014-01-01      3  foreign (foreign)',
    '2014-01-01      1  present (present)',
  ])
})

test('facts:stats counts entities and names by kind', () => {
  const table = stats(base, 12_345)
  expect(table).toContain('| country | 1 | 2 | 2 | 0 |')
  expect(table).toContain('| person | 3 | 3 | 1 | 0 |')
  expect(table).toContain('5 entities, 3 statements, 12,345 names')
  expect(table).toContain('newest `asOf` 2026-11-23')
})

test('facts:stats counts the cities with a population and its year, and who counted', () => {
  const population = { property: 'population' as const, value: { type: 'number' as const, number: 428_000 } }
  const places = baseOf({
    counted: { kind: 'place', statements: [{ ...population, from: '2017', to: '2017' }] },
    undated: { kind: 'place', statements: [{ ...population, asOf: '2023-03' }] },
    country: { kind: 'country', statements: [{ ...population, from: '2020', to: '2020' }] },
  })
  expect(stats(places, 0)).toContain('1 cities with a population and its year, by 1 sources.')
})

test('facts:stats counts the people told in full', () => {
  const names = { en: 'A', fr: 'A', zh: '甲', ru: 'А', ja: 'ア', ko: '가', ar: 'ا' }
  const { ar: _, ...withoutArabic } = names
  const line = { en: 'Diplomat', fr: 'Diplomate' }
  const born = { property: 'exists' as const, from: '1950' }
  const held = { property: 'holds' as const, value: 'office', from: '2011-07-28', to: '2013-05-15' }
  const people = baseOf({
    office: { kind: 'office' },
    full: { kind: 'person', names, line, statements: [born, held] },
    unborn: { kind: 'person', names, line, statements: [held] },
    unnamed: { kind: 'person', names: withoutArabic, line, statements: [born, held] },
    undescribed: { kind: 'person', names, line: { en: 'Diplomat' }, statements: [born, held] },
    'to-the-month': { kind: 'person', names, line, statements: [born, { ...held, to: '2013-05' }] },
  })
  expect(stats(people, 12)).toContain('\n1 people with a birth, ')
})

describe('bad input is one clear line and exit status 2', { timeout: SLOW_MS }, () => {
  test.each([
    ['audit', ['--n', 'many'], 'facts:audit: --n "many": not a count (write 50)'],
    ['stale', ['--frob'], "facts:stale: Unknown option '--frob'"],
    ['show', [], 'facts:show: one ID is wanted'],
    ['show', ['wang-yi', '--date', '2023-02-30'], 'facts:show: --date "2023-02-30": not a day of the calendar'],
    ['show', ['wang-yi', '--lang', 'xx'], 'facts:show: --lang xx: cards speak '],
    ['find', [' '], 'facts:find: a NAME is wanted'],
    ['stats', ['--n', '1'], "facts:stats: Unknown option '--n'"],
  ])('%s %j', (name, args, problem) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `tools/facts-${name}.ts`, ...args],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toContain(problem)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect([status, stdout]).toEqual([2, ''])
  })
})
