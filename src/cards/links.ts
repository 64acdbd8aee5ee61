import type { Link } from './card'

/** An entity that has a card, as the texts name it. */
export interface Named {
  id: string
  label: string
}

/**
 * Where texts name other entities, so that each entity is linked where it is first named and nowhere else: longest names first, whole
 * words in any case. For each text its links, in the order of their offsets (UTF-16).
 */
export function linksIn(texts: readonly string[], names: readonly Named[]): Link[][] {
  const byLength = names
    .filter(({ label }) => label !== '')
    .sort((a, b) => b.label.length - a.label.length)
    .map(({ id, label }) => ({ id, label, lower: label.toLowerCase() }))
  const linked = new Set<string>()
  return texts.map((text) => {
    const lowerText = text.toLowerCase()
    // Names that are linked already count too: within any of them no shorter one is meant, "China" in "South China Morning Post".
    const named: (Link & { isNew: boolean })[] = []
    for (const { id, label, lower } of byLength) {
      // Patterns would take longer than all else on a card, if one were made for every name.
      if (!lowerText.includes(lower)) continue
      for (const { start, end } of placesOf(label, text)) {
        if (named.some((other) => start < other.end && other.start < end)) continue
        named.push({ start, end, id, isNew: !linked.has(id) })
        linked.add(id)
      }
    }
    return named
      .filter(({ isNew }) => isNew)
      .map(({ start, end, id }) => ({ start, end, id }))
      .sort((a, b) => a.start - b.start)
  })
}

/** Chinese and Japanese set no spaces between words: their letters bound a name as well as any sign. */
const LETTER = String.raw`[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]]`

/** Arabic writes "and" as one word with the next: the last name of a list begins after it. */
const START = `(?<!${LETTER})|(?<=(?<!${LETTER})و)`

/** Where a text has these words, whole and in any case. UTF-16 offsets. */
export function placesOf(words: string, text: string): { start: number; end: number }[] {
  const pattern = new RegExp(`(?:${START})${escaped(words)}(?!${LETTER})`, 'giv')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

function escaped(label: string): string {
  return label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
