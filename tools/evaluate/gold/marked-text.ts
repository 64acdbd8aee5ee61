import type { GoldMark } from './article'

/** Text without its marks, and where its lines were. Offsets are UTF-16 units into `text`. */
export interface MarkedText {
  text: string
  marks: GoldMark[]
  /** Where each line of the source begins in `text`, in order. */
  lines: { offset: number; line: number }[]
}

/** Why a marked text cannot be read, and in which line. */
export class MarkError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(reason)
  }
}

/** Letters that nobody sees are written by name: an editor would lose them. */
const UNSEEN: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  nnbsp: '\u202f',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwsp: '\u200b',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
}

const TOKEN = /\n|\[\[|\|(?<id>[^|[\]\n]*)\]\]|\]\]|&(?<unseen>[a-z]+);|./gsu

const ID = /^(?:\?|[a-z0-9]+(?:-[a-z0-9]+)*)$/u

/**
 * Reads one paragraph, or a headline: takes the marks out of it, puts the unseen letters in, and joins its lines with spaces.
 * `firstLine` is the number of its first line. @throws MarkError
 */
export function readMarkedText(source: string, firstLine: number): MarkedText {
  const marks: GoldMark[] = []
  const lines = [{ offset: 0, line: firstLine }]
  let text = ''
  let line = firstLine
  let open: { start: number; line: number } | null = null
  for (const { 0: token, groups } of source.matchAll(TOKEN)) {
    if (token === '\n') {
      text += ' '
      line++
      lines.push({ offset: text.length, line })
    } else if (token === '[[') {
      if (open) throw new MarkError(line, 'a mark begins inside another one')
      open = { start: text.length, line }
    } else if (groups?.['id'] !== undefined) {
      if (!open) throw new MarkError(line, `"${token}" ends a mark that never began`)
      marks.push(closed(open.start, groups['id']))
      open = null
    } else if (token === ']]') {
      throw new MarkError(line, 'a mark has no id: write [[surface|id]] or [[surface|?]]')
    } else if (groups?.['unseen'] !== undefined) {
      const letter = UNSEEN[groups['unseen']]
      if (letter === undefined) throw new MarkError(line, `"${token}" is not one of ${Object.keys(UNSEEN).join(', ')}`)
      text += letter
    } else {
      text += token
    }
  }
  if (open) throw new MarkError(open.line, 'a mark does not end')
  return { text, marks, lines }

  function closed(start: number, id: string): GoldMark {
    const surface = text.slice(start)
    if (surface === '' || surface !== surface.trim()) throw new MarkError(line, `a mark around "${surface}"`)
    if (!ID.test(id)) throw new MarkError(line, `"${id}" is not the form of an id`)
    return { start, end: text.length, id: id === '?' ? null : id }
  }
}
