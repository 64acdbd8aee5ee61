import { describe, expect, it, test } from 'vitest'
import { makeCard } from '../../../src/cards/make-card'
import { rowFor } from '../../../src/cards/row'
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
  it('are possible within the year, and never contradict the article', () => {
    const base = baseOf({
      ...land,
      ann: person('Ann', holds('minister', '2010', '2022')),
      bob: person('Bob', holds('minister', '2022', '2024')),
    })
    const card = makeCard(base, 'bob', article('2022-06-01'), 'en', null)
    expect(card.onDate?.offices[0]?.certainty).toBe('possible')
    expect(texts(card)[0]).toBe('Minister, possibly (from 2022 to 2024; the exact days are not known).')
    const ann = makeCard(base, 'ann', article('2022-06-01', claim), 'en', null)
    expect(ann.onDate?.sentences.filter((s) => s.tone === 'note')).toEqual([])
  })

  it('do not contradict the article while the holder is only possible', () => {
    const base = baseOf({
      ...land,
      ann: person('Ann', holds('minister', '2010', '2015')),
      bob: person('Bob', holds('minister', '2022', '2024')),
    })
    const card = makeCard(base, 'ann', article('2022-06-01', claim), 'en', null)
    expect(card.onDate?.sentences.filter((s) => s.tone === 'note')).toEqual([])
  })
})

describe('terms that follow each other', () => {
  const base = baseOf({
    ...land,
    ann: person(
      'Ann',
      holds('minister', '2010-05-01', '2012-03-01', { acting: true }),
      holds('minister', '2012-03-01', '2016-03-01'),
      holds('minister', '2016-03-01', '2020-03-01'),
      holds('minister', '2023-07-25', undefined, { asOf: '2026-01-01' }),
    ),
  })
  const since = (id: string, day: string) =>
    makeCard(base, id, article(day), 'en', null).since?.events.map(({ date, text }) => `${date} ${text}`)

  it('are told as one stay: nobody leaves and comes back on the same day', () => {
    expect(since('ann', '2010-01-01')).toEqual([
      '2010-05-01 becomes minister (acting)',
      '2012-03-01 becomes minister',
      '2020-03-01 leaves office as minister',
      '2023-07-25 becomes minister again',
    ])
    expect(since('minister', '2010-01-01')).toEqual([
      '2010-05-01 Ann (acting) takes office',
      '2012-03-01 Ann takes office',
      '2023-07-25 Ann returns to office',
    ])
  })

  it('say when the office was held in an acting capacity, before the day too', () => {
    expect(texts(makeCard(base, 'ann', article('2011-01-01'), 'en', null))).toEqual([
      'Minister (acting), from 1 May 2010 to 1 March 2012.',
    ])
    const stood = baseOf({
      ...land,
      ann: person('Ann', holds('minister', '2010-05-01', '2012-03-01', { acting: true })),
    })
    expect(texts(makeCard(stood, 'ann', article('2013-01-01'), 'en', null))).toEqual([
      'Before: minister (acting), from 1 May 2010 to 1 March 2012.',
    ])
    expect(rowFor(base, 'ann', '2011-01-01', 'en')?.state).toBe('Minister (acting)')
    expect(rowFor(base, 'minister', '2011-01-01', 'en')?.state).toBe('Ann (acting)')
  })
})

test('of offices held at once, a list names the foremost, and of equals the later', () => {
  const base = baseOf({
    ...land,
    foreign: { kind: 'office', country: 'land', role: 'foreign-minister', names: { en: 'foreign minister' } },
    councillor: { kind: 'office', country: 'land', names: { en: 'councillor' } },
    delegate: { kind: 'office', country: 'land', names: { en: 'delegate' } },
    ann: person('Ann', holds('foreign', '2020-01-01', '2024-01-01'), holds('councillor', '2021-01-01', '2024-01-01')),
    bob: person('Bob', holds('councillor', '2020-01-01', '2024-01-01'), holds('delegate', '2021-01-01', '2024-01-01')),
  })
  expect(rowFor(base, 'ann', '2022-01-01', 'en')?.state).toBe('Foreign minister')
  expect(rowFor(base, 'bob', '2022-01-01', 'en')?.state).toBe('Delegate')
})

