import { expect, test } from 'vitest'
import { type Evaluated, evaluate } from '../../../../tools/evaluate/evaluation'
import { GOALS, GOALS_OF_A_LANGUAGE } from '../../../../tools/evaluate/goals'
import { readGold } from '../../../../tools/evaluate/gold/read'
import { scores, sum, tallyOf } from '../../../../tools/evaluate/tally'
import { openFacts } from '../../../../tools/facts/open'

const facts = openFacts()
const known = readGold(facts.base).filter(({ heldOut }) => heldOut === null)
const evaluated = evaluate(facts, known)

const scoresOf = (articles: readonly Evaluated[]) => scores(sum(articles.map(({ spotting }) => tallyOf(spotting))))

test('the spotting reaches its precision and recall on the gold articles', () => {
  const { precision, recall } = scoresOf(evaluated)
  expect(precision).toBeGreaterThanOrEqual(GOALS.precision)
  expect(recall).toBeGreaterThanOrEqual(GOALS.recall)
})

test.each([...new Set(known.map(({ article }) => article.lang))])('and nearly so in %s alone', (lang) => {
  const { precision, recall } = scoresOf(evaluated.filter(({ gold }) => gold.article.lang === lang))
  expect(precision).toBeGreaterThanOrEqual(GOALS_OF_A_LANGUAGE.precision)
  expect(recall).toBeGreaterThanOrEqual(GOALS_OF_A_LANGUAGE.recall)
})
