import { DamagedFileError, unpack } from '../facts/format'
import { NAME_LANGUAGES } from '../text/languages'

/*
 * The lexicon: folded names to what they can mean, in one read-only file opened in place.
 *
 * A trie whose nodes are numbered breadth first, so that the k-th edge of the file leads to node k + 1 and no target needs to
 * be stored: a node is the range of its edges, and the edges of a node are sorted by their unit. (The level order of
 * G. Jacobson, "Space-efficient static trees and graphs", 1989, with plain offsets in place of bit vectors.)
 */

export const LEXICON_SECTION = { firstEdge: 0, edgeUnits: 1, nodeSenses: 2, senses: 3 } as const

/** How a name must be written: anyhow, with a first capital, with every word capitalised, or all in capitals. */
export const WRITINGS = ['any', 'capital', 'title', 'capitals'] as const
export type Writing = (typeof WRITINGS)[number]

/** What a name can mean. */
export interface Sense {
  /** Number of an entity in the base, or of a topic when `evidence` is `topic`. */
  target: number
  /** `none`: a name. `entity`, `topic`: a word that is no name but speaks for one ("chinois", "diplomate"). */
  evidence: 'none' | 'entity' | 'topic'
  writing: Writing
  /** Only with something else in the article that ties to it. */
  support: boolean
  /** Only in articles of this language; null in any. */
  lang: string | null
}

export interface Lexicon {
  /** Number of the child of `node` along a folded unit, or -1. The root is node 0. */
  child(node: number, unit: number): number
  /** Whether a name ends at the node. */
  isName(node: number): boolean
  /** What the name that ends at the node can mean. */
  senses(node: number): Sense[]
}

/**
 * Opens a lexicon file.
 * @throws DamagedFileError when it is not one, of another version, cut short or altered.
 */
export function openLexicon(file: ArrayBuffer): Lexicon {
  const { sections } = unpack('BGLX', file)
  const section = (number: number) => {
    const view = sections[number]
    if (!view) throw new DamagedFileError(`section ${number} of the lexicon is missing`)
    return view
  }
  const words = (number: number) => {
    const view = section(number)
    return new Uint32Array(view.buffer, view.byteOffset, view.byteLength / 4)
  }
  const firstEdge = words(LEXICON_SECTION.firstEdge)
  const nodeSenses = words(LEXICON_SECTION.nodeSenses)
  const senseWords = words(LEXICON_SECTION.senses)
  const units = section(LEXICON_SECTION.edgeUnits)
  const edgeUnits = new Uint16Array(units.buffer, units.byteOffset, units.byteLength / 2)

  return {
    child(node, unit) {
      let low = firstEdge[node] as number
      let high = (firstEdge[node + 1] as number) - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const there = edgeUnits[middle] as number
        if (there === unit) return middle + 1
        if (there < unit) low = middle + 1
        else high = middle - 1
      }
      return -1
    },
    isName: (node) => nodeSenses[node] !== 0,
    senses(node) {
      const at = nodeSenses[node] as number
      if (at === 0) return []
      return Array.from(senseWords.subarray(at + 1, at + 1 + 2 * (senseWords[at] as number)).entries())
        .filter(([i]) => i % 2 === 0)
        .map(([i, target]) => unpackSense(target, senseWords[at + 2 + i] as number))
    },
  }
}

const EVIDENCE = ['none', 'entity', 'topic'] as const

/** Packs all but the target into one word. */
export function packSense(sense: Sense): number {
  return (
    EVIDENCE.indexOf(sense.evidence) |
    (WRITINGS.indexOf(sense.writing) << 2) |
    (Number(sense.support) << 4) |
    ((sense.lang === null ? 0 : (NAME_LANGUAGES as readonly string[]).indexOf(sense.lang)) << 8)
  )
}

function unpackSense(target: number, word: number): Sense {
  const lang = word >> 8
  return {
    target,
    evidence: EVIDENCE[word & 3] ?? 'none',
    writing: WRITINGS[(word >> 2) & 3] ?? 'any',
    support: (word & 16) !== 0,
    lang: lang === 0 ? null : (NAME_LANGUAGES[lang] ?? null),
  }
}
