import { isCorroborated } from '../facts/corroborated'
import { earliestDay, formatDate, latestDay, parseDate } from '../facts/dates'
import { holdersOf, officeIn, officesOf } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import { type AxisTick, axisLabels } from './axis'
import type { Timeline, TimelineBar, TimelineLane } from './card'
import type { Context } from './context'
import { dateInWords, shortSpan, spanInWords } from './dates'
import { foreignLang, labelOf } from './labels'
import { ALONE_MARK, aloneFlag, attributed } from './wikidata-alone'
import { capitalised } from './words/words'

/** More lanes would be a table. */
const MOST_LANES = 5
/** How far back a timeline looks from the day of the card, in days: the working memory of news. */
const LOOK_BACK = Math.round(20 * 365.25)
/** Empty room at both ends, as a part of the whole. */
const PADDING = 0.03
const MOST_TICKS = 5

/** Spans under one name. */
export interface Lane {
  label: string
  /** Of the entity whose card it opens; null for none. */
  id: string | null
  /** In the order of time. */
  spans: readonly Span[]
}

/** A stretch of time, before it is placed. Days since 1970. */
export interface Span {
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
  const lanes = lanesOf(spans, day, index).map((entity) => ({
    label: labelOf(context, entity),
    id: entity === index ? null : context.base.entity(entity).id,
    spans: spans.filter((span) => span.entity === entity),
  }))
  return drawLanes(context, lanes, { of: labelOf(context, index), lookBack: LOOK_BACK })
}

/**
 * Draws lanes, from the top, on one axis around the day of the card: it begins `lookBack` days before it at the earliest. `of` names the
 * whole for those who do not see it.
 */
export function drawLanes(
  context: Context,
  lanes: readonly Lane[],
  { of, lookBack }: { of: string; lookBack: number },
): Timeline {
  const day = context.day
  const drawn = lanes
    .flatMap(({ label, spans }) => spans.map((span) => ({ ...span, label })))
    .sort((a, b) => a.from - b.from)
  const first = Math.min(day, ...drawn.map((s) => Math.max(s.from, day - lookBack)))
  const last = Math.max(day, ...drawn.map((s) => s.to))
  const padding = Math.max(30, (last - first) * PADDING)
  const [start, end] = [first - padding, last + padding]
  const at = (d: number) => Math.min(1, Math.max(0, (d - start) / (end - start)))

  const barOf = ({ statement, from, to }: Span): TimelineBar => ({
    from: statement.from ? formatDate(statement.from) : null,
    to: statement.to ? formatDate(statement.to) : null,
    start: at(from),
    end: at(to),
    current: from <= day && to >= day,
    fades: statement.to === null || statement.to.day === null,
    acting: statement.acting,
    ...aloneFlag(context, statement),
  })
  const laneOf = ({ label, id, spans }: Lane): TimelineLane => ({
    label,
    ...foreignLang(context, 'labelLang', label),
    id,
    spans: spans.map(({ statement }) => spanOf(context, statement)).join(context.words.comma),
    tracks: tracksOf(spans).map((track) => track.map(barOf)),
  })
  const article = context.date === null ? null : { at: at(day), label: articleDay(context) }
  const items = drawn.map(({ label, statement }) => {
    const full = statement.acting ? context.words.acting(label) : label
    return capitalised(attributed(context, context.words.dated(full, spanInWords(context, statement)), statement))
  })
  // Bars carry no numbers, but their sources stand in the card's list.
  context.citations.cite(...drawn.map(({ statement }) => statement))
  return {
    lanes: lanes.map(laneOf),
    axis: axisLabels(ticks(start, end, at), article),
    article: article?.at ?? null,
    description: context.words.timeline(of, items),
  }
}

/** All bars of a timeline, lane by lane. */
export function barsOf({ lanes }: Timeline): TimelineBar[] {
  return lanes.flatMap(({ tracks }) => tracks.flat())
}

/** When a bar runs; of an office, whether it was held in an acting capacity, and whether that rests on Wikidata alone. */
function spanOf(context: Context, statement: Statement): string {
  const span = shortSpan(context, statement)
  const full = statement.acting ? context.words.acting(span) : span
  return isCorroborated(context.base, statement) ? full : full + ALONE_MARK
}

/** The spans of one lane, in as few tracks as keep those apart that overlap in time. On the day of a change two may touch. */
function tracksOf(spans: readonly Span[]): Span[][] {
  const tracks: Span[][] = []
  for (const span of spans) {
    const free = tracks.find((track) => (track.at(-1)?.to ?? span.from) <= span.from)
    if (free) free.push(span)
    else tracks.push([span])
  }
  return tracks
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
export function span(statement: Statement, entity: EntityIndex): Span[] {
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
function ticks(start: number, end: number, at: (day: number) => number): AxisTick[] {
  const years = (end - start) / DAYS_A_YEAR
  const step = [1, 2, 5, 10, 20, 50].find((s) => years / s <= MOST_TICKS) ?? 100
  const firstYear = Math.ceil((1970 + start / DAYS_A_YEAR) / step) * step
  const found: AxisTick[] = []
  for (let year = firstYear; ; year += step) {
    const day = earliestDay({ year, month: null, day: null })
    if (day > end) return found
    if (day >= start) found.push({ at: at(day), label: String(year) })
  }
}
