import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/cards/card'
import { makeCard } from '../../../src/cards/make-card'
import { baseOf, type TestEntity } from './base-of'

const on = (published: string | null, others: string[] = []) => ({ published, claims: [], others })
const texts = (card: Card) => card.onDate?.sentences.map((s) => s.text) ?? []
const facts = (card: Card) => Object.fromEntries(card.facts.map(({ label, text }) => [label, text]))

const base = baseOf({
  land: {
    kind: 'country',
    names: { en: 'Land', fr: 'Pays' },
    statements: [{ property: 'member-of', value: 'league', from: '2010-01-01', asOf: '2026-01-01' }],
  },
  late: {
    kind: 'country',
    names: { en: 'Late' },
    statements: [{ property: 'member-of', value: 'league', from: '2025-10-26', asOf: '2026-01-01' }],
  },
  gone: {
    kind: 'country',
    names: { en: 'Gone' },
    statements: [{ property: 'member-of', value: 'league', from: '2010-01-01', to: '2020-01-31' }],
  },
  town: {
    kind: 'place',
    names: { en: 'Town', fr: 'Ville' },
    statements: [
      { property: 'capital-of', value: 'land', asOf: '2026-01-01' },
      { property: 'located-in', value: 'land', asOf: '2026-01-01' },
      { property: 'population', value: { type: 'number', number: 1_000_000 }, from: '2010', to: '2010' },
      { property: 'population', value: { type: 'number', number: 1_234_567 }, from: '2020', to: '2020' },
    ],
  },
  seat: {
    kind: 'place',
    names: { en: 'Seat' },
    statements: [{ property: 'capital-of', value: 'land', from: '1990', to: '2021' }],
  },
  league: {
    kind: 'organisation',
    names: { en: 'League' },
    statements: [
      { property: 'chaired-by', value: 'land', from: '2023-01-01', to: '2023-12-31' },
      { property: 'exists', from: '1967-08-08', asOf: '2026-01-01' },
    ],
  },
  president: { kind: 'office', country: 'land', role: 'president', names: { en: 'president of Land' } },
  minister: { kind: 'office', country: 'land', role: 'foreign-minister', names: { en: 'foreign minister of Land' } },
  health: { kind: 'office', country: 'land', role: 'health-minister', names: { en: 'health minister of Land' } },
  secretary: {
    kind: 'office',
    names: { en: 'secretary-general' },
    statements: [{ property: 'heads', value: 'league', asOf: '2026-01-01' }],
  },
  ann: {
    kind: 'person',
    country: 'land',
    names: { en: 'Ann' },
    statements: [{ property: 'holds', value: 'president', from: '2020-01-01', to: '2024-01-01' }],
  },
  bob: {
    kind: 'person',
    country: 'land',
    names: { en: 'Bob' },
    statements: [
      { property: 'holds', value: 'minister', from: '2020-01-01', to: '2023-07-25' },
      { property: 'holds', value: 'secretary', from: '2024-01-01', asOf: '2026-01-01' },
    ],
  },
  cat: {
    kind: 'person',
    country: 'land',
    names: { en: 'Cat' },
    statements: [
      { property: 'holds', value: 'minister', from: '2015-01-01', to: '2020-01-01' },
      { property: 'holds', value: 'minister', from: '2023-07-25', asOf: '2026-01-01' },
    ],
  },
  accord: {
    kind: 'agreement',
    names: { en: 'Accord' },
    statements: [
      { property: 'exists', from: '2016-11-04', asOf: '2026-02-01' },
      { property: 'party', value: 'land', from: '2016-11-04', to: '2020-11-04' },
      { property: 'party', value: 'land', from: '2021-02-19', to: '2026-01-27' },
      { property: 'party', value: 'late', from: '2016-11-04', asOf: '2026-02-01' },
    ],
  },
  pact: {
    kind: 'agreement',
    names: { en: 'Pact' },
    statements: [
      { property: 'exists', from: '2022-07-22', to: '2023-07-17' },
      { property: 'party', value: 'land', from: '2022-07-22', to: '2023-07-17' },
      { property: 'party', value: 'late', from: '2022-07-22', to: '2022-07-22' },
    ],
  },
  eve: {
    kind: 'person',
    country: 'land',
    names: { en: 'Eve' },
    statements: [{ property: 'holds', value: 'health', from: '2020-01-01', to: '2024-01-01' }],
  },
  drills: { kind: 'event', names: { en: 'Drills' } },
  'drill-2021': {
    kind: 'event',
    names: { en: 'Drill 2021' },
    statements: [
      { property: 'edition-of', value: 'drills', asOf: '2026-01-01' },
      { property: 'exists', from: '2021-08-09', to: '2021-08-13' },
    ],
  },
  'drill-2023': {
    kind: 'event',
    names: { en: 'Drill 2023' },
    statements: [
      { property: 'edition-of', value: 'drills', asOf: '2026-01-01' },
      { property: 'preceded-by', value: 'drill-2021', asOf: '2026-01-01' },
      { property: 'exists', from: '2023-07-20', to: '2023-07-23' },
      {
        property: 'milestone',
        value: { type: 'text', text: { en: 'announced', fr: 'annoncé' } },
        from: '2023-07-15',
        to: '2023-07-15',
      },
      { property: 'participant', value: 'land', from: '2023-07-20', to: '2023-07-23' },
    ],
  },
})

