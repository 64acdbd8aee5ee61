import type { Row } from '../cards/row'
import { type MessageKey, t } from '../extension/translate'
import { KINDS, type Kind } from '../facts/kinds'
import type { EntityGroup } from '../ui/entity-list'

const HEADINGS: Readonly<Record<Kind, MessageKey>> = {
  person: 'kindPerson',
  office: 'kindOffice',
  organisation: 'kindOrganisation',
  country: 'kindCountry',
  place: 'kindPlace',
  event: 'kindEvent',
  agreement: 'kindAgreement',
  thing: 'kindThing',
  media: 'kindMedia',
}

/** Rows grouped by kind, in the order of the kinds; within a kind they keep theirs. */
export function groupsOf(rows: readonly Row[]): EntityGroup[] {
  return KINDS.map((kind) => ({ heading: t(HEADINGS[kind]), rows: rows.filter((row) => row.kind === kind) })).filter(
    (group) => group.rows.length > 0,
  )
}
