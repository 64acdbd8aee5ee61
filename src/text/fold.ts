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

/** Folds `text`, keeping for every folded unit the UTF-16 offsets of the original that it was made from. */
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
  const { units, length } = foldWithOffsets(text.trim())
  let folded = ''
  for (let i = 0; i < length; i++) folded += String.fromCharCode(units[i] as number)
  return folded
}

const SPACE = 0x20

function grow<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

/** A character with the marks and jamo that follow it: NFD text must fold like NFC text. */
function clusterEnd(text: string, i: number, to: number): number {
  let end = i + ((text.codePointAt(i) as number) > 0xffff ? 2 : 1)
  while (end < to && joinsBefore(text.charCodeAt(end)) && end - i < MAX_CLUSTER) end++
  return Math.min(end, to)
}

/** A base with more marks than this is folded in pieces, so that 100,000 marks on one letter stay linear. */
const MAX_CLUSTER = 32

function joinsBefore(unit: number): boolean {
  if (unit < 0x0300) return false
  return (
    unit <= 0x036f || // combining diacritical marks
    (unit >= 0x1160 && unit <= 0x11ff) || // vowels and finals of conjoining jamo
    unit === 0x3099 || // voicing marks of kana
    unit === 0x309a
  )
}

const cache = new Map<string, string>()

/** Enough for the characters of any real article; a hostile page must not grow it without end. */
const MAX_CACHE = 20_000

function foldCluster(text: string, start: number, end: number): string {
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
  const plain = cluster
    .replace(IGNORED, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
  return plain.replace(ALIKE, (c) => SAME_AS.get(c) as string).replace(/\s/gu, ' ')
}

/** Soft hyphen, zero-width characters, marks of direction, variation selectors, tatweel. */
const IGNORED = /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu

/** Accents of Latin, Greek and Cyrillic letters; vowel signs and hamza of Arabic. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0655\u0670]/gu

const SAME_AS = new Map<string, string>()
const alike = (as: string, characters: string) => {
  for (const c of characters) SAME_AS.set(c, as)
}
alike("'", '’‘ʼʹ′‛`´ʻ＇')
alike('"', '“”„«»‟″')
alike('-', '‐‑‒–−﹣－')
alike('/', '∕⁄／')
alike('·', '・‧•∙⋅･')
alike('oe', 'œ')
alike('ae', 'æ')
alike('ss', 'ß')
alike('o', 'ø')
alike('l', 'ł')
alike('d', 'đ')
alike('i', 'ı')
const ALIKE = new RegExp(`[${[...SAME_AS.keys()].join('')}]`, 'gu')

/** Nearly every character of most texts, without a look into the cache. */
const ASCII = Array.from({ length: 0x80 }, (_, unit) => foldSlowly(String.fromCharCode(unit)))
