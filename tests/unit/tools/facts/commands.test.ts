import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openBase } from '../../../../src/facts/base'
import { SECTION } from '../../../../src/facts/layout'
import { writeBase } from '../../../../src/facts/write-base'
import { audit } from '../../../../tools/facts/commands/audit'
import { weighSections } from '../../../../tools/facts/commands/bytes'
import { stale } from '../../../../tools/facts/commands/stale'
import { stats } from '../../../../tools/facts/commands/stats'
import { weakSources } from '../../../../tools/facts/commands/weak'
import { readText } from '../../../../tools/facts/read'
import { factFile } from '../../../../tools/facts/schema'
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
