/** A piece of a text: plain, or the name of an entity whose card can be opened. */
export interface Segment {
  text: string
  id: string | null
}

export interface Named {
  id: string
  label: string
}

/** A name that opens a card is a button, which cannot break over two lines; longer names stay text. In UTF-16 units. */
const LONGEST_LINKED = 28

/**
 * Cuts a text where it names other entities: the first mention of each, longest names first, whole words in any case.
 * The segments joined give the text again.
 */
export function linkNames(text: string, names: readonly Named[]): Segment[] {
  const byLength = names
    .filter(({ label }) => label !== '' && label.length <= LONGEST_LINKED)
    .sort((a, b) => b.label.length - a.label.length)
  const linked = new Set<string>()
  let segments: Segment[] = [{ text, id: null }]
  for (const name of byLength) {
    if (linked.has(name.id)) continue
    const cut = cutFirst(segments, name)
    if (cut === null) continue
    linked.add(name.id)
    segments = cut
  }
  return segments
}

/** The segments with the first plain mention of a name cut out, or null when there is none. */
function cutFirst(segments: readonly Segment[], name: Named): Segment[] | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.label)}(?![\\p{L}\\p{N}])`, 'iu')
  for (const [at, segment] of segments.entries()) {
    const found = segment.id === null ? pattern.exec(segment.text) : null
    if (found === null) continue
    const end = found.index + found[0].length
    const pieces: Segment[] = [
      { text: segment.text.slice(0, found.index), id: null },
      { text: found[0], id: name.id },
      { text: segment.text.slice(end), id: null },
    ]
    return [...segments.slice(0, at), ...pieces.filter((piece) => piece.text !== ''), ...segments.slice(at + 1)]
  }
  return null
}

function escaped(label: string): string {
  return label.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
