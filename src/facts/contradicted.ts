import type { Base } from './base'
import { certaintyOn, mayHoldWithin } from './certainty'
import { citesWikidata, isVouchedOutsideWikis } from './corroborated'
import { holdersOf, holdersOn } from './holders'
import type { EntityIndex, Statement } from './model'

/** Days around a change on which the clocks of the place and of the publisher may tell another date. */
const MARGIN = 1
/** Days around a change whose date is Wikidata's: a page that shows somebody in office does not vouch for the first and the last day. */
const WIKIDATA_MARGIN = 90

/**
 * Where an article of the day (days since 1970) ties a person to an office: the term by which somebody else certainly held it, and the person
 * not even possibly, nor on the days beside it. Null unless the facts are certain of both. Encyclopaedias that everybody writes can make it
 * null and are never what shows it: not by the holder's term, nor by when they say that the person's own terms were. Where Wikidata is one
 * source of several, the day must stand well away from where the term begins or ends.
 */
export function contradictingTerm(
  base: Base,
  { person, office }: { person: EntityIndex; office: EntityIndex },
  day: number,
): Statement | null {
  if (base.outline(office).manySeats) return null
  const marginOf = (term: Statement) => (citesWikidata(base, term) ? WIKIDATA_MARGIN : MARGIN)
  const ofPerson = holdersOf(base, office).filter(({ subject }) => subject === person)
  if (ofPerson.some((term) => mayHoldWithin(term, day - marginOf(term), day + marginOf(term)))) return null
  if (ofPerson.some((term) => !isVouchedOutsideWikis(base, term))) return null
  const [holder, ...others] = holdersOn(base, office, day)
  if (!holder || others.length > 0 || holder.certainty !== 'certain') return null
  const { statement } = holder
  if (statement.acting || !isVouchedOutsideWikis(base, statement)) return null
  const isWellInside = [day - WIKIDATA_MARGIN, day + WIKIDATA_MARGIN].every(
    (each) => certaintyOn(statement, each) === 'certain',
  )
  return isWellInside || !citesWikidata(base, statement) ? statement : null
}
