import type { Base } from '../facts/base'
import { holdersOn, officeIn, officesOn } from '../facts/holders'
import type { Kind } from '../facts/kinds'
import type { CardLanguage } from './card'
import { contextFor, labelOf } from './context'
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
}

/** The row of an entity for an article of the day (ISO, or null for none). Null when the base holds no such entity. */
export function rowFor(base: Base, id: string, published: string | null, lang: CardLanguage): Row | null {
  const entity = base.find(id)
  if (!entity) return null
  const context = contextFor(base, lang, published, [])
  const label = labelOf(context, entity.index)
  return { id, kind: entity.kind, label: capitalised(label), line: lineOf(context, entity), state: state() }

  function state(): string | null {
    const { index, kind } = entity as NonNullable<typeof entity>
    const held =
      kind === 'person'
        ? officesOn(base, index, context.day)
        : kind === 'office'
          ? holdersOn(base, index, context.day)
          : []
    const sure = held.findLast(({ certainty }) => certainty === 'certain')
    if (!sure) return null
    const { statement } = sure
    return capitalised(nameIn(context, kind === 'person' ? officeIn(statement) : statement.subject, statement))
  }
}
