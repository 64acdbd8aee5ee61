import { byStart, holdersOf } from '../facts/holders'
import type { EntityIndex } from '../facts/model'
import type { Members, TimelineLane } from './card'
import type { Context } from './context'
import { shortSpan } from './dates'
import { stillSaid } from './key-facts'
import { foreignLang, labelOf } from './labels'
import { nameIn } from './standings'
import { aloneFlag } from './wikidata-alone'
import { capitalised } from './words/words'

/** The longest list of members that a card carries: all states of the world, with room to spare. */
const MOST_MEMBERS = 250

/** Who belonged to the organisation on the day, or who held the office before and after; null for none. */
export function membersOf(context: Context, index: EntityIndex, lanes: readonly TimelineLane[]): Members | null {
  return context.base.outline(index).kind === 'office' ? holders(context, index, lanes) : members(context, index)
}

/** All who are known to have held the office, the latest first, where its timeline leaves any out. */
function holders(context: Context, office: EntityIndex, lanes: readonly TimelineLane[]): Members | null {
  const held = holdersOf(context.base, office).sort((a, b) => byStart(b, a))
  const drawn = new Set(lanes.map(({ id }) => id))
  if (held.length < 2 || held.every(({ subject }) => drawn.has(context.base.entity(subject).id))) return null
  return {
    heading: context.words.headings.holders,
    entries: held.slice(0, MOST_MEMBERS).map((statement) => ({
      id: context.base.entity(statement.subject).id,
      label: capitalised(nameIn(context, statement.subject, statement)),
      span: shortSpan(context, statement),
      sources: context.citations.cite(statement),
      ...aloneFlag(context, statement),
    })),
  }
}

function members(context: Context, index: EntityIndex): Members | null {
  const { base, words } = context
  const all = base.incoming(index).filter((s) => s.property === 'member-of' && stillSaid(context, s))
  const unique = [...new Map(all.map((statement) => [statement.subject, statement])).values()]
  if (unique.length === 0) return null
  return {
    heading: words.headings.members,
    entries: unique.slice(0, MOST_MEMBERS).map((statement) => {
      const label = labelOf(context, statement.subject)
      return {
        id: base.entity(statement.subject).id,
        label: capitalised(label),
        ...foreignLang(context, 'labelLang', label),
        span: null,
        sources: context.citations.cite(statement),
      }
    }),
  }
}
