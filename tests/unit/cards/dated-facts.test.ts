import { describe, expect, it } from 'vitest'
import { CARD_LANGUAGES, type CardLanguage } from '../../../src/cards/card'
import { makeCard } from '../../../src/cards/make-card'
import { baseOf, type TestStatement } from './base-of'

/* When a fact was so, and what is not told since nobody knows when it began. */

const fact = (label: string, text: string, dates: Pick<TestStatement, 'from' | 'to' | 'asOf'> = {}): TestStatement => ({
  property: 'fact',
  value: { type: 'fact', label: { en: label }, text: { en: text } },
  ...dates,
})
const PORTFOLIO = { from: '2019-12-01', asOf: '2022-03-04' }
const base = baseOf({
  union: {
    kind: 'organisation',
    statements: [fact('role', 'in opposition', { from: '2017-05-07', to: '2021-06-01' })],
  },
  wire: {
    kind: 'media',
    statements: [
      fact('owner', 'a bank', { to: '2020-04-01' }),
      fact('type', 'news agency', { asOf: '2024-01-01' }),
      fact('rank in 2024', '489', { from: '2024', to: '2024' }),
      fact('owner from 2020', 'a fund', { from: '2020-04-02', asOf: '2026-11-01' }),
    ],
  },
  resolution: {
    kind: 'agreement',
    statements: [fact('vote', 'unanimous', { from: '2015-12-18', to: '2015-12-18' })],
  },
  explosion: {
    kind: 'event',
    statements: [
      { property: 'exists', from: '2020-08-04', to: '2020-08-04' },
      fact('dead', 'more than 200', { from: '2020-08-04', to: '2020-08-04' }),
      fact('inquiry', 'opened', { from: '2020-08-13', to: '2020-08-13' }),
    ],
  },
  cape: {
    kind: 'place',
    statements: [
      {
        property: 'says',
        value: { type: 'says', by: 0, text: { en: 'the cape is ours' } },
        from: '2014-03-18',
        asOf: '2014-03-27',
      },
    ],
  },
  valley: {
    kind: 'place',
    statements: [
      {
        property: 'says',
        value: { type: 'says', by: 0, text: { en: 'the valley is ours' } },
        from: '2019-10-31',
        to: '2019-10-31',
      },
    ],
  },
  ministry: { kind: 'office', names: { en: 'minister' } },
  ann: { kind: 'person', names: { en: 'Ann' }, statements: [fact('position', 'envoy', PORTFOLIO)] },
  bob: { kind: 'person', names: { en: 'Bob' }, statements: [fact('position', 'envoy', { asOf: '2022-03-04' })] },
  cid: {
    kind: 'person',
    names: { en: 'Cid' },
    statements: [{ property: 'holds', value: 'ministry', to: '2014-06-11' }],
  },
  dot: {
    kind: 'person',
    names: { en: 'Dot' },
    statements: [{ property: 'holds', value: 'ministry', from: '2014-06-11', asOf: '2014-06-11' }],
  },
})
const cardOn = (id: string, published: string, others: string[] = [], lang: CardLanguage = 'en') =>
  makeCard(base, id, { published, claims: [], others }, lang, null)
const factsOn = (id: string, published: string, lang: CardLanguage = 'en') =>
  cardOn(id, published, [], lang).facts.map(({ label, text }) => `${label}: ${text}`)
const saidOn = (id: string, published: string) => cardOn(id, published).onDate?.sentences.map(({ text }) => text) ?? []

