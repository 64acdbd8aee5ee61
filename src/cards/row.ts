import type { Base } from '../facts/base'
import { holdersOn, officeIn, officesOn } from '../facts/holders'
import type { Kind } from '../facts/kinds'
import type { EntityIndex } from '../facts/model'
import type { CardLanguage } from './card'
import { type Context, contextFor } from './context'
import { foreignLang, labelOf } from './labels'
import { lineOf } from './made-line'
import { nameIn } from './standings'
import { capitalised } from './words/words'

/** An entity in a list: of what an article names, or of what a search found. */
export interface Row {
  id: string
  kind: Kind
  label: string
  line: string | null
  /** What a person was, or who held an office, on the day: only where it is certain. */
  state: string | null
  /** The language of each text that is not in the one asked for. */
  labelLang?: string
  lineLang?: string
  stateLang?: string
}

/** The row of an entity for an article of the day (ISO, or null for none). Null when the base holds no such entity. */
export function rowFor(base: Base, id: string, published: string | null, lang: CardLanguage): Row | null {
  const entity = base.find(id)
  if (!entity) return null
  const context = contextFor(base, lang, published, [])
  const { index, kind } = entity
  const label = labelOf(context, index)
  const state = stateOf(context, index, kind)
  return {
    id,
    kind,
    label: capitalised(label),
    ...foreignLang(context, 'labelLang', label),
    ...lineOf(context, entity),
    state: state && capitalised(state),
    ...foreignLang(context, 'stateLang', state),
  }
}

function stateOf(context: Context, index: EntityIndex, kind: Kind): string | null {
  const { base, day } = context
  const held = kind === 'person' ? officesOn(base, index, day) : kind === 'office' ? holdersOn(base, index, day) : []
  const sure = held.findLast(({ certainty }) => certainty === 'certain')
  if (!sure) return null
  const { statement } = sure
  return nameIn(context, kind === 'person' ? officeIn(statement) : statement.subject, statement)
}
