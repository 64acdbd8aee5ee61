import { earliestDay, latestDay } from '../facts/dates'
import { byStart, officeIn } from '../facts/holders'
import type { Statement } from '../facts/model'

/*
 * A person's terms in one office, each a `holds` statement. A source often dates a second term, or the step from acting to full
 * holder, on the day on which the term before ended: nobody left office then, and nobody came back.
 */

/** How a term begins: for the first time, again after a while away, or straight after the one before. Acting is a post of its own. */
export function beginningOf(term: Statement, all: readonly Statement[]): 'first' | 'again' | 'goes-on' {
  const earlier = all.filter((s) => isSamePost(s, term) && s.acting === term.acting && byStart(s, term) < 0)
  if (earlier.some((s) => meet(s, term))) return 'goes-on'
  return earlier.length > 0 ? 'again' : 'first'
}

/** Whether the person goes on in the same office, acting or not, when this term ends. */
export function goesOnAfter(term: Statement, all: readonly Statement[]): boolean {
  return all.some((s) => isSamePost(s, term) && byStart(term, s) < 0 && meet(term, s))
}

function isSamePost(a: Statement, b: Statement): boolean {
  return a.subject === b.subject && officeIn(a) === officeIn(b)
}

/** Whether there is no day between the two. */
function meet(earlier: Statement, later: Statement): boolean {
  return earlier.to !== null && later.from !== null && earliestDay(later.from) <= latestDay(earlier.to) + 1
}
