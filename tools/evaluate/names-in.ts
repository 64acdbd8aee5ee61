import type { EntityIndex } from '../../src/facts/model'
import type { Article } from '../../src/page/article'
import type { Lexicon } from '../../src/spotting/lexicon'
import { matchNames } from '../../src/spotting/match'

/** A name of the lexicon that stands in an article, with the entities that bear it. Offsets are UTF-16 units into the article's text. */
export interface FoundName {
  start: number
  end: number
  entities: EntityIndex[]
}

/** The lexicon's names in an article, whether the spotting would link them or not. */
export function namesIn({ text, flows, lang }: Article, lexicon: Lexicon): FoundName[] {
  return flows
    .flatMap((flow) => matchNames(lexicon, text, flow.start, flow.end, lang))
    .map(({ start, end, senses }) => {
      const names = senses.filter(({ evidence }) => evidence === 'none')
      return { start, end, entities: [...new Set(names.map(({ target }) => target))] }
    })
    .filter(({ entities }) => entities.length > 0)
}
