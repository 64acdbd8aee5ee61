import { describe, expect, test } from 'vitest'
import type { GoldMark } from '../../../../tools/evaluate/gold/article'
import { judge } from '../../../../tools/evaluate/judge'
import type { Link } from '../../../../tools/evaluate/link'
import { scores, sum } from '../../../../tools/evaluate/tally'

const link = (start: number, end: number, id: string): Link => ({ start, end, id, kind: 'place', why: [] })

const MARKS: GoldMark[] = [
  { start: 0, end: 5, id: 'paris' },
  { start: 9, end: 14, id: 'tokyo' },
  { start: 20, end: 24, id: null },
]

describe('links beside marks', () => {
  test('are right with the same span and the same entity only', () => {
    const right = link(0, 5, 'paris')
    const otherSpan = link(9, 13, 'tokyo')
    expect(judge(MARKS, [right, otherSpan])).toEqual({ right: [right], wrong: [otherSpan], missed: [MARKS[1]] })
    const otherEntity = link(0, 5, 'tokyo')
    expect(judge(MARKS.slice(0, 1), [otherEntity])).toEqual({ right: [], wrong: [otherEntity], missed: [MARKS[0]] })
  })

  test('are wrong where the base holds no such entity, and where nothing is marked', () => {
    const links = [link(20, 24, 'oman'), link(30, 32, 'nice')]
    expect(judge(MARKS.slice(2), links)).toEqual({ right: [], wrong: links, missed: [] })
  })
})

describe('scores', () => {
  test('are shares of what was linked and of what was marked', () => {
    expect(scores({ right: 6, wrong: 2, missed: 4 })).toEqual({ precision: 0.75, recall: 0.6, f1: 12 / 18 })
  })

  test('are none where there is nothing to share', () => {
    expect(scores({ right: 0, wrong: 0, missed: 3 })).toEqual({ precision: Number.NaN, recall: 0, f1: Number.NaN })
    expect(scores({ right: 0, wrong: 2, missed: 0 })).toEqual({ precision: 0, recall: Number.NaN, f1: Number.NaN })
  })

  test('of several articles come from their sum', () => {
    expect(
      sum([
        { right: 1, wrong: 0, missed: 2 },
        { right: 3, wrong: 1, missed: 0 },
      ]),
    ).toEqual({ right: 4, wrong: 1, missed: 2 })
  })
})
