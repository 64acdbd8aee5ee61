import { expect, test } from 'vitest'
import { evaluate } from '../../../../tools/evaluate/evaluation'
import { GOALS } from '../../../../tools/evaluate/goals'
import { readGold } from '../../../../tools/evaluate/gold/read'
import { scores, sum, tallyOf } from '../../../../tools/evaluate/tally'
import { openFacts } from '../../../../tools/facts/open'

const facts = openFacts()
const evaluated = evaluate(facts, readGold(facts.base))

test('the spotting reaches its precision and recall on the gold articles', () => {
  const { precision, recall } = scores(sum(evaluated.map(({ spotting }) => tallyOf(spotting))))
  expect(precision).toBeGreaterThanOrEqual(GOALS.precision)
  expect(recall).toBeGreaterThanOrEqual(GOALS.recall)
})
