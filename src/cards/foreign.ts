import type { Foreign, Link } from './card'
import { placesOf } from './links'

/**
 * Where a text of a card quotes what the facts hold in another language, the longest quotation first where they overlap. `foreign`
 * holds the language of each; a quotation that would cut a link in two is left unmarked. In the order of their offsets (UTF-16).
 */
export function foreignIn(text: string, foreign: ReadonlyMap<string, string>, links: readonly Link[]): Foreign[] {
  const lowerText = text.toLowerCase()
  const found: Foreign[] = []
  for (const [quoted, lang] of [...foreign].sort(([a], [b]) => b.length - a.length)) {
    if (quoted === '' || !lowerText.includes(quoted.toLowerCase())) continue
    for (const place of placesOf(quoted, text)) {
      const isFree = !found.some((other) => overlap(other, place))
      const cuts = links.some((link) => overlap(link, place) && (link.start < place.start || place.end < link.end))
      if (isFree && !cuts) found.push({ ...place, lang })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Stretch {
  start: number
  end: number
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
