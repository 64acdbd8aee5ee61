import type { Row } from '../cards/row'
import { headingOf } from '../extension/kind-headings'
import { t } from '../extension/translate'
import { KINDS } from '../facts/kinds'
import type { EntityGroup } from '../ui/entity-list'

/** Rows grouped by kind, in the order of the kinds; within a kind they keep theirs. */
export function groupsOf(rows: readonly Row[]): EntityGroup[] {
  return KINDS.map((kind) => ({ heading: t(headingOf(kind)), rows: rows.filter((row) => row.kind === kind) })).filter(
    (group) => group.rows.length > 0,
  )
}
