import { fold } from '../../src/text/fold'
import { de } from './de'
import { en } from './en'
import type { Prose } from './form'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

/** What articles are written of, by language. */
export const PROSE: Readonly<Record<string, Prose>> = { en, fr, de, ru, zh }

/** The words that the prose uses itself, folded. */
export function wordsOfProse(): Set<string> {
  const texts = Object.values(PROSE).flatMap(({ sentences, things, whens, saids }) => [sentences, things, whens, saids])
  return new Set(texts.flat().flatMap((text) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))
}
