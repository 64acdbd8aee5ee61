import type { Kind } from '../facts/kinds'
import type { MessageKey } from './translate'

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

/** The message that names a kind in the plural: "People". */
export function headingOf(kind: Kind): MessageKey {
  return HEADINGS[kind]
}
