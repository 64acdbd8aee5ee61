import { isWordStart } from '../text/words'

/** Where words begin in a folded name: the first is 0. In UTF-16 units. */
export function wordStarts(folded: string): number[] {
  const units = Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))
  const starts = [0]
  for (let at = 1; at < units.length; at++) if (isWordStart(units, at)) starts.push(at)
  return starts
}