describe('a person of many offices', () => {
  const offices = ['a', 'b', 'c', 'd', 'e', 'f']
  const base = baseOf({
    land: { kind: 'country' },
    ...Object.fromEntries(offices.map((id): [string, TestEntity] => [id, { kind: 'office', country: 'land' }])),
    ann: person('Ann', ...offices.map((id, at) => holds(id, `201${at}-01-01`, `202${at}-01-01`))),
  })

  it('is shown in the one that the article names, however old', () => {
    const card = makeCard(base, 'ann', article('2018-01-01', [{ person: 'ann', office: 'a' }]), 'en', null)
    expect(texts(card)[0]).toBe('A, from 1 January 2010 to 1 January 2020.')
    expect(card.onDate?.offices).toHaveLength(6)
  })

  it('is told the next change and the latest, where there are too many', () => {
    const dates = makeCard(base, 'ann', article('2009-01-01'), 'en', null).since?.events.map(({ date }) => date)
    expect(dates).toEqual(['2010-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'])
  })

  it('has a timeline of the lanes nearest to the day', () => {
    const { timeline } = makeCard(base, 'ann', article('2022-06-01'), 'en', null)
    expect(timeline?.lanes.map(({ label }) => label)).toEqual(['b', 'c', 'd', 'e', 'f'])
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

describe('a woman in office', () => {
  const base = baseOf({
    land: { kind: 'country' },
    president: {
      kind: 'office',
      country: 'land',
      names: { en: 'president of Land', fr: 'président du Pays' },
      feminine: { fr: 'présidente du Pays' },
    },
    ann: { ...person('Ann', holds('president', '2013-02-25', '2017-03-10')), isFeminine: true },
    bob: person('Bob', holds('president', '2017-05-10', '2022-05-09')),
  })

  it('is called so in French, in office and after', () => {
    expect(texts(makeCard(base, 'ann', article('2015-01-01'), 'fr', null))).toEqual([
      'Présidente du Pays, du 25 février 2013 au 10 mars 2017.',
    ])
    const after = makeCard(base, 'ann', article('2019-01-01'), 'fr', null)
    expect(texts(after)).toEqual(['Auparavant\u00a0: présidente du Pays, du 25 février 2013 au 10 mars 2017.'])
    expect(texts(makeCard(base, 'bob', article('2019-01-01'), 'fr', null))[0]).toMatch(/^Président du Pays/u)
  })

  it('is called as anybody in a language that has no form for it', () => {
    expect(texts(makeCard(base, 'ann', article('2015-01-01'), 'en', null))[0]).toMatch(/^President of Land/u)
  })
})

describe('the days beside a change', () => {
  const base = baseOf({
    ...land,
    ann: person('Ann', holds('minister', '2013-03-16', '2022-12-30')),
    bob: person('Bob', holds('minister', '2022-12-30', '2023-07-25')),
  })
  const notes = (day: string) =>
    makeCard(base, 'ann', article(day, claim), 'en', null).onDate?.sentences.filter((s) => s.tone === 'note') ?? []

  it('are too near for a correction: clocks differ', () => {
    expect(notes('2022-12-31')).toEqual([])
    expect(notes('2023-01-01')).toHaveLength(1)
  })
})

describe('an article is contradicted', () => {
  const notes = (
    ann: readonly TestStatement[],
    bob: readonly TestStatement[],
    more: Record<string, TestEntity> = {},
  ) => {
    const base = baseOf({ ...land, ann: person('Ann', ...ann), bob: person('Bob', ...bob), ...more })
    const { onDate } = makeCard(base, 'ann', article('2023-07-15', claim), 'en', null)
    return onDate?.sentences.filter(({ tone }) => tone === 'note').length ?? 0
  }
  const earlier = (source: string | string[]) => holds('minister', '2013-03-16', '2018-12-30', { source })
  const current = (source: string | string[]) => holds('minister', '2018-12-30', '2023-12-25', { source })

  it('by a term that is more than Wikidata’s', () => {
    expect(notes([earlier('Gazette')], [current('Gazette')])).toBe(1)
    expect(notes([earlier(['Wikidata', 'Gazette'])], [current(['Wikidata', 'Gazette'])])).toBe(1)
    expect(notes([], [current('Gazette')])).toBe(1)
  })

  it('only well away from a date that may be Wikidata’s', () => {
    const both = ['Wikidata', 'Gazette']
    const until = (to: string, source: string | string[]) => holds('minister', '2018-12-30', to, { source })
    expect(notes([], [until('2023-09-15', 'Gazette')])).toBe(1)
    expect(notes([], [until('2023-09-15', both)])).toBe(0)
    expect(notes([], [until('2023-10-15', both)])).toBe(1)
    const from = (from: string, to: string, source: string | string[]) => holds('minister', from, to, { source })
    expect(notes([from('2023-08-20', '2023-08-30', 'Gazette')], [until('2023-08-20', 'Gazette')])).toBe(1)
    expect(notes([from('2023-08-20', '2023-08-30', both)], [until('2023-08-20', 'Gazette')])).toBe(0)
  })

  it.each([['Wikidata'], ['Wikipedia'], [['Wikidata', 'Wikipedia', 'Scrapers']]])(
    'never by terms that only encyclopaedias have which copy from each other: %j',
    (source) => {
      expect(notes([earlier('Gazette')], [current(source)])).toBe(0)
      expect(notes([earlier(source)], [current('Gazette')])).toBe(0)
    },
  )

  it('never by the holder’s term where Wikidata alone has it', () => {
    expect(notes([earlier('Gazette')], [current('Wikidata')])).toBe(0)
    expect(notes([], [current('Wikidata')])).toBe(0)
  })

  it('never by when Wikidata alone says that the person’s own terms were', () => {
    expect(notes([earlier('Wikidata')], [current('Gazette')])).toBe(0)
    expect(
      notes([earlier('Gazette'), holds('minister', '2024', '2025', { source: 'Wikidata' })], [current('Gazette')]),
    ).toBe(0)
  })

  it('not where Wikidata alone gives the office to the person, or to somebody else, on that day', () => {
    const now = holds('minister', '2023', '2024', { source: 'Wikidata' })
    expect(notes([now], [current('Gazette')])).toBe(0)
    expect(notes([earlier('Gazette')], [current('Gazette')], { cat: person('Cat', now) })).toBe(0)
  })
})

it('an office that nobody is known to hold on the day names who held it last', () => {
  const base = baseOf({ ...land, ann: person('Ann', holds('minister', '2013-03-16', '2018-12-30')) })
  expect(texts(makeCard(base, 'minister', article('2023-07-15'), 'en', null))).toEqual([
    'Before: Ann, from 16 March 2013 to 30 December 2018.',
  ])
})
