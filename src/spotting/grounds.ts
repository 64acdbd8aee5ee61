import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'

/** One of the grounds of a decision: what speaks for it (or against it), and how much. */
export interface Ground {
  /** In words: "tied to". */
  what: string
  /** The entities that the words are about. */
  entities: readonly EntityIndex[]
  /** In hundredths of a score, so that sums are exact. */
  weight: number
}

/** What a name means in the article, and why. */
export interface Decision {
  entity: EntityIndex
  /** 0 to 1. */
  score: number
  grounds: readonly Ground[]
}

/** More names than this say no more. */
const MOST_NAMED = 6

/** The grounds in words and numbers, which add up to the score: "tied to jakarta +0.3". */
export function explain(base: Base, grounds: readonly Ground[]): string[] {
  return grounds.map(({ what, entities, weight }) => {
    const ids = entities.slice(0, MOST_NAMED).map((entity) => base.entity(entity).id)
    const more = entities.length > MOST_NAMED ? ` and ${entities.length - MOST_NAMED} more` : ''
    const names = ids.length > 0 ? ` ${ids.join(', ')}${more}` : ''
    return `${what}${names} ${weight < 0 ? '' : '+'}${weight / 100}`
  })
}
