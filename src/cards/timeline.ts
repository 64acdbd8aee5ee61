import { earliestDay, formatDate, latestDay, parseDate } from '../facts/dates'
import { holdersOf, officeIn, officesOf } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import type { Timeline, TimelineBar } from './card'
import { type Context, labelOf } from './context'
import { dateInWords, spanInWords } from './dates'

/** More lanes would be a table. */
const MOST_LANES = 5
/** How far back a timeline looks from the day of the card, in days: the working memory of news. */
const LOOK_BACK = Math.round(20 * 365.25)
/** Empty room at both ends, as a part of the whole. */
const PADDING = 0.03
const MOST_TICKS = 5

/** A stretch of time with a name, before it is placed. */
interface Span {
  statement: Statement
  /** What it is labelled by: an office, a holder, an event. Its spans share a lane. */
  entity: EntityIndex
  from: number
  to: number
}

/**
 * The timeline that suits the entity: offices of a person, holders of an office, editions of a series, parts of a war.
 * Null when there are fewer than two stretches to show.
 */
export function timelineOf(context: Context, index: EntityIndex): Timeline | null {
  const day = context.day
  const spans = spansOf(context, index)
    .filter((span) => span.to >= day - LOOK_BACK)
    .sort((a, b) => a.from - b.from)
  if (spans.length < 2) return null
  const lanes = lanesOf(spans, day, index)
  const kept = spans.filter((span) => lanes.includes(span.entity))

  const first = Math.min(day, ...kept.map((s) => Math.max(s.from, day - LOOK_BACK)))
  const last = Math.max(day, ...kept.map((s) => s.to))
  const padding = Math.max(30, (last - first) * PADDING)
  const [start, end] = [first - padding, last + padding]
  const at = (d: number) => Math.min(1, Math.max(0, (d - start) / (end - start)))

  const bars = kept.map((span): TimelineBar => {
    const { from, to } = span.statement
    return {
      label: labelOf(context, span.entity),
      id: span.entity === index ? null : context.base.entity(span.entity).id,
      from: from ? formatDate(from) : null,
      to: to ? formatDate(to) : null,
      start: at(span.from),
      end: at(span.to),
      row: lanes.indexOf(span.entity),
      current: span.from <= day && span.to >= day,
      fades: to === null || to.day === null,
    }
  })
  const article = context.date === null ? null : { at: at(day), label: articleDay(context) }
  const items = kept.map((span) =>
    context.words.certain(labelOf(context, span.entity), spanInWords(context, span.statement)).replace(/\.$/u, ''),
  )
  // Bars carry no numbers, but their sources stand in the card's list.
  context.citations.cite(...kept.map(({ statement }) => statement))
  return {
    ticks: ticks(start, end, at),
    bars,
    article,
    description: context.words.timeline(labelOf(context, index), items),
  }
}

function spansOf(context: Context, index: EntityIndex): Span[] {
  const { base } = context
  const { kind } = base.entity(index)
  if (kind === 'person') {
    return officesOf(base, index).flatMap((s) => span(s, officeIn(s)))
  }
  if (kind === 'office') {
    return holdersOf(base, index).flatMap((s) => span(s, s.subject))
  }
  if (kind === 'event') {
    return siblings(context, index).flatMap((event) => {
      const exists = base.statements(event).find((s) => s.property === 'exists')
      return exists ? span(exists, event) : []
    })
  }
  return []
}

/** An edition stands among the editions of its series; a series or a war is shown by its editions and parts. */
function siblings({ base }: Context, index: EntityIndex): EntityIndex[] {
  const series = base.statements(index).find((s) => s.property === 'edition-of')?.value
  const of = series?.type === 'entity' ? series.entity : index
  const parts = base.incoming(of).filter((s) => s.property === 'edition-of' || s.property === 'part-of')
  return [...new Set([index, ...parts.map((s) => s.subject)])].filter((i) => base.entity(i).kind === 'event')
}

/** A stretch needs a beginning; an open end reaches to the last day its source vouches for. */
function span(statement: Statement, entity: EntityIndex): Span[] {
  const { from, to, asOf } = statement
  if (!from) return []
  const start = earliestDay(from)
  return [{ statement, entity, from: start, to: Math.max(start, latestDay(to ?? asOf)) }]
}

/** The lanes to show, top to bottom in the order of time: those nearest to the subject's own or, where it has none, to the day. */
function lanesOf(spans: readonly Span[], day: number, subject: EntityIndex): EntityIndex[] {
  const middle = spans.find((s) => s.entity === subject)?.from ?? day
  const distance = (lane: EntityIndex) =>
    Math.min(...spans.filter((s) => s.entity === lane).map((s) => Math.max(0, s.from - middle, middle - s.to)))
  const all = [...new Set(spans.map((s) => s.entity))]
  const kept = new Set(all.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_LANES))
  return all.filter((lane) => kept.has(lane))
}

function articleDay(context: Context): string {
  const date = parseDate(context.date ?? '')
  return date ? dateInWords(context, date) : ''
}

const DAYS_A_YEAR = 365.25

/** Years at even steps. */
function ticks(start: number, end: number, at: (day: number) => number): Timeline['ticks'] {
  const years = (end - start) / DAYS_A_YEAR
  const step = [1, 2, 5, 10, 20, 50].find((s) => years / s <= MOST_TICKS) ?? 100
  const firstYear = Math.ceil((1970 + start / DAYS_A_YEAR) / step) * step
  const found: Timeline['ticks'] = []
  for (let year = firstYear; ; year += step) {
    const day = earliestDay({ year, month: null, day: null })
    if (day > end) return found
    if (day >= start) found.push({ at: at(day), label: String(year) })
  }
}
