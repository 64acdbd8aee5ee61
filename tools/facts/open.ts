import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Drawings } from '../../src/cards/make-card'
import { type Base, openBase } from '../../src/facts/base'
import { type Lexicon, openLexicon } from '../../src/spotting/lexicon'
import { FACTS, OUT } from './out'

export interface Facts {
  base: Base
  lexicon: Lexicon
  drawings: Drawings
}

/**
 * The compiled facts, as the extension packages them; compiled first where what they are made from is newer.
 * @throws Error naming file, line and reason when the facts cannot be compiled.
 */
export function openFacts(): Facts {
  if (isStale()) compileApart()
  return {
    base: openBase(packed('base.bin')),
    lexicon: openLexicon(packed('lexicon.bin')),
    drawings: { atlas: json('atlas.json'), flags: json('flags.json') },
  }
}

/** In a process of its own: what compiling reads, dictionaries and lists of names, would stay in memory to the end. */
function compileApart(): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/compile.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(stderr.trim())
}

/** A file of our own making, so of the form that is asked for. */
function json<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(OUT, name), 'utf8')) as T
}

/** A packaged file as it was last compiled. */
export function packed(name: 'base.bin' | 'lexicon.bin'): ArrayBuffer {
  const file = readFileSync(path.join(OUT, name))
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
}

/** What the packaged files are made from: the facts, and the code that reads, folds and packs them. */
const MADE_FROM = [FACTS, 'tools/facts', 'src/text', 'src/facts', 'src/spotting/lexicon']
const MADE_FROM_FILES = ['lexicon.ts', 'write-lexicon.ts', 'writing.ts'].map((file) => `src/spotting/${file}`)

function isStale(): boolean {
  const made = path.join(OUT, 'base.bin')
  if (!existsSync(made) || !existsSync(path.join(OUT, 'flags.json'))) return true
  const when = statSync(made).mtimeMs
  if (MADE_FROM_FILES.some((file) => statSync(file).mtimeMs > when)) return true
  return MADE_FROM.some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      (name) => /\.(?:csv|ts|ya?ml)$/u.test(name) && statSync(path.join(folder, name)).mtimeMs > when,
    ),
  )
}