describe('an office', () => {
  it('names the holder on the day, and who came after', () => {
    const card = makeCard(base, 'minister', on('2023-07-15'), 'en', null)
    expect(card.onDate?.holders).toEqual([{ id: 'bob', label: 'Bob', certainty: 'certain' }])
    expect(card.since?.events.map((e) => [e.date, e.text])).toEqual([['2023-07-25', 'Cat returns to office']])
  })

  it('draws the line of holders, each with the day it began and ended', () => {
    const { timeline } = makeCard(base, 'minister', on('2023-07-15'), 'en', null)
    const lanes = timeline?.lanes ?? []
    expect(lanes.map(({ label, spans }) => [label, spans])).toEqual([
      ['Cat', '2015–2020, 2023–'],
      ['Bob', '2020–2023'],
    ])
    const [cat, bob] = lanes.map(({ tracks }) => tracks.flat())
    expect(cat?.map(({ from, to }) => [from, to])).toEqual([
      ['2015-01-01', '2020-01-01'],
      ['2023-07-25', null],
    ])
    expect([cat, bob].map((bars) => bars?.map(({ current }) => current))).toEqual([[false, false], [true]])
    for (const bar of [...(cat ?? []), ...(bob ?? [])]) {
      expect(bar.start).toBeGreaterThanOrEqual(0)
      expect(bar.start).toBeLessThan(bar.end)
      expect(bar.end).toBeLessThanOrEqual(1)
    }
    const at = timeline?.article ?? 0
    expect(at).toBeGreaterThan(bob?.[0]?.start ?? 1)
    expect(at).toBeLessThan(bob?.[0]?.end ?? 0)
  })
})

describe('the own name of a card', () => {
  it('is no link, nor is the name of another within it', () => {
    const claims = [{ person: 'cat', office: 'minister' }]
    const { onDate } = makeCard(base, 'minister', { ...on('2023-07-15'), claims }, 'en', null)
    const note = onDate?.sentences.find(({ tone }) => tone === 'note')
    expect(note?.text).toMatch(/^The article calls Cat foreign minister of Land;/u)
    expect(note?.links?.map(({ id }) => id)).toEqual(['cat'])
  })
})

describe('a capital', () => {
  it('answers for the city and for the government it stands for, not for a whole cabinet', () => {
    const card = makeCard(base, 'town', on('2023-07-15'), 'en', null)
    expect(texts(card)).toEqual([
      '“Town” can also stand for the government of Land.',
      'President of Land: Ann, from 1 January 2020 to 1 January 2024.',
      'Foreign minister of Land: Bob, from 1 January 2020 to 25 July 2023.',
    ])
    expect(facts(card)).toEqual({ 'Capital of': 'Land', Population: '1,234,567 (2020)' })
  })

  it('stands for no government before it was the capital, nor after', () => {
    const first = (day: string) => texts(makeCard(base, 'seat', on(day), 'en', null))[0]
    expect(first('2020-07-15')).toBe('“Seat” can also stand for the government of Land.')
    expect(first('2023-07-15')).toBeUndefined()
    expect(first('1980-07-15')).toBeUndefined()
  })

  it('counts its people by the newest figure of the time', () => {
    expect(facts(makeCard(base, 'town', on('2015-01-01'), 'en', null)).Population).toBe('1,000,000 (2010)')
  })
})

