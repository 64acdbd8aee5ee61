import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openBase } from '../../../../src/facts/base'
import { openLexicon } from '../../../../src/spotting/lexicon'
import { matchNames } from '../../../../src/spotting/match'
import { build } from '../../../../tools/facts/build'
import type { WordLists } from '../../../../tools/facts/word-lists'

const EMPTY = { 'patterns.yaml': '{}\n', 'topics.yaml': '{}\n' }

/** Names in tests are short words: whether they could mean something else is asked only where a test gives lists. */
const NO_WORDS: WordLists = { common: {}, given: new Set(), family: new Set() }

/** Builds a folder of these files, with `patterns.yaml` and `topics.yaml` unless the test brings its own (null for none). */
function buildOf(files: Record<string, string | null>, lists = NO_WORDS) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-facts-'))
  try {
    for (const [name, text] of Object.entries({ ...EMPTY, ...files })) {
      if (text === null) continue
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    return { folder, ...build(folder, lists) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What makes a card without a source: entities in tests are often bare. */
const BARE = /nothing is stated of/u

/** What is wrong with the files, as "people/china.yaml:12: reason", but for bare entities. */
export function problemsIn(files: Record<string, string | null>, lists?: WordLists): string[] {
  return allProblemsIn(files, lists).filter((problem) => !BARE.test(problem))
}

/** All that is wrong with the files. With anything wrong nothing may be built. */
export function allProblemsIn(files: Record<string, string | null>, lists?: WordLists): string[] {
  const { folder, built, problems } = buildOf(files, lists)
  if ((built === null) !== problems.length > 0) throw new Error('either it is built, or there are problems')
  return problems.map(({ file, line, reason }) => {
    const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/')
    return `${name}:${line}: ${reason}`
  })
}

/** A file in which a roll call names every entity of the others: of a bare one nothing would be stated. */
function rollCall(files: Record<string, string>): Record<string, string> {
  const ids = Object.values(files).flatMap((text) => [...text.matchAll(/^ {2}([a-z0-9-]+):$/gmu)].map((m) => m[1]))
  const called = ids.map((id) => `      - { participant: ${id}, asOf: 2020, sources: [gazette] }\n`).join('')
  return {
    'roll-call.yaml': `${SOURCES}entities:\n${entity('roll-call', 'event', 'Roll Call', `    statements:\n${called}`)}`,
  }
}

/** The files, compiled and open. */
export function compiled(files: Record<string, string>) {
  const { built, problems } = buildOf({ ...files, ...rollCall(files) })
  if (!built) throw new Error(problems.map(({ reason }) => reason).join('\n'))
  const base = openBase(built.base)
  const lexicon = openLexicon(built.lexicon)
  const match = (text: string, lang: string) => matchNames(lexicon, text, 0, text.length, lang)
  return {
    base,
    /** What the first name in a text can mean. */
    sensesOf: (text: string, lang: string) => match(text, lang)[0]?.senses ?? [],
    /** What the names in a text can mean, as "text: ids". */
    idsIn: (text: string, lang = 'en') =>
      match(text, lang).map(({ start, end, senses }) => {
        const targets = senses.map((s) => (s.evidence === 'topic' ? `topic ${s.target}` : base.entity(s.target).id))
        return `${text.slice(start, end)}: ${targets.join(', ')}`
      }),
  }
}

export const SOURCES = `sources:
  gazette: { publisher: Gazette, title: A list, url: https://example.org/list, read: 2026-11-01 }
`

/** An entity in YAML, at the depth it stands in a file; `more` are further lines of it, each indented by four. */
export function entity(id: string, kind: string, name: string, more = ''): string {
  return `  ${id}:
    kind: ${kind}
    names: { en: [${name}], fr: [${name}] }
    line: { en: A line, fr: Une ligne }
${more}`
}
