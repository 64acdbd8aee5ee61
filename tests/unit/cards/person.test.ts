import { describe, expect, it } from 'vitest'
import { makeCard } from '../../../src/cards/make-card'
import { baseOf, type TestEntity, type TestStatement } from './base-of'

const holds = (office: string, from?: string, to?: string, more: Partial<TestStatement> = {}): TestStatement => ({
  property: 'holds',
  value: office,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...more,
})
const person = (name: string, ...statements: TestStatement[]): TestEntity => ({
  kind: 'person',
  country: 'land',
  names: { en: name },
  statements,
})
const land: Record<string, TestEntity> = {
  land: { kind: 'country' },
  minister: { kind: 'office', country: 'land', names: { en: 'minister', fr: 'ministre' } },
}
const article = (published: string | null, claims: { person: string; office: string }[] = []) => ({
  published,
  claims,
  others: [],
})
const claim = [{ person: 'ann', office: 'minister' }]
const texts = (card: ReturnType<typeof makeCard>) => card.onDate?.sentences.map((s) => s.text) ?? []

describe('a person on the day of the article', () => {
  const base = baseOf({
    ...land,
    ann: person(
      'Ann',
      holds('minister', '2013-03-16', '2022-12-30'),
      holds('minister', '2023-07-25', undefined, { asOf: '2024-06-01' }),
    ),
    bob: person('Bob', holds('minister', '2022-12-30', '2023-07-25', { source: 'Gazette' })),
  })

  it('holds the office between its first and last day', () => {
    const card = makeCard(base, 'bob', article('2023-07-15'), 'en', null)
    expect(texts(card)).toEqual(['Minister, from 30 December 2022 to 25 July 2023.'])
    expect(card.onDate?.offices).toEqual([{ id: 'minister', label: 'minister', certainty: 'certain' }])
  })

  it('is told to be somebody else, when the article says so and the facts are certain', () => {
    const card = makeCard(base, 'ann', article('2023-07-15', claim), 'en', null)
    const note = card.onDate?.sentences.find((s) => s.tone === 'note')
    expect(note?.text).toBe(
      'The article calls Ann minister; on that day the office was held by Bob, from 30 December 2022 to 25 July 2023.',
    )
    expect(note?.sources.map((n) => card.sources[n - 1]?.publisher)).toEqual(['Gazette'])
    expect(card.onDate?.offices).toEqual([])
    expect(texts(card)).toContain('Before: minister, from 16 March 2013 to 30 December 2022.')
  })

  it('speaks French', () => {
    const card = makeCard(base, 'ann', article('2023-07-15', claim), 'fr', null)
    expect(texts(card)[0]).toBe(
      'L’article présente Ann comme ministre\u00a0; ce jour-là, la fonction était exercée par Bob, du 30 décembre 2022 au 25 juillet 2023.',
    )
    expect(card.since?.events).toMatchObject([
      { date: '2023-07-25', when: '25 juillet 2023', text: 'de nouveau ministre' },
    ])
  })

  it('says nothing against the article on the day of a change, when both held it', () => {
    for (const day of ['2022-12-30', '2023-07-25']) {
      const card = makeCard(base, 'ann', article(day, claim), 'en', null)
      expect(card.onDate?.sentences.filter((s) => s.tone === 'note')).toEqual([])
    }
  })

  it('says nothing against the article without a day', () => {
    const card = makeCard(base, 'ann', article(null, claim), 'en', null)
    expect(card.onDate?.heading).toBe('When last known')
    expect(card.onDate?.sentences.filter((s) => s.tone === 'note')).toEqual([])
    expect(card.since).toBeNull()
  })

  it('is last known after the day for which the source vouches', () => {
    const card = makeCard(base, 'ann', article('2025-01-01'), 'en', null)
    expect(texts(card)[0]).toBe('Minister, when last known (1 June 2024).')
    expect(card.onDate?.offices[0]?.certainty).toBe('last-known')
  })
})

describe('dates that are not known to the day', () => {
  it('are probable within the year, and never contradict the article', () => {
    const base = baseOf({
      ...land,
      ann: person('Ann', holds('minister', '2010', '2022')),
      bob: person('Bob', holds('minister', '2022', '2024')),
    })
    const card = makeCard(base, 'bob', article('2022-06-01'), 'en', null)
    expect(card.onDate?.offices[0]?.certainty).toBe('possible')
    expect(texts(card)[0]).toBe('Minister, probably (from 2022 to 2024; the exact days are not known).')
    const ann = makeCard(base, 'ann', article('2022-06-01', claim), 'en', null)
    expect(ann.onDate?.sentences.filter((s) => s.tone === 'note')).toEqual([])
  })

  it('do not contradict the article while the holder is only probable', () => {
    const base = baseOf({
      ...land,
      ann: person('Ann', holds('minister', '2010', '2015')),
      bob: person('Bob', holds('minister', '2022', '2024')),
    })
    const card = makeCard(base, 'ann', article('2022-06-01', claim), 'en', null)
    expect(card.onDate?.sentences.filter((s) => s.tone === 'note')).toEqual([])
  })
})

describe('sources', () => {
  it('are numbered in the order in which they are needed, each once', () => {
    const base = baseOf({
      ...land,
      ann: person(
        'Ann',
        holds('minister', '2010-01-01', '2015-01-01', { source: 'Second' }),
        holds('minister', '2020-01-01', '2024-01-01', { source: 'First' }),
      ),
    })
    const card = makeCard(base, 'ann', article('2022-06-01'), 'en', null)
    expect(card.sources.map((s) => s.publisher)).toEqual(['First', 'Second'])
    expect(card.onDate?.sentences.map((s) => s.sources)).toEqual([[1]])
  })

  it('stand behind every sentence of a card', () => {
    const base = baseOf({ ...land, ann: person('Ann', holds('minister', '2013-03-16', '2022-12-30')) })
    const card = makeCard(base, 'ann', article('2023-07-15'), 'en', null)
    expect(card.onDate?.sentences.length).toBeGreaterThan(0)
    for (const { sources } of card.onDate?.sentences ?? []) expect(sources.length).toBeGreaterThan(0)
  })
})

it('refuses a day that no calendar has, and an entity that the base does not hold', () => {
  const base = baseOf(land)
  expect(() => makeCard(base, 'land', article('2023-02-30'), 'en', null)).toThrow(RangeError)
  expect(() => makeCard(base, 'nowhere', article(null), 'en', null)).toThrow(RangeError)
})
