import type { Box, EntityIndex, Point } from '../../facts/model'
import type { Context } from '../context'
import { labelOf } from '../labels'

/** What a map is drawn of. */
export interface Where {
  label: string
  point: Point | null
  box: Box | null
  /** The country itself is the subject: its point is that of its capital. */
  isCountry: boolean
}

/** The entity's own point or box; else that of the place where it lies; of a country, that of its capital. Null for none. */
export function whereIs(context: Context, index: EntityIndex): Where | null {
  const { base } = context
  const { kind } = base.entity(index)
  if (kind !== 'place' && kind !== 'event' && kind !== 'country') return null
  if (kind === 'country') return whereCountryIs(context, index)
  const own = placeOf(context, index)
  if (own) return { ...own, isCountry: false }
  const lies = base.statements(index).find((s) => s.property === 'located-in')
  if (lies?.value.type !== 'entity') return null
  const there = lies.value.entity
  const where = base.entity(there).kind === 'country' ? whereCountryIs(context, there) : placed(context, there)
  if (where) context.citations.cite(lies)
  return where
}

function whereCountryIs(context: Context, country: EntityIndex): Where | null {
  const capital = context.base.incoming(country).find((s) => s.property === 'capital-of')
  const where = capital && placeOf(context, capital.subject)
  return where ? { ...where, label: labelOf(context, country), box: null, isCountry: true } : null
}

function placed(context: Context, place: EntityIndex): Where | null {
  const where = placeOf(context, place)
  return where && { ...where, isCountry: false }
}

function placeOf(context: Context, index: EntityIndex): Omit<Where, 'isCountry'> | null {
  const statements = context.base.statements(index)
  const at = statements.find((s) => s.value.type === 'point')
  const area = statements.find((s) => s.value.type === 'box')
  if (!at && !area) return null
  context.citations.cite(...[at, area].filter((s) => s !== undefined))
  return {
    label: labelOf(context, index),
    point: at?.value.type === 'point' ? at.value.point : null,
    box: area?.value.type === 'box' ? area.value.box : null,
  }
}
