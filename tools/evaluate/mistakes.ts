import type { Facts } from '../facts/open'
import type { Evaluated } from './evaluation'
import type { GoldArticle, GoldMark } from './gold/article'
import type { Link } from './link'
import { namesIn } from './names-in'

/** In letters: enough to see what a name stands beside. */
const CONTEXT = 45

/** Every miss and every wrong link of the spotting in one article, in the order of the text; empty where there is none. */
export function mistakesIn({ gold, spotting: { missed, wrong } }: Evaluated, { base, lexicon }: Facts): string {
  const names = namesIn(gold.article, lexicon)
  const idsAt = (span: Span) =>
    names.find((name) => isSame(name, span))?.entities.map((entity) => base.entity(entity).id) ?? []
  const mistakes = [
    ...missed.map((mark) => ({
      start: mark.start,
      told: [
        `missed  ${quoted(gold, mark)} ${mark.id}`,
        idsAt(mark).includes(mark.id) ? '' : 'the lexicon has no such name for it here',
      ],
    })),
    ...wrong.map((link) => ({
      start: link.start,
      told: [`wrong   ${quoted(gold, link)} ${link.id}`, `gold: ${goldAt(gold, link)}`, `why: ${link.why.join('; ')}`],
    })),
  ].sort((a, b) => a.start - b.start)
  if (mistakes.length === 0) return ''
  return [
    gold.file,
    ...mistakes.map(({ start, told }) =>
      [`  line ${gold.lineAt(start)}: ${told[0]}`, ...told.slice(1).filter(Boolean)].join('\n      '),
    ),
  ].join('\n')
}

/** The marks of entities that the base did not hold and for whose words it now has a name: an editor fills in the id, or leaves it. */
export function fillableIn(gold: GoldArticle, { base, lexicon }: Facts): string[] {
  return namesIn(gold.article, lexicon).flatMap((name) =>
    gold.marks
      .filter((mark) => mark.id === null && isSame(mark, name))
      .map(({ start }) => {
        const ids = name.entities.map((entity) => base.entity(entity).id).join(' or ')
        return `${gold.file}:${gold.lineAt(start)}: ${quoted(gold, name)} may be ${ids}`
      }),
  )
}

interface Span {
  start: number
  end: number
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function goldAt({ marks, article }: GoldArticle, link: Link): string {
  const tell = ({ id }: GoldMark) => id ?? '?, which the base does not hold'
  const mark = marks.find(({ start, end }) => start < link.end && link.start < end)
  if (!mark) return 'no mention'
  return isSame(mark, link) ? tell(mark) : `"${article.text.slice(mark.start, mark.end)}" ${tell(mark)}`
}

function quoted({ article: { text } }: GoldArticle, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/gu, ' ')
}
