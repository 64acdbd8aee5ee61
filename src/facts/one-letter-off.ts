import { isEmpty, type Range, type SortedTexts } from './sorted-texts'

/**
 * What a folded text may have meant if one of its letters is wrong, missing, too many or swapped with the next, as far as texts of the
 * list begin so (the edits of F. Damerau, "A technique for computer detection and correction of spelling errors", 1964). Of the first
 * letter only the last two are looked for: with any letter in its place nearly all texts would have to be asked.
 */
export function oneLetterOff(meant: string, list: SortedTexts): Set<string> {
  const found = new Set<string>()
  const tryOut = (candidate: string, within: Range) => {
    if (candidate !== meant && list.has(candidate, within)) found.add(candidate)
  }
  let within = list.all
  for (let at = 0; at < meant.length; at++) {
    const [before, here, after] = [meant.slice(0, at), meant.slice(at, at + 1), meant.slice(at + 1)]
    within = list.startingWith(before, within)
    // No text begins as the query does up to here: nor with a slip further on.
    if (isEmpty(within)) break
    tryOut(before + after, within)
    tryOut(before + after.slice(0, 1) + here + after.slice(1), within)
    if (at === 0) continue
    for (const { unit, range } of list.unitsAfter(before, within)) {
      tryOut(before + unit + after, range)
      tryOut(before + unit + here + after, range)
    }
  }
  return found
}
