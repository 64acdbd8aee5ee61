import type { Base } from '../facts/base'
import { isCorroborated } from '../facts/corroborated'
import { holdersOn, officeIn, officesOn } from '../facts/holders'
import type { Kind } from '../facts/kinds'
import type { EntityIndex, Statement } from '../facts/model'
import type { CardLanguage } from './card'
import { type Context, contextFor } from './context'
import { foreignLang, labelOf } from './labels'
import { lineOf, rank } from './made-line'
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
  /** What follows the state where it rests on Wikidata alone: " (Wikidata alone)". */
  stateNote?: string
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
  const sure = sureTerm(context, index, kind)
  const state = sure && nameIn(context, kind === 'person' ? officeIn(sure) : sure.subject, sure)
  const { wikidataAlone, typeset } = context.words
  return {
    id,
    kind,
    label: capitalised(label),
    ...foreignLang(context, 'labelLang', label),
    ...lineOf(context, entity),
    state: state && capitalised(state),
    ...(sure && !isCorroborated(base, sure) && { stateNote: typeset(` (${wikidataAlone.short})`) }),
    ...foreignLang(context, 'stateLang', state),
  }
}

/**
 * The term in office, of the person or in the office, that tells how things stood on the day; null where none certainly does.
 * Of several offices the foremost, and of those the one that was taken up last: a minister who is also a state councillor is a minister.
 */
function sureTerm(context: Context, index: EntityIndex, kind: Kind): Statement | null {
  const { base, day } = context
  const held = kind === 'person' ? officesOn(base, index, day) : kind === 'office' ? holdersOn(base, index, day) : []
  const sure = held.filter(({ certainty }) => certainty === 'certain').reverse()
  const [foremost] = sure.toSorted(
    (a, b) => rank(context, officeIn(a.statement)) - rank(context, officeIn(b.statement)),
  )
  return foremost?.statement ?? null
}
