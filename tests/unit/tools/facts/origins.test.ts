import { describe, expect, test } from 'vitest'
import { readOrigins } from '../../../../tools/facts/origins'
import { isWeakSource } from '../../../../tools/facts/weak-sources'
import { entity, problemsIn } from './folder'

describe('collections of data', () => {
  const told = '    statements:\n      - { exists: true, asOf: 2020, sources: [table] }\n'
  const file = `sources:
  table: { publisher: Big Table, title: Rows, url: "https://github.com/big/table", read: 2026-11-01 }
entities:
${entity('thing', 'thing', 'Thing', told)}`
  const list = (name: string) =>
    `| origin | address | what | licence |\n| --- | --- | --- | --- |\n| ${name} | u | w | MIT |\n`

  test('are refused until SOURCES.md lists them', () => {
    expect(problemsIn({ 'things.yaml': file, 'SOURCES.md': list('Other Table') })).toEqual([
      'things.yaml:2: Big Table is a collection of data that SOURCES.md does not list: add it there, with its licence',
    ])
    expect(problemsIn({ 'things.yaml': file, 'SOURCES.md': list('Big Table') })).toEqual([])
  })

  test('of our own list have a name, an address, a use and a licence each', () => {
    const origins = readOrigins('facts')
    for (const origin of origins) {
      expect(Object.values(origin).every(Boolean), origin.name).toBe(true)
      expect(URL.canParse(origin.url), origin.url).toBe(true)
    }
    // Those that the tables cite.
    expect(origins.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Wikidata', 'CIA World Factbook', 'Natural Earth']),
    )
  })
})

test.each([
  ['https://en.wikipedia.org/wiki/Unclos', false],
  ['https://wikimili.com/en/Unclos', true],
  ['https://www.britannica.com/event/Yalta', false],
  ['https://someone.blogspot.com/2014/page.html', true],
  ['https://ipdefenseforum.com/2024/', false],
  ['https://www.gktoday.in/unclos/', true],
  ['https://exame.com/mundo/', false],
])('a source is weak: %s: %s', (url, weak) => expect(isWeakSource(url)).toBe(weak))
