import { earliestDay, formatDate, latestDay, parseDate } from '../facts/dates'
import { holdersOf, officeIn, officesOf } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import type { Timeline, TimelineBar } from './card'
import { type Context, labelOf } from './context'
import { dateInWords, spanInWords } from './dates'

/** More rows would be a table. */
const MOST_ROWS = 5
/** How far back a timeline looks from the day of the card, in days: the working memory of news. */
const LOOK_BACK = Math.round(20 * 365.25)
/** Empty room at both ends, as a part of the whole. */
const PADDING = 0.03
const MOST_TICKS = 5

/** A stretch of time with a name, before it is placed. */
interface Span {
  statement: Statement
  label: string
  entity: EntityIndex | null
  /** Spans of the same lane share a row. */
  lane: number
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
  const lanes = lanesOf(spans, day)
  const kept = spans.filter((span) => lanes.has(span.lane))

  const first = Math.min(day, ...kept.map((s) => Math.max(s.from, day - LOOK_BACK)))
  const last = Math.max(day, ...kept.map((s) => s.to))
  const padding = Math.max(30, (last - first) * PADDING)
  const [start, end] = [first - padding, last + padding]
  const at = (d: number) => Math.min(1, Math.max(0, (d - start) / (end - start)))

  const bars = kept.map((span): TimelineBar => {
    const { from, to } = span.statement
    return {
      label: span.label,
      id: span.entity === null ? null : context.base.entity(span.entity).id,
      from: from ? formatDate(from) : null,
      to: to ? formatDate(to) : null,
      start: at(span.from),
      end: at(span.to),
      row: [...lanes].indexOf(span.lane),
      current: span.from <= day && span.to >= day,
      fades: to === null || to.day === null,
    }
  })
  const article = context.date === null ? null : { at: at(day), label: articleDay(context) }
  const items = kept.map((span) =>
    context.words.certain(span.label, spanInWords(context, span.statement)).replace(/\.$/u, ''),
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
    return officesOf(base, index).flatMap((s) => span(s, labelOf(context, officeIn(s)), officeIn(s), officeIn(s)))
  }
  if (kind === 'office') {
    return holdersOf(base, index).flatMap((s) => span(s, labelOf(context, s.subject), s.subject, s.acting ? 1 : 0))
  }
  if (kind === 'event') {
    return siblings(context, index).flatMap((event) => {
      const exists = base.statements(event).find((s) => s.property === 'exists')
      return exists ? span(exists, labelOf(context, event), event === index ? null : event, 0) : []
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
function span(statement: Statement, label: string, entity: EntityIndex | null, lane: number): Span[] {
  const { from, to, asOf } = statement
  if (!from) return []
  return [
    { statement, label, entity, lane, from: earliestDay(from), to: Math.max(earliestDay(from), latestDay(to ?? asOf)) },
  ]
}

/** The lanes to show, top to bottom in the order of time: those of the day first, then the latest. */
function lanesOf(spans: readonly Span[], day: number): Set<number> {
  const covers = (lane: number) => spans.some((s) => s.lane === lane && s.from <= day && s.to >= day)
  const latest = (lane: number) => Math.max(...spans.filter((s) => s.lane === lane).map((s) => s.to))
  const all = [...new Set(spans.map((s) => s.lane))]
  const kept = new Set(
    [...all].sort((a, b) => Number(covers(b)) - Number(covers(a)) || latest(b) - latest(a)).slice(0, MOST_ROWS),
  )
  return new Set(all.filter((lane) => kept.has(lane)))
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