describe('a fact with dates', () => {
  it('is told with its period', () => {
    expect(factsOn('union', '2020-01-01')).toEqual(['Role: in opposition, from 7 May 2017 to 1 June 2021'])
    expect(factsOn('ann', '2021-01-01')).toEqual(['Position: envoy, since 1 December 2019'])
  })

  it('but with no day that is its subject’s own', () => {
    expect(factsOn('explosion', '2021-01-01')).toEqual(['Dead: more than 200', 'Inquiry: opened, on 13 August 2020'])
  })

  it('but not what somebody says of a matter in dispute', () => {
    expect(factsOn('cape', '2024-01-01')).toEqual([expect.stringMatching(/: the cape is ours$/u)])
  })

  it('but what somebody said on one day is told from that day on, with the day', () => {
    expect(factsOn('valley', '2019-10-30')).toEqual([])
    expect(factsOn('valley', '2019-10-31')).toEqual([
      expect.stringMatching(/, on 31 October 2019: the valley is ours$/u),
    ])
    expect(factsOn('valley', '2024-01-01')).toEqual(factsOn('valley', '2019-10-31'))
  })

  it('is told with its day, even one that came to pass in a moment', () => {
    expect(factsOn('resolution', '2020-01-01')).toEqual(['Vote: unanimous, on 18 December 2015'])
  })

  it('is told as last known behind the last day for which the source vouches', () => {
    expect(factsOn('ann', '2022-03-04')).toEqual(['Position: envoy, since 1 December 2019'])
    expect(factsOn('ann', '2022-03-05')).toEqual(['Position: envoy, when last known (4 March 2022)'])
  })

  it('does not say its year twice', () => {
    expect(factsOn('wire', '2024-06-01')).toEqual(['Type: news agency', 'Rank in 2024: 489', 'Owner from 2020: a fund'])
  })

  it.each([...CARD_LANGUAGES])('has both in the words of terms: %s', (lang) => {
    const told = [factsOn('ann', '2021-01-01', lang), factsOn('ann', '2023-01-01', lang)]
    expect(told.flat()).toEqual(PERIODS[lang])
  })

  it('leaves what is quoted in English marked as English', () => {
    const [told] = cardOn('ann', '2023-01-01', [], 'ar').facts
    expect(told?.foreign).toEqual([{ start: 0, end: 'envoy'.length, lang: 'en' }])
  })
})

const PERIODS: Record<CardLanguage, string[]> = {
  en: ['Position: envoy, since 1 December 2019', 'Position: envoy, when last known (4 March 2022)'],
  fr: [
    'Position: envoy, depuis le 1er décembre 2019',
    'Position: envoy, d’après la dernière information connue (4 mars 2022)',
  ],
  de: ['Position: envoy, seit dem 1. Dezember 2019', 'Position: envoy, nach letztem bekanntem Stand (4. März 2022)'],
  es: [
    'Position: envoy, desde el 1 de diciembre de 2019',
    'Position: envoy, según la última información conocida (4 de marzo de 2022)',
  ],
  ru: [
    'Position: envoy, с 1 декабря 2019 года',
    'Position: envoy, по последним известным данным (на 4 марта 2022 года)',
  ],
  zh: ['Position: envoy，自2019年12月1日起', 'Position: envoy（最后已知情况，截至2022年3月4日）'],
  ja: ['Position: envoy、2019年12月1日から', 'Position: envoy（2022年3月4日時点で最後に確認された情報）'],
  ar: ['Position: envoy، منذ 1 ديسمبر 2019', 'Position: envoy، وفق آخر ما هو معروف (4 مارس 2022)'],
}

describe('what began on a day that nobody knows', () => {
  it('is no position before anything is known of it', () => {
    expect(factsOn('bob', '2022-03-03')).toEqual([])
    expect(factsOn('bob', '2022-03-04')).toEqual(['Position: envoy'])
    expect(factsOn('wire', '2020-03-31')).toEqual(['Type: news agency'])
    expect(factsOn('wire', '2020-04-01')).toEqual(['Owner: a bank, until 1 April 2020', 'Type: news agency'])
  })

  it('is no term in office before that: on the card of the person, the office, and beside both', () => {
    expect(saidOn('cid', '2014-06-10')).toEqual([])
    expect(saidOn('cid', '2014-06-11')).toEqual(['Minister, until 11 June 2014.'])
    expect(saidOn('ministry', '2014-06-10')).toEqual([])
    expect(saidOn('ministry', '2014-06-11')).toEqual(['Cid, until 11 June 2014.', 'Dot, since 11 June 2014.'])
    expect(cardOn('cid', '2014-06-10', ['ministry']).related).toBeNull()
    expect(cardOn('cid', '2014-06-11', ['ministry']).related).not.toBeNull()
  })

  it('is told once it is over', () => {
    expect(saidOn('cid', '2016-01-01')).toEqual(['Before: minister, until 11 June 2014.'])
  })
})