describe('an organisation', () => {
  it('lists the members of the day, not later ones, nor those who had left', () => {
    const members = (day: string) => makeCard(base, 'league', on(day), 'en', null).members
    expect(members('2020-01-31')?.entries.map(({ label }) => label)).toEqual(['Gone', 'Land'])
    expect(members('2020-02-01')?.entries.map(({ label }) => label)).toEqual(['Land'])
    expect(members('2023-07-15')?.entries.map(({ label }) => label)).toEqual(['Land'])
    expect(members('2025-11-01')?.entries.map(({ label }) => label)).toEqual(['Land', 'Late'])
    expect(members('2025-11-01')?.heading).toBe('Members include')
    for (const { sources } of members('2025-11-01')?.entries ?? []) expect(sources).toEqual([1])
  })

  it('names its head and its chair on the day', () => {
    expect(texts(makeCard(base, 'league', on('2023-07-15'), 'en', null))).toEqual([
      'Chair: Land, from 1 January to 31 December 2023.',
    ])
    expect(texts(makeCard(base, 'league', on('2024-07-15'), 'en', null))).toEqual([
      'Secretary-general: Bob, since 1 January 2024.',
    ])
  })
})

describe('an event', () => {
  it('had not begun on the day it was announced, and took place after', () => {
    const card = makeCard(base, 'drill-2023', on('2023-07-15'), 'en', null)
    expect(texts(card)).toEqual(['Had not begun on that day.', '15 July 2023: announced.'])
    expect(card.since?.events.map((e) => e.text)).toEqual(['takes place'])
    // The spaces around the dash are the platform's.
    expect(card.since?.events[0]?.when).toMatch(/^20\s?–\s?23 July 2023$/u)
    expect(facts(card)).toMatchObject({ 'Taking part': 'Land', Series: 'Drills', 'Before it': 'Drill 2021' })
  })

  it('is under way, and over', () => {
    expect(texts(makeCard(base, 'drill-2023', on('2023-07-21'), 'en', null))[0]).toBe(
      'Under way, from 20 to 23 July 2023.',
    )
    expect(texts(makeCard(base, 'drill-2023', on('2023-08-01'), 'en', null))[0]).toBe(
      'Took place from 20 to 23 July 2023.',
    )
  })

  it('shows the editions nearest to it, where the series is long', () => {
    const years = ['2011', '2013', '2015', '2017', '2019', '2021', '2023']
    const series = baseOf({
      drills: { kind: 'event' },
      ...Object.fromEntries(
        years.map((year): [string, TestEntity] => [
          year,
          {
            kind: 'event',
            statements: [
              { property: 'edition-of', value: 'drills', asOf: '2026-01-01' },
              { property: 'exists', from: `${year}-05-01`, to: `${year}-05-04` },
            ],
          },
        ]),
      ),
    })
    const { timeline } = makeCard(series, '2013', on('2023-07-15'), 'en', null)
    expect(timeline?.lanes.map(({ label }) => label)).toEqual(['2011', '2013', '2015', '2017', '2019'])
    expect(timeline?.lanes.map(({ id }) => id)).toEqual(['2011', null, '2015', '2017', '2019'])
  })

  it('stands among the editions of its series', () => {
    const bars = (id: string) => makeCard(base, id, on('2023-07-15'), 'en', null).timeline?.lanes.map((l) => l.label)
    expect(bars('drill-2023')).toEqual(['Drill 2021', 'Drill 2023'])
    expect(bars('drills')).toEqual(['Drill 2021', 'Drill 2023'])
  })
})

describe('what else the article names', () => {
  it('is shown where the facts tie it to the subject, with the tie in words', () => {
    const card = makeCard(
      base,
      'bob',
      on('2023-07-15', ['land', 'minister', 'league', 'drill-2021', 'nowhere']),
      'en',
      null,
    )
    expect(card.related?.ties).toEqual([
      { id: 'land', label: 'Land', tie: 'country' },
      { id: 'minister', label: 'foreign minister of Land', tie: 'office on that day' },
    ])
  })

  it('leaves out what does not hold on the day: the chair of another year, an office still to come', () => {
    const tiesOf = (id: string, other: string, day: string) =>
      makeCard(base, id, on(day, [other]), 'en', null).related?.ties.map(({ tie }) => tie)
    expect(tiesOf('league', 'land', '2023-07-15')).toEqual(['chair'])
    expect(tiesOf('league', 'land', '2024-07-15')).toEqual(['member'])
    expect(tiesOf('cat', 'minister', '2021-01-01')).toEqual(['office held'])
    expect(tiesOf('cat', 'minister', '2014-01-01')).toBeUndefined()
  })
})

