import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openBase } from '../../../../src/facts/base'
import { writeBase } from '../../../../src/facts/write-base'
import { audit } from '../../../../tools/facts/commands/audit'
import { stale } from '../../../../tools/facts/commands/stale'
import { stats } from '../../../../tools/facts/commands/stats'
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
