import type { Facts } from '../facts/open'
import type { GoldArticle } from './gold/article'
import { judge, type Verdict } from './judge'
import { lexiconLinker, spottingLinker } from './linkers'

/** A gold article with what became of it. */
export interface Evaluated {
  gold: GoldArticle
  /** By the spotting of the extension. */
  spotting: Verdict
  /** By the same lexicon without any disambiguation. */
  lexicon: Verdict
}

export function evaluate(facts: Facts, articles: readonly GoldArticle[]): Evaluated[] {
  const spotting = spottingLinker(facts)
  const lexicon = lexiconLinker(facts)
  return articles.map((gold) => ({
    gold,
    spotting: judge(gold.marks, spotting(gold.article)),
    lexicon: judge(gold.marks, lexicon(gold.article)),
  }))
}
