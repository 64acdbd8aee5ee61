import type { Lexicon } from '../lexicon'
import { FIND_SIZE } from './find'
import { walkClusters } from './long-way'

/*
 * Arabic writes "and", "in", "to" and "like" onto the word behind: وموسكو, بروسيا, للصين. The name begins behind them. A name at
 * the start of the word goes first, so that واشنطن stays what it is.
 */

/** One letter that is written onto a word at its start, or two: و or ف before ب, ل or ك. */
const JOINED = /(?<![\p{L}\p{M}\p{N}])(?:[وف][بلك]|[وفبلك])(?=\p{L}{3})/gu

const ARTICLE = 'ال'
const LAM = 'ل'

/** Letters of the shortest name that is read behind a prefix: the rarer the prefix, the likelier three letters are another word. */
const SHORTEST: Readonly<Record<string, number>> = { و: 3, ب: 3, ف: 4, ل: 4, ك: 4 }

/** Longer than any name: so much of the text is looked at behind an article that is written لل. */
const REACH = 120

const MAY_HAVE = /[\u0621-\u064a]/u

/**
 * The names behind joined letters in `text` from `from` to `to` (UTF-16 offsets), outside of what was found already, in the form and the
 * order of `findNames`.
 */
export function findJoined(
  lexicon: Lexicon,
  text: string,
  { from, to }: { from: number; to: number },
  language: number,
  finds: readonly number[],
): number[] {
  const flow = text.slice(from, to)
  const joined: number[] = []
  if (!MAY_HAVE.test(flow)) return joined
  let settled = from
  let next = 0
  for (const found of flow.matchAll(JOINED)) {
    const start = from + found.index
    while (next < finds.length && (finds[next + 1] as number) <= start) next += FIND_SIZE
    const isTaken = next < finds.length && (finds[next] as number) <= start
    if (isTaken || start < settled) continue
    const name = nameBehind(start, found[0])
    if (!name) continue
    joined.push(...name)
    settled = name[1]
  }
  return joined

  /** The name behind the first letter, or behind the second. */
  function nameBehind(start: number, letters: string): [start: number, end: number, reference: number] | null {
    for (let i = 0; i < letters.length; i++) {
      const behind = start + i + 1
      const name = walkClusters(lexicon, text, behind, to, language)
      if (name && name.end - behind >= (SHORTEST[letters[i] as string] as number)) {
        return [behind, name.end, name.reference]
      }
      const contracted = letters[i] === LAM && text[behind] === LAM ? behindLam(behind) : null
      if (contracted) return contracted
    }
    return null
  }

  /** ل before the article is written لل: للصين is ل and الصين, and للجنة is ل and اللجنة. */
  function behindLam(second: number): [start: number, end: number, reference: number] | null {
    for (const rest of [second + 1, second]) {
      const spelled = ARTICLE + text.slice(rest, Math.min(to, rest + REACH))
      const name = walkClusters(lexicon, spelled, 0, spelled.length, language)
      if (name) return [second, rest + name.end - ARTICLE.length, name.reference]
    }
    return null
  }
}
