import type { GoldMark } from './gold/article'
import type { Link } from './link'

/** A mark with an entity that the base holds: what there is to find. */
export type Target = GoldMark & { id: string }

/** What a program's links come to in one article. */
export interface Verdict {
  /** Links with the span and the entity of a mark. */
  right: Link[]
  /** All other links, those on a mark of an entity that the base does not hold among them. */
  wrong: Link[]
  /** Marks that no right link answers. */
  missed: Target[]
}

/** Compares links with marks, strictly: nothing but the same span and the same entity is right. */
export function judge(marks: readonly GoldMark[], links: readonly Link[]): Verdict {
  const targets = marks.filter((mark): mark is Target => mark.id !== null)
  const wanted = new Set(targets.map(key))
  const right = links.filter((link) => wanted.has(key(link)))
  const found = new Set(right.map(key))
  return {
    right,
    wrong: links.filter((link) => !wanted.has(key(link))),
    missed: targets.filter((target) => !found.has(key(target))),
  }
}

function key({ start, end, id }: { start: number; end: number; id: string }): string {
  return `${start} ${end} ${id}`
}
