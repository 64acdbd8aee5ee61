import type { Settings } from '../extension/settings-form'
import type { Base } from '../facts/base'
import { chosenToShow } from '../spotting/choose'
import type { Mention } from '../spotting/spot'

/** A part of the text with its role, and where it ends (UTF-16 offset). */
interface Flow {
  end: number
  role: string
}

/** The mentions to underline, as the reader wants it. Those and their flows are in the order of the text. */
export function shownOf(
  mentions: readonly Mention[],
  flows: readonly Flow[],
  { base, settings, lang }: { base: Base; settings: Settings; lang: string | null },
): Set<Mention> {
  const { underline, mostPer100Words, kindsOff, known } = settings
  const knownEntities = new Set(known)
  // Left out before the choice: what stays without underline must not take a place from the others.
  const wanted = mentions.filter(({ entity }) => {
    const { kind, id } = base.entity(entity)
    return !kindsOff.includes(kind) && !knownEntities.has(id)
  })
  let next = 0
  const byFlow = flows.map(({ end, role }) => {
    const first = next
    while ((wanted[next]?.start ?? end) < end) next++
    return { role, mentions: wanted.slice(first, next) }
  })
  return new Set(chosenToShow(byFlow, { show: underline, mostPer100Words, lang }))
}
