import nlp from 'compromise'
import type { Base } from '../../src/facts/base'
import type { Kind } from '../../src/facts/kinds'
import type { Evaluated } from './evaluation'
import type { GoldMark } from './gold/article'
import type { Link } from './link'
import { sum, type Tally } from './tally'

/*
 * compromise, the usual package for names in English, finds spans and links nothing. So only spans are compared, whichever of its
 * three classes it gives them, on the kinds it looks for and the ordinary English texts: in the traps a skater's name is a name all
 * the same. A mark of an entity that the base does not hold counts neither way.
 */

interface Span {
  start: number
  end: number
}

/** The kinds that are people, places and organisations. */
const KINDS: readonly Kind[] = ['person', 'country', 'place', 'organisation', 'media']

/** What compromise keeps with a name and a mark does not: it is taken off in its favour. */
const BEFORE = /^(?:the\s+|[^\p{L}\p{N}]+)/iu
const AFTER = /(?:['’]s)?[^\p{L}\p{N}]*$/u

export interface SpanRow {
  label: string
  tally: Tally
}

/** The spotting, the lexicon alone and compromise on the people, places and organisations of ordinary English texts. */
export function spanRows(evaluated: readonly Evaluated[], base: Base): SpanRow[] {
  const articles = evaluated.filter(({ gold }) => gold.article.lang === 'en' && !gold.isTrap)
  if (articles.length === 0) return []
  const isSought = (mark: GoldMark) => mark.id !== null && KINDS.includes(base.find(mark.id)?.kind as Kind)
  const spansOf = (links: (evaluated: Evaluated) => Link[]) => (evaluated: Evaluated) =>
    links(evaluated).filter(({ kind }) => KINDS.includes(kind))
  const row = (label: string, spans: (evaluated: Evaluated) => Span[], isSame: (a: Span, b: Span) => boolean) => ({
    label,
    tally: sum(articles.map((each) => compared(each.gold.marks, isSought, spans(each), isSame))),
  })
  const named = ({ gold }: Evaluated) => namesByCompromise(gold.article)
  return [
    row(
      'Backgrounder',
      spansOf(({ spotting }) => [...spotting.right, ...spotting.wrong]),
      isEqual,
    ),
    row(
      'its lexicon alone',
      spansOf(({ lexicon }) => [...lexicon.right, ...lexicon.wrong]),
      isEqual,
    ),
    row('compromise, the same span', named, isEqual),
    row('compromise, any span that touches', named, touches),
  ]
}

function compared(
  marks: readonly GoldMark[],
  isSought: (mark: GoldMark) => boolean,
  spans: readonly Span[],
  isSame: (a: Span, b: Span) => boolean,
): Tally {
  const sought = marks.filter(isSought)
  const right = spans.filter((span) => sought.some((mark) => isSame(mark, span)))
  const leftOut = marks.filter((mark) => mark.id === null)
  const found = sought.filter((mark) => spans.some((span) => isSame(mark, span)))
  return {
    right: found.length,
    missed: sought.length - found.length,
    wrong: spans.filter((span) => !right.includes(span) && !leftOut.some((mark) => touches(mark, span))).length,
  }
}

function namesByCompromise({ text, flows }: Evaluated['gold']['article']): Span[] {
  return flows.flatMap(({ start, end }) => {
    const read = nlp(text.slice(start, end))
    const found = [read.people(), read.places(), read.organizations()].flatMap(
      (names) => names.out('offset') as { offset: { start: number; length: number } }[],
    )
    return found.map(({ offset }) => trimmed(text, start + offset.start, start + offset.start + offset.length))
  })
}

function trimmed(text: string, start: number, end: number): Span {
  const found = text.slice(start, end)
  return {
    start: start + (BEFORE.exec(found)?.[0].length ?? 0),
    end: end - (AFTER.exec(found)?.[0].length ?? 0),
  }
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
