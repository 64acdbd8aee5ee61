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
 * Cuts texts where they name other entities, so that each entity is linked where it is first named and nowhere else: longest names
 * first, whole words in any case. The segments of a text joined give it again.
 */
export function linkNames(texts: readonly string[], names: readonly Named[]): Segment[][] {
  const byLength = names.filter(({ label }) => label !== '').sort((a, b) => b.label.length - a.label.length)
  const linked = new Set<string>()
  return texts.map((text) => {
    let pieces: Piece[] = [{ text, id: null, free: true }]
    for (const { id, label } of byLength) {
      const linkable = label.length <= LONGEST_LINKED && !linked.has(id)
      const cut = cutFirst(pieces, label, linkable ? id : null)
      if (cut === null) continue
      pieces = cut
      if (linkable) linked.add(id)
    }
    return pieces.map(({ text, id }) => ({ text, id }))
  })
}

/** Within a name that is found, linked or not, no shorter one is looked for: "China" in "South China Morning Post". */
interface Piece extends Segment {
  free: boolean
}

/** The pieces with the first mention of a name cut out, or null when there is none. */
function cutFirst(pieces: readonly Piece[], label: string, id: string | null): Piece[] | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(label)}(?![\\p{L}\\p{N}])`, 'iu')
  for (const [at, piece] of pieces.entries()) {
    const found = piece.free ? pattern.exec(piece.text) : null
    if (found === null) continue
    const end = found.index + found[0].length
    const cut: Piece[] = [
      { text: piece.text.slice(0, found.index), id: null, free: true },
      { text: found[0], id, free: false },
      { text: piece.text.slice(end), id: null, free: true },
    ]
    return [...pieces.slice(0, at), ...cut.filter(({ text }) => text !== ''), ...pieces.slice(at + 1)]
  }
  return null
}

function escaped(label: string): string {
  return label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
