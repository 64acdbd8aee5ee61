import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Atlas } from '../../src/cards/map'
import { type Base, openBase } from '../../src/facts/base'
import { type Lexicon, openLexicon } from '../../src/spotting/lexicon'
import { compileFacts, OUT } from './compile'

export interface Facts {
  base: Base
  lexicon: Lexicon
  atlas: Atlas
}

/**
 * The compiled facts, as the extension packages them; compiled first where something in facts/ is newer than they are.
 * @throws Error naming file, line and reason when the facts cannot be compiled.
 */
export function openFacts(): Facts {
  if (isStale()) compileFacts()
  return {
    base: openBase(bytes('base.bin')),
    lexicon: openLexicon(bytes('lexicon.bin')),
    atlas: JSON.parse(readFileSync(path.join(OUT, 'atlas.json'), 'utf8')) as Atlas,
  }
}

function bytes(name: string): ArrayBuffer {
  const file = readFileSync(path.join(OUT, name))
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
}

function isStale(): boolean {
  const made = path.join(OUT, 'base.bin')
  if (!existsSync(made)) return true
  const when = statSync(made).mtimeMs
  const written = readdirSync('facts', { recursive: true, encoding: 'utf8' })
  return written.some((name) => name.endsWith('.yaml') && statSync(path.join('facts', name)).mtimeMs > when)
}
