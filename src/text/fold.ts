/*
 * Folding: the form in which names and texts are compared. "L’Élysée", "l'Elysee" and "L'ÉLYSÉE" fold to the same units.
 *
 * What is folded: compatibility forms (NFKC: full-width letters, ligatures), case, accents, kinds of apostrophe, hyphen, slash
 * and space; runs of white space become one space; soft hyphens, zero-width characters and marks of direction vanish.
 * What is kept: voicing marks of kana (が is not か), hangul syllables, letters that differ by more than an accent.
 */

/** A folded text with the way back: folded unit `i` was made from original UTF-16 units `starts[i]` up to `ends[i]`. */
export interface Folded {
  units: Uint16Array
  starts: Uint32Array
  ends: Uint32Array
  length: number
}

/**
 * Folds `text` from `from` to `to`, keeping for every folded unit the UTF-16 offsets (into the whole `text`) of what it was
 * made from. Time and memory grow with the length of the text, whatever stands in it.
 */
export function foldWithOffsets(text: string, from = 0, to = text.length): Folded {
  // A compatibility form can grow (㎏ → kg, ﷺ → 18 letters): room is doubled when it runs out.
  let units = new Uint16Array(to - from + 16)
  let starts = new Uint32Array(units.length)
  let ends = new Uint32Array(units.length)
  let length = 0
  for (let i = from; i < to; ) {
    const next = clusterEnd(text, i, to)
    const folded = foldCluster(text, i, next)
    if (length + folded.length > units.length) {
      const size = 2 * units.length + folded.length
      units = grow(units, new Uint16Array(size))
      starts = grow(starts, new Uint32Array(size))
      ends = grow(ends, new Uint32Array(size))
    }
    const spaceAgain = folded === ' ' && length > 0 && units[length - 1] === SPACE
    if (spaceAgain) ends[length - 1] = next
    else {
      for (let k = 0; k < folded.length; k++) {
        units[length] = folded.charCodeAt(k)
        starts[length] = i
        ends[length] = next
        length++
      }
    }
    i = next
  }
  return { units, starts, ends, length }
}

/** Folds a short text, such as a name: trimmed, without the way back. */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; ) {
    const next = clusterEnd(text, i, text.length)
    const cluster = foldCluster(text, i, next)
    if (cluster !== ' ' || !folded.endsWith(' ')) folded += cluster
    i = next
  }
  return folded.trim()
}

const SPACE = 0x20

function grow<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

/**
 * Where the cluster that begins at `i` ends (UTF-16 offsets, not beyond `to`): a character with the marks and jamo that follow it.
 * Clusters are folded as wholes, so that NFD text folds like NFC text.
 */
export function clusterEnd(text: string, i: number, to: number): number {
  let end = i + unitsAt(text, i)
  while (end < to && end - i < MAX_CLUSTER && joinsBefore(text.codePointAt(end) as number)) end += unitsAt(text, end)
  return Math.min(end, to)
}

function unitsAt(text: string, i: number): 1 | 2 {
  return (text.codePointAt(i) as number) > 0xffff ? 2 : 1
}

/** A base with more marks than this is folded in pieces, so that 100,000 marks on one letter stay linear. */
const MAX_CLUSTER = 32

/** Marks; vowels and finals of conjoining jamo; half-width voicing marks of kana. */
const JOINING = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u

/** Whether a character below U+10000 joins the one before it, looked up once and kept: 0 is "not looked up yet". */
const joining = new Uint8Array(0x10000)
const JOINS = 1
const STANDS = 2

/** Whether a code point belongs to the cluster before it. */
export function joinsBefore(codePoint: number): boolean {
  if (codePoint < 0x0300) return false
  const known = joining[codePoint]
  if (known) return known === JOINS
  const joins = JOINING.test(String.fromCodePoint(codePoint))
  if (codePoint < joining.length) joining[codePoint] = joins ? JOINS : STANDS
  return joins
}

const cache = new Map<string, string>()

/** Enough for the characters of any real article; a hostile page must not grow it without end. */
const MAX_CACHE = 20_000

/** The folded form of the cluster from `start` to `end`: any number of units, none where it vanishes. */
export function foldCluster(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const unit = text.charCodeAt(start)
    if (unit < 0x80) return ASCII[unit] as string
  }
  const cluster = text.slice(start, end)
  let folded = cache.get(cluster)
  if (folded === undefined) {
    folded = foldSlowly(cluster)
    if (cache.size < MAX_CACHE) cache.set(cluster, folded)
  }
  return folded
}

function foldSlowly(cluster: string): string {
  // Likenesses are put in twice: before NFKC, which would tear ´ into a space and an accent, and after, for what it makes.
  const compatible = likened(cluster).normalize('NFKC').toLowerCase()
  const plain = compatible.normalize('NFD').replace(IGNORED, '').normalize('NFC')
  return likened(plain).replace(/\s/gu, ' ')
}

function likened(text: string): string {
  return text.replace(ALIKE, (c) => SAME_AS.get(c) as string)
}

/**
 * Soft hyphen, zero-width characters, marks of direction, variation selectors; accents of Latin, Greek and Cyrillic letters;
 * vowel signs, hamza and tatweel of Arabic.
 */
const IGNORED =
  /[\u00ad\u0300-\u036f\u061c\u0640\u064b-\u0655\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu

const SAME_AS = new Map<string, string>()
const alike = (as: string, characters: string) => {
  for (const c of characters) SAME_AS.set(c, as)
}
alike("'", '’‘ʼʹ′‛`´ʻ')
alike('"', '“”„«»‟″')
alike('-', '‐‑‒–—―−')
alike('/', '∕⁄')
alike('·', '・‧•∙⋅')
alike('oe', 'œ')
alike('ae', 'æ')
alike('ss', 'ß')
alike('o', 'ø')
alike('l', 'ł')
alike('d', 'đ')
alike('i', 'ı')
alike('σ', 'ς')
const ALIKE = new RegExp(`[${[...SAME_AS.keys()].join('')}]`, 'gu')

/** Nearly every character of most texts, without a look into the cache. */
const ASCII = Array.from({ length: 0x80 }, (_, unit) => foldSlowly(String.fromCharCode(unit)))
