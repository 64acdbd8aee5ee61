import type { Card, Sourced } from './card'

/** All that a card states, in the order in which it is drawn. */
export function statementsOf({ onDate, since, facts }: Pick<Card, 'onDate' | 'since' | 'facts'>): Sourced[] {
  return [...(onDate?.sentences ?? []), ...(since?.events ?? []), ...facts]
}
