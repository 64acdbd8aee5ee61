import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writtenAt } from '../../../../tools/facts/commands/written-at'

/* Where an editor goes to mend a fact. */

const FILES = {
  'people/peru.yaml': `# People of Peru.
sources:
  ann: { publisher: Gazette, title: A list, url: https://example.org/list, read: 2026-11-01 }

entities:
  ann:
    kind: person
  # A comment.
  bob:
    kind: person
    names: { en: [Bob] }
`,
  'offices/peru.yaml': `entities:
  foreign:
    kind: office
sources:
  bob: { publisher: Gazette, title: A list, url: https://example.org/list, read: 2026-11-01 }
`,
  'tables/terms.csv': 'person,office,from,to\nbob,foreign,2011,2013\nann,foreign,2013,2014\nbob,foreign,2014,2015\n',
  'README.md': '  ann:\nbob,\n',
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-written-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const placesOf = (id: string) =>
  (writtenAt(folder, new Set([id])).get(id) ?? []).map((place) => path.relative(folder, place).replaceAll('\\', '/'))

test('tells the line of an entity in YAML and its rows of the tables, and takes no key of a source for one', () => {
  expect(placesOf('ann')).toEqual(['people/peru.yaml:6', 'tables/terms.csv:3'])
  expect(placesOf('bob')).toEqual(['people/peru.yaml:9', 'tables/terms.csv:2', 'tables/terms.csv:4'])
})

test('an office is not where its holders are, and what is written nowhere has no place', () => {
  expect(placesOf('foreign')).toEqual(['offices/peru.yaml:2'])
  expect(placesOf('kind')).toEqual([])
})
