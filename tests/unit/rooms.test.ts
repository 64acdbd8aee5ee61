import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/*
 * The rooms of the design: imports only point down this table, never in a circle. `types` are rooms of which only types are used: their
 * code does not come along. That the first four rooms know neither DOM nor browser is seen by `tsc -p tests/pure`.
 */
const ROOMS: Record<string, { uses: string[]; types?: string[] }> = {
  text: { uses: [] },
  facts: { uses: ['text'] },
  spotting: { uses: ['text', 'facts'] },
  cards: { uses: ['facts'] },
  page: { uses: ['text'] },
  ui: { uses: [], types: ['cards', 'facts'] },
  extension: { uses: ['facts'], types: ['cards', 'page'] },
}
/** Files of types and their constants, no code: they count as types. */
const VOCABULARY = ['src/cards/card', 'src/facts/kinds', 'src/page/article']
const ALL = Object.keys(ROOMS)
const ENTRY_POINTS = ['content', 'background', 'popup', 'options', 'welcome']

interface Import {
  file: string
  /** What is imported: a file of src/, or the name of a package. */
  target: string
  isType: boolean
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => toSlashes(path.join('src', file)))
const IMPORTS = FILES.flatMap(importsOf)
const inside = IMPORTS.filter(({ target }) => target.startsWith('src/'))

test('src/ holds the rooms and the entry points, and nothing else', () => {
  const found = new Set(FILES.map(roomOf))
  const known = [...ALL, ...ENTRY_POINTS]
  expect([...found].filter((room) => !known.includes(room))).toEqual([])
  expect(inside.length).toBeGreaterThan(ALL.length)
})

describe.each(Object.entries(ROOMS))('%s', (room, { uses, types = [] }) => {
  test('imports only from the rooms it may use', () => {
    const wrong = inside.filter(({ file, target, isType }) => {
      const other = roomOf(target)
      return (
        roomOf(file) === room &&
        other !== room &&
        !uses.includes(other) &&
        !(types.includes(other) && (isType || VOCABULARY.includes(target)))
      )
    })
    expect(wrong).toEqual([])
  })
})

/** The welcome page is read as an article is, but no content script comes to the extension's own pages. */
const READER_OF_WELCOME = ['src/content/reader', 'src/content/cards.iife']

test('an entry point imports no other; the background only names scripts that it injects, the welcome page runs them', () => {
  const wrong = inside.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)]
    const isNamed = from === 'background' && target.endsWith('?script&iife')
    const isRun = from === 'welcome' && READER_OF_WELCOME.includes(target)
    return ENTRY_POINTS.includes(to) && from !== to && !isNamed && !isRun
  })
  expect(wrong).toEqual([])
})

test('no file imports itself by way of others', () => {
  const edges = new Map<string, string[]>()
  for (const { file, target, isType } of inside) {
    if (!isType && !target.includes('?')) edges.set(file, [...(edges.get(file) ?? []), fileOf(target)])
  }
  expect(circlesIn(edges)).toEqual([])
})

test('only src/extension knows webextension-polyfill', () => {
  const knowing = IMPORTS.filter(({ target, isType }) => target === 'webextension-polyfill' && !isType)
  expect(knowing.length).toBeGreaterThan(0)
  expect(knowing.filter(({ file }) => roomOf(file) !== 'extension')).toEqual([])
})

test('no HTML is ever made of text', () => {
  const risky = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/
  expect(FILES.filter((file) => risky.test(readFileSync(file, 'utf8')))).toEqual([])
})

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{][^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const dynamic = source.matchAll(/\bimport\(()['"]([^'"]+)['"]\)/g)
  return [...statements, ...dynamic].map(([, type, name = '']) => ({
    file,
    target: name.startsWith('.') ? toSlashes(path.join(path.dirname(file), name)) : name,
    isType: Boolean(type),
  }))
}

function toSlashes(file: string): string {
  return file.split(path.sep).join('/')
}

/** `src/text/fold` → `text` */
function roomOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** The file that an import without extension means. */
function fileOf(target: string): string {
  return ['.ts', '.tsx', '/index.ts'].map((end) => target + end).find((file) => FILES.includes(file)) ?? target
}

/** The circles of a graph, each as the files on it. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const visit = (file: string, trail: string[]) => {
    const at = trail.indexOf(file)
    if (at >= 0) circles.push(trail.slice(at))
    if (at >= 0 || done.has(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  return circles
}
