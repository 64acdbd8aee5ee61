import { holdersOf, officeIn, officesOf } from '../facts/holders'
import type { EntityIndex, Statement } from '../facts/model'
import type { Timeline } from './card'
import type { Context } from './context'
import { labelOf, officeLabelOf } from './labels'
import { drawLanes, type Lane, span } from './timeline'
import { capitalised } from './words/words'

/** More lanes would be a table. */
const MOST_LANES = 8
/** What lies farther from the article's day is another story. Days. */
const AROUND = 2 * 365
/** How far back the axis reaches, in days: terms that began before it run off its edge. */
const LOOK_BACK = 5 * 365

/** The events that an article names, and the terms of its people and offices, around its day; null when there are fewer than two. */
export function articleTimelineOf(context: Context, indices: readonly EntityIndex[]): Timeline | null {
  const lanes = new Map<string, Lane & { from: number }>()
  for (const index of indices) {
    for (const statement of statementsOf(context, index)) {
      const [stretch] = span(statement, statement.subject)
      if (!stretch || stretch.from > context.day + AROUND || stretch.to < context.day - AROUND) continue
      const label = labelFor(context, statement)
      const known = lanes.get(label)
      if (known?.spans.some((other) => other.from === stretch.from)) continue
      const spans = [...(known?.spans ?? []), stretch].sort((a, b) => a.from - b.from)
      const id = context.base.entity(statement.subject).id
      if (known || lanes.size < MOST_LANES) lanes.set(label, { label, id, spans, from: spans[0]?.from ?? stretch.from })
    }
  }
  if (lanes.size < 2) return null
  const inOrder = [...lanes.values()].sort((a, b) => a.from - b.from)
  return drawLanes(context, inOrder, { of: context.words.headings.article, lookBack: LOOK_BACK })
}

/** What an entity has of time: an event itself, a person or an office its terms. */
function statementsOf({ base }: Context, index: EntityIndex): Statement[] {
  switch (base.outline(index).kind) {
    case 'event':
      return base.statements(index).filter(({ property }) => property === 'exists')
    case 'person':
      return officesOf(base, index)
    case 'office':
      return base.outline(index).manySeats ? [] : holdersOf(base, index)
    default:
      return []
  }
}

/** "Nord/Interaction-2023", "Qin Gang · foreign minister of China". */
function labelFor(context: Context, statement: Statement): string {
  const name = capitalised(labelOf(context, statement.subject))
  if (statement.property === 'exists') return name
  return `${name} · ${officeLabelOf(context, officeIn(statement), statement.subject)}`
}
