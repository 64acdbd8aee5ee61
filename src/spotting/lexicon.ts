import { DamagedFileError, unpack } from '../facts/format'
import { NAME_LANGUAGES, type NameLanguage } from '../text/languages'

/*
 * The lexicon: folded names to what they can mean, in one read-only file opened in place.
 *
 * A trie whose nodes are numbered breadth first, so that the k-th edge of the file leads to node k + 1 and no target needs to
 * be stored: a node is the range of its edges, and the edges of a node are sorted by their unit. (The level order of
 * G. Jacobson, "Space-efficient static trees and graphs", 1989, with plain offsets in place of bit vectors.)
 */

export const LEXICON_SECTION = { firstEdge: 0, edgeUnits: 1, nodeSenses: 2, senses: 3 } as const

/** What a name can mean. */
export interface Sense {
  /** Number of an entity in the base, or of a topic when `evidence` is `topic`. */
  target: number
  /** `none`: a name. `entity`, `topic`: a word that is no name but speaks for one ("chinois", "diplomate"). */
  evidence: 'none' | 'entity' | 'topic'
  /** Words that must begin with a capital: a bit for each of the first eight, the first word lowest. `all`: every letter is one. */
  capitals: number | 'all'
  /** Only with something else in the article that ties to it. */
  support: boolean
  /** The family name alone ("Lavrov"): only where the article has named the person in full, or a title leads to them. */
  surname: boolean
  /** Only in articles of this language; null in any. */
  lang: NameLanguage | null
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
  const { section } = unpack('BGLX', file)
  const firstEdge = section(LEXICON_SECTION.firstEdge, Uint32Array)
  const edgeUnits = section(LEXICON_SECTION.edgeUnits, Uint16Array)
  const nodeSenses = section(LEXICON_SECTION.nodeSenses, Uint32Array)
  const senseWords = section(LEXICON_SECTION.senses, Uint32Array)

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
      return Array.from({ length: senseWords[at] as number }, (_, i) => {
        const [target = 0, word = 0] = senseWords.subarray(at + 1 + 2 * i)
        return unpackSense(target, word)
      })
    },
  }
}

const EVIDENCE = ['none', 'entity', 'topic'] as const

const SUPPORT = 1 << 2
const ALL_CAPITALS = 1 << 3
const SURNAME = 1 << 4

/**
 * Packs all but the target into one word: evidence in the bits 0 and 1, support, all capitals, surname, the place of the language
 * from bit 8 (0 for any), the words with a capital from bit 16.
 */
export function packSense({ evidence, capitals, support, surname, lang }: Sense): number {
  return (
    EVIDENCE.indexOf(evidence) |
    (support ? SUPPORT : 0) |
    (surname ? SURNAME : 0) |
    (capitals === 'all' ? ALL_CAPITALS : (capitals & 0xff) << 16) |
    ((lang === null ? 0 : NAME_LANGUAGES.indexOf(lang) + 1) << 8)
  )
}

function unpackSense(target: number, word: number): Sense {
  const evidence = EVIDENCE[word & 3]
  const place = (word >> 8) & 0xff
  const lang = place === 0 ? null : NAME_LANGUAGES[place - 1]
  if (!evidence || lang === undefined) throw new DamagedFileError(`a sense cannot be read: ${word}`)
  return {
    target,
    evidence,
    capitals: (word & ALL_CAPITALS) !== 0 ? 'all' : (word >> 16) & 0xff,
    support: (word & SUPPORT) !== 0,
    surname: (word & SURNAME) !== 0,
    lang,
  }
}