it('writes names as it writes the texts around them, so that they can be linked there', () => {
  const councillor = baseOf({
    office: { kind: 'office', names: { fr: "conseiller d'État" } },
    ann: {
      kind: 'person',
      statements: [{ property: 'holds', value: 'office', from: '2020-01-01', asOf: '2026-01-01' }],
    },
  })
  const card = makeCard(councillor, 'ann', on('2023-07-15'), 'fr', null)
  const [sentence] = card.onDate?.sentences ?? []
  const [link] = sentence?.links ?? []
  expect(sentence?.text.slice(link?.start, link?.end)).toBe('Conseiller d’État')
  expect(link?.id).toBe('office')
})

describe('dates', () => {
  const single = (from: string, to: string, kind: 'event' | 'organisation' | 'person' = 'event') =>
    baseOf({ it: { kind, names: { en: 'It' }, statements: [{ property: 'exists', from, to }] } })
  const said = (from: string, to: string, day: string, lang: 'en' | 'fr' = 'en') =>
    texts(makeCard(single(from, to), 'it', on(day), lang, null))[0]

  it('of one day or one month take a preposition', () => {
    expect(said('2023-05-01', '2023-05-01', '2023-07-15')).toBe('Took place on 1 May 2023.')
    expect(said('2023-05', '2023-05', '2023-07-15')).toBe('Took place in May 2023.')
    expect(said('2023-05-01', '2023-05-01', '2023-07-15', 'fr')).toBe('A eu lieu le 1er mai 2023.')
  })

  it('elide in French', () => {
    expect(said('2023-04', '2023-08', '2023-09-15', 'fr')).toBe('A eu lieu d’avril à août 2023.')
    expect(said('2023-03', '2023-08', '2023-09-15', 'fr')).toBe('A eu lieu de mars à août 2023.')
  })

  it('of the month say that it may not have begun, and not that it is over', () => {
    expect(said('2023-07', '2023-07', '2023-07-15')).toBe(
      'Under way, possibly (in July 2023; the exact days are not known).',
    )
  })

  it.each([
    ['2024-07', '2025', /^2024\s?–\s?2025$/u],
    ['2024-07', '2024-08-20', /^July\s?–\s?August 2024$/u],
    ['2024', '2025-03', /^2024\s?–\s?2025$/u],
  ])('from %s to %s are given in the precision of the coarser', (from, to, words) => {
    const card = makeCard(single(from, to), 'it', on('2023-07-15'), 'en', null)
    expect(card.since?.events[0]?.when).toMatch(words)
  })

  it('begin with "1er" in French, in ranges too', () => {
    const when = (from: string, to: string) =>
      makeCard(single(from, to), 'it', on('2023-05-01'), 'fr', null).since?.events[0]?.when
    expect(when('2023-07-01', '2023-07-05')).toMatch(/^1er\s?–\s?5 juillet 2023$/u)
    expect(when('2023-06-28', '2023-07-01')).toMatch(/^28 juin\s?–\s?1er juillet 2023$/u)
    expect(when('2023-06-11', '2023-06-21')).toMatch(/^11\s?–\s?21 juin 2023$/u)
  })

  it('tell when an organisation ended', () => {
    const card = makeCard(single('2010-10-21', '2024-03-01', 'organisation'), 'it', on('2025-01-01'), 'en', null)
    expect(facts(card)).toEqual({ Founded: '21 October 2010', Dissolved: '1 March 2024' })
  })

  it('tell when a person was born and died', () => {
    const card = makeCard(single('1930-10-21', '2024-03-01', 'person'), 'it', on('2025-01-01'), 'en', null)
    expect(facts(card)).toEqual({ Born: '21 October 1930', Died: '1 March 2024' })
  })
})

describe('the parties to an agreement', () => {
  const parties = (id: string, day: string) => facts(makeCard(base, id, on(day), 'en', null)).Parties

  it.each([
    ['2020-11-04', 'Land and Late'],
    ['2020-12-01', 'Late'],
    ['2023-07-15', 'Land and Late'],
    ['2026-01-28', 'Late'],
  ])('are those of the day: %s', (day, then) => expect(parties('accord', day)).toBe(then))

  it.each(['2022-01-01', '2023-01-01', '2024-01-01'])('are told while the whole lies ahead or behind: %s', (day) => {
    expect(parties('pact', day)).toBe('Land and Late')
  })
})
