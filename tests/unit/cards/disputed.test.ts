import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/cards/card'
import { makeCard } from '../../../src/cards/make-card'
import { baseOf, type TestStatement } from './base-of'

const holds = (from: string, to: string | undefined, source: string, acting = false): TestStatement => ({
  property: 'holds',
  value: 'president',
  from,
  ...(to === undefined ? {} : { to }),
  asOf: to ?? '2024-01-01',
  acting,
  source,
})
const world = (ann: TestStatement, bob: TestStatement) =>
  baseOf({
    president: { kind: 'office', names: { en: 'president', fr: 'président' } },
    ann: { kind: 'person', names: { en: 'Ann' }, statements: [ann] },
    bob: { kind: 'person', names: { en: 'Bob' }, statements: [bob] },
  })
const on = (published: string) => ({ published, claims: [], others: [] })
const said = (card: Card) => card.onDate?.sentences.map(({ text, tone }) => [tone, text])

describe('an office that sources give to two people', () => {
  const base = world(holds('2019-01-23', undefined, 'Gazette'), holds('2013-04-19', undefined, 'Herald'))

  it('is told of both, each with its source and the word that others disagree', () => {
    const card = makeCard(base, 'president', on('2020-05-01'), 'en', null)
    expect(said(card)).toEqual([
      ['doubt', 'Bob, since 19 April 2013, according to Herald; other sources disagree.'],
      ['doubt', 'Ann, since 23 January 2019, according to Gazette; other sources disagree.'],
    ])
    expect(card.onDate?.holders).toEqual([
      { id: 'bob', label: 'Bob', certainty: 'certain', disputed: true },
      { id: 'ann', label: 'Ann', certainty: 'certain', disputed: true },
    ])
  })

  it('is told so on the cards of both, in French too', () => {
    expect(said(makeCard(base, 'ann', on('2020-05-01'), 'fr', null))?.[0]).toEqual([
      'doubt',
      'Président, depuis le 23 janvier 2019, selon Gazette\u00a0; d’autres sources le contestent.',
    ])
  })

  it('is not disputed before the second came', () => {
    expect(said(makeCard(base, 'president', on('2018-05-01'), 'en', null))).toEqual([
      ['plain', 'Bob, since 19 April 2013.'],
    ])
  })
})

describe('what is no dispute', () => {
  it.each([
    ['the day of a change', holds('2010-01-01', '2020-05-01', 'A'), holds('2020-05-01', undefined, 'B')],
    ['an acting holder', holds('2010-01-01', undefined, 'A'), holds('2020-04-01', '2020-06-01', 'B', true)],
    ['a term known to the year', holds('2010-01-01', undefined, 'A'), holds('2020', '2020', 'B')],
  ])('%s', (_, ann, bob) => {
    const card = makeCard(world(ann, bob), 'president', on('2020-05-01'), 'en', null)
    expect(card.onDate?.sentences.length).toBeGreaterThan(0)
    for (const { text } of card.onDate?.sentences ?? []) expect(text).not.toContain('disagree')
  })
})
