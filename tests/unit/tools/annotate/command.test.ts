import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Annotation } from '../../../../tools/annotate/annotation'

/* The command as people run it, on the real facts; each run takes a second. */
const SLOW_MS = 60_000

const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-annotate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SENTENCE = 'À Jakarta, Wang Yi, ministre chinois des Affaires étrangères, a rencontré Sergueï Lavrov.'

interface Ran {
  out: string
  errors: string[]
  status: number | null
}

function annotate(args: string[], input = ''): Promise<Ran> {
  const command = spawn(process.execPath, ['--import', 'tsx', 'tools/annotate.ts', ...args])
  const ran: Ran = { out: '', errors: [], status: null }
  command.stdout.on('data', (chunk) => {
    ran.out += chunk
  })
  let errors = ''
  command.stderr.on('data', (chunk) => {
    errors += chunk
  })
  command.stdin.end(input)
  return new Promise((resolve) => {
    command.on('close', (status) => resolve({ ...ran, status, errors: errors.split('\n').filter(Boolean) }))
  })
}

function fileOf(name: string, content: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const label = ({ text, entity }: Annotation['mentions'][number]) => `${text} → ${entity.id}`

describe('a text', { timeout: SLOW_MS }, () => {
  test('as JSON has the form that people build on, with the cards that are asked for', async () => {
    const file = fileOf('a.txt', SENTENCE)
    const { out, errors, status } = await annotate([
      ...[file, '--lang', 'fr', '--date', '2023-07-15', '--format', 'json', '--cards', '--card-lang', 'en'],
    ])
    expect(errors).toEqual([])
    expect(status).toBe(0)
    const annotation = JSON.parse(out) as Annotation
    expect(Object.keys(annotation)).toEqual(['id', 'title', 'lang', 'date', 'mentions', 'cards'])
    expect(annotation).toMatchObject({ id: file, title: '', lang: 'fr', date: '2023-07-15' })

    const { mentions, cards = [] } = annotation
    expect(mentions.map(label)).toEqual([
      'Jakarta → jakarta',
      'Wang Yi → wang-yi',
      'ministre chinois des Affaires étrangères → foreign-minister-of-china',
      'Sergueï Lavrov → sergei-lavrov',
    ])
    for (const mention of mentions) {
      expect(Object.keys(mention)).toEqual(['start', 'end', 'text', 'entity', 'score', 'why', 'salience', 'shown'])
      expect(Object.keys(mention.entity)).toEqual(['id', 'wikidata', 'kind', 'label'])
      expect(SENTENCE.slice(mention.start, mention.end)).toBe(mention.text)
      const sum = mention.why.reduce((total, ground) => total + Number(/[+-][\d.]+$/u.exec(ground)?.[0]), 0)
      expect(Math.min(1, sum)).toBeCloseTo(mention.score)
    }

    expect(cards.map(({ entity }) => entity.id)).toEqual([
      'jakarta',
      'wang-yi',
      'foreign-minister-of-china',
      'sergei-lavrov',
    ])
    const requiredKeys = (value: object) => Object.keys(value).filter((key) => key !== 'wikidataAlone')
    for (const card of cards) {
      expect(Object.keys(card)).toEqual([
        ...['entity', 'title', 'line', 'lang', 'date', 'onDate', 'since', 'facts', 'timeline', 'related', 'sources'],
        'asOf',
      ])
      expect(Object.keys(card.entity)).toEqual(['id', 'wikidata', 'kind'])
      expect(Object.keys(card.onDate)).toEqual(['text', 'holders', 'offices'])
      expect(card).toMatchObject({ lang: 'en', date: '2023-07-15' })
      for (const standing of [...card.onDate.holders, ...card.onDate.offices]) {
        expect(requiredKeys(standing)).toEqual(['id', 'label', 'certainty'])
      }
      for (const event of card.since) expect(requiredKeys(event)).toEqual(['date', 'text'])
      for (const fact of card.facts) expect(Object.keys(fact)).toEqual(['label', 'value'])
      for (const bar of card.timeline) expect(requiredKeys(bar)).toEqual(['label', 'from', 'to'])
      for (const tie of card.related) expect(Object.keys(tie)).toEqual(['id', 'label', 'tie'])
      for (const source of card.sources) expect(Object.keys(source)).toEqual(['publisher', 'title', 'url', 'read'])
    }
    const [, wang, minister] = cards
    expect(wang?.onDate.offices.map(({ id }) => id)).not.toContain('foreign-minister-of-china')
    expect(minister?.onDate.holders).toEqual([{ id: 'qin-gang', label: 'Qin Gang', certainty: 'certain' }])
  })

  test('as a table', async () => {
    const { out, status } = await annotate(['-', '--lang', 'fr', '--date', '2023-07-15'], SENTENCE)
    expect(status).toBe(0)
    expect(out).toMatch(/^-: 4 mentions, language fr, date 2023-07-15\n/u)
    expect(out).toMatch(/^11 {2,}Wang Yi +person +wang-yi +\d\.\d\d +shown$/mu)
  })

  test('of nothing gives an empty list', async () => {
    const { out, errors, status } = await annotate(['-', '--format', 'json'], '')
    expect({ errors, status }).toEqual({ errors: [], status: 0 })
    expect(JSON.parse(out)).toEqual({ id: '-', title: '', lang: null, date: null, mentions: [] })
  })
})

test('a page has its text beside the mentions, which the offsets point into', { timeout: SLOW_MS }, async () => {
  const paragraphs = `<p>${SENTENCE}</p>`.repeat(3)
  const html = `<!doctype html><html lang="fr"><head><title>T</title></head><body><article><h1>T</h1>${paragraphs}</article></body></html>`
  const { out } = await annotate([fileOf('a.html', html), '--date', '2023-07-15', '--format', 'json'])
  const annotation = JSON.parse(out) as Annotation
  expect(Object.keys(annotation)).toEqual(['id', 'title', 'lang', 'date', 'text', 'mentions'])
  expect(annotation.mentions).toHaveLength(12)
  for (const { start, end, text } of annotation.mentions) expect(annotation.text?.slice(start, end)).toBe(text)
})

describe('lines of JSON', { timeout: SLOW_MS }, () => {
  const lines = `{"id":"a","text":"Moscou","lang":"fr"}\n{"id":"b","text":""}\n`

  test('give one JSON array, from a file and from standard input', async () => {
    const fromFile = await annotate([fileOf('a.jsonl', lines), '--format', 'json'])
    const fromInput = await annotate(['-', '--format', 'json'], lines)
    const annotations = JSON.parse(fromFile.out) as Annotation[]
    expect(annotations.map(({ id, mentions }) => [id, ...mentions.map(label)])).toEqual([
      ['a', 'Moscou → moscow'],
      ['b'],
    ])
    expect(fromInput.out).toBe(fromFile.out)
  })

  test('give lines of JSON', async () => {
    const { out } = await annotate(['-', '--format', 'jsonl'], lines)
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Annotation).id)
    expect(ids).toEqual(['a', 'b'])
  })

  test('that break end with one line that says where, after what could be read', async () => {
    const { out, errors, status } = await annotate(['-', '--format', 'json'], `${lines}{"id":`)
    expect(status).toBe(2)
    expect(errors).toEqual([expect.stringMatching(/^annotate: - line 3: broken JSON/u)])
    expect((JSON.parse(out) as Annotation[]).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

test.each([
  [['no-such-file.txt'], 'annotate: no-such-file.txt: no such file'],
  [['-', '--date', '2023-02-30'], 'annotate: --date "2023-02-30": not a day of the calendar (write 2023-07-15)'],
])('%j ends with one line and status 2', { timeout: SLOW_MS }, async (args, error) => {
  expect(await annotate(args)).toEqual({ out: '', errors: [error], status: 2 })
})
