import { pack } from '../facts/format'
import { LEXICON_SECTION, type Sense } from './lexicon'
import { alphabetOf } from './lexicon/write/alphabet'
import { packDoubleArray } from './lexicon/write/double-array'
import { packPrefixes } from './lexicon/write/prefixes'
import { packReferences } from './lexicon/write/references'

/** Packs names (folded, none empty) and their senses into the lexicon file. `day` is the ISO day of the facts. */
export function writeLexicon(day: string, names: ReadonlyMap<string, readonly Sense[]>): ArrayBuffer {
  const alphabet = alphabetOf(names.keys())
  const spelled = new Map([...names].map(([name, senses]) => [alphabet.spell(name), senses]))
  // In the order of their symbols names that begin alike stand together.
  const sorted = [...spelled.keys()].sort()
  const { references, manners, lists } = packReferences(sorted.map((name) => spelled.get(name) as readonly Sense[]))
  const sections: Record<keyof typeof LEXICON_SECTION, ArrayBufferView> = {
    counts: Uint32Array.of(alphabet.loneEnd, alphabet.hangul, alphabet.beginEnd),
    alphabet: alphabet.units,
    ...packPrefixes(names.keys(), alphabet),
    ...packDoubleArray(sorted, references),
    manners,
    lists,
  }
  const inOrder = Object.entries(LEXICON_SECTION).sort(([, a], [, b]) => a - b)
  return pack(
    'BGLX',
    day,
    inOrder.map(([name]) => sections[name as keyof typeof LEXICON_SECTION]),
  )
}
