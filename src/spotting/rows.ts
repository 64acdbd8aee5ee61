import type { Form, Reading } from './forms'
import type { Found, Occurrence } from './found'

/*
 * Names in a row are names of a kind: "Charles Michel and Ursula von der Leyen", "Chevron y Repsol". Who is sure of one has a hint at
 * the others.
 */

/** A comma, or "and": what stands between two names of a row. */
const JOINT = /^(?:[,،] ?|,? (?:and|et|und|y|e|ed|и|і|й|та|ve) | و|[、，·・和与與及とや])$/u

/** Longer than any of these. */
const MOST_BETWEEN = 7

/** Notes with the entities that open names may mean which sure names of their kind stand in a row with them. */
export function noteRows({ flows }: Found, text: string): void {
  for (const { occurrences } of flows) {
    for (let i = 1; i < occurrences.length; i++) {
      const [one, other] = [occurrences[i - 1], occurrences[i]] as [Occurrence, Occurrence]
      if (!one.isName || !other.isName || one.form.isSafe === other.form.isSafe) continue
      const length = other.start - one.end
      if (length > MOST_BETWEEN || !JOINT.test(text.slice(one.end, other.start))) continue
      if (one.form.isSafe) note(other.form, one.form)
      else note(one.form, other.form)
    }
  }
}

function note(open: Form, safe: Form): void {
  const { entity, outline } = (safe.readings[0] as Reading).candidate
  for (const { candidate } of open.readings) {
    if (candidate.outline.kind === outline.kind && !candidate.row.includes(entity)) candidate.row.push(entity)
  }
}
