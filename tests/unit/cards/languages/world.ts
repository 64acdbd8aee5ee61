import type { Card, CardLanguage } from '../../../../src/cards/card'
import { cardText } from '../../../../src/cards/card-text'
import { type CardArticle, makeCard } from '../../../../src/cards/make-card'
import { baseOf, type TestEntity, type TestStatement } from '../base-of'

/*
 * A small world that gives each language something of every sort to say, and the story that the extension was made for. Names stand here as
 * the facts have them: offices with a role in English and French alone, and some things in English alone.
 */

const holds = (
  value: string,
  from?: string,
  to?: string,
  more: Pick<TestStatement, 'asOf' | 'acting' | 'source'> = {},
): TestStatement => ({ property: 'holds', value, ...(from ? { from } : {}), ...(to ? { to } : {}), ...more })

const person = (names: Record<string, string>, ...statements: TestStatement[]): TestEntity => ({
  kind: 'person',
  names,
  statements,
})

const MINISTER = 'foreign-minister-of-china'

const base = baseOf({
  china: { kind: 'country', iso: 'CN', names: { en: 'China', fr: 'Chine' } },
  peru: { kind: 'country', iso: 'PE', names: { en: 'Peru', fr: 'Pérou' } },
  indonesia: { kind: 'country', iso: 'ID', names: { en: 'Indonesia', fr: 'Indonésie' } },
  russia: { kind: 'country', iso: 'RU', names: { en: 'Russia', fr: 'Russie' } },
  lima: {
    kind: 'place',
    names: { en: 'Lima', ru: 'Лима', zh: '利马', ja: 'リマ', ar: 'ليما' },
    statements: [
      { property: 'capital-of', value: 'peru' },
      { property: 'population', value: { type: 'number', number: 10_151_000 }, from: '2023' },
    ],
  },
  cusco: {
    kind: 'place',
    names: { en: 'Cusco', ru: 'Куско', zh: '库斯科', ja: 'クスコ', ar: 'كوسكو' },
    statements: [{ property: 'located-in', value: 'peru' }],
  },

  [MINISTER]: {
    kind: 'office',
    country: 'china',
    role: 'foreign-minister',
    names: { en: 'foreign minister of China', fr: 'ministre des Affaires étrangères de Chine' },
  },
  president: { kind: 'office', country: 'peru', role: 'president', names: { en: 'president of Peru' } },
  speaker: {
    kind: 'office',
    country: 'peru',
    role: 'speaker-of-parliament',
    names: { en: 'speaker of the parliament of Peru' },
  },
  'to-un': {
    kind: 'office',
    country: 'peru',
    role: 'ambassador-to-un',
    names: { en: 'ambassador of Peru to the United Nations' },
  },
  finance: {
    kind: 'office',
    country: 'peru',
    role: 'finance-minister',
    names: { en: 'finance minister of Peru' },
  },
  councillor: { kind: 'office', names: { en: 'state councillor of China' } },
  director: {
    kind: 'office',
    country: 'china',
    names: {
      en: 'director of the Office of the Central Foreign Affairs Commission',
      fr: 'directeur du Bureau de la Commission centrale des affaires étrangères',
      de: 'Direktor des Büros der Zentralen Kommission für auswärtige Angelegenheiten',
      es: 'director de la Oficina de la Comisión Central de Asuntos Exteriores',
      ru: 'глава канцелярии комиссии ЦК КПК по иностранным делам',
      zh: '中央外事工作委员会办公室主任',
      ja: '中央外事工作委員会弁公室主任',
      ar: 'مدير مكتب اللجنة المركزية للشؤون الخارجية',
    },
  },

  'wang-yi': {
    ...person(
      { en: 'Wang Yi', fr: 'Wang Yi', ru: 'Ван И', zh: '王毅', ja: '王毅', ar: 'وانغ يي' },
      holds('director', '2023-01-01', undefined, { asOf: '2025-09-30', source: 'Xinhua' }),
      holds(MINISTER, '2023-07-25', undefined, { asOf: '2026-03-11', source: 'Xinhua' }),
      holds(MINISTER, '2013-03-16', '2022-12-30', { source: 'Xinhua' }),
      holds('councillor', '2018-03-19', '2023-03-12', { source: 'Gov.cn' }),
    ),
    country: 'china',
    line: { en: 'Chinese diplomat and politician', fr: 'Diplomate et homme politique chinois' },
  },
  'qin-gang': {
    ...person(
      { en: 'Qin Gang', fr: 'Qin Gang', ru: 'Цинь Ган', zh: '秦刚', ja: '秦剛', ar: 'تشين قانغ' },
      holds(MINISTER, '2022-12-30', '2023-07-25', { source: 'Xinhua' }),
    ),
    country: 'china',
  },

  ann: { ...person({ en: 'Ann' }, holds('president', '2019', '2021')), isFeminine: true },
  bob: person(
    { en: 'Bob' },
    holds('president', '2022-08-01', '2024-05-02', { acting: true, source: 'Gazette' }),
    holds('speaker', '2013-04', '2016-08', { source: 'Gazette' }),
    holds('to-un', '2026-02', undefined, { source: 'Gazette', asOf: '2026-06-01' }),
  ),
  cat: person({ en: 'Cat' }, holds('speaker', '2019-01-23', undefined, { source: 'Gazette', asOf: '2026-01-01' })),
  dan: person({ en: 'Dan' }, holds('speaker', '2018-04-19', undefined, { source: 'Herald', asOf: '2022-06-30' })),
  eve: person({ en: 'Eve' }, holds('president', '2009', '2012')),
  fay: person({ en: 'Fay' }, holds('to-un', undefined, '2020-03')),
  gil: person({ en: 'Gil' }, holds('finance', '2018-04-19', undefined, { source: 'Herald', asOf: '2022-06-30' })),

  hal: person({ en: 'Hal' }, holds('finance', '2013-07-28', '2016-09-10', { source: 'Wikidata' })),

  league: {
    kind: 'organisation',
    names: { en: 'League' },
    line: { en: 'Group of countries' },
    statements: [
      { property: 'exists', from: '1967-08-08' },
      { property: 'chaired-by', value: 'indonesia', from: '2023-01-01', to: '2023-12-31' },
      {
        property: 'milestone',
        value: { type: 'text', text: { en: 'Timor-Leste joins', fr: 'adhésion du Timor oriental' } },
        from: '2025-10-26',
        to: '2025-10-26',
      },
      {
        property: 'fact',
        value: {
          type: 'fact',
          label: { en: 'type', fr: 'type' },
          text: { en: 'regional group', fr: 'groupe régional' },
        },
      },
    ],
  },
  drill: {
    kind: 'event',
    names: { en: 'Drill' },
    statements: [
      { property: 'exists', from: '2023-07-20', to: '2023-07-23' },
      { property: 'organiser', value: 'china' },
      { property: 'participant', value: 'russia' },
      { property: 'participant', value: 'peru' },
    ],
  },
  treaty: {
    kind: 'agreement',
    names: { en: 'Treaty' },
    statements: [{ property: 'exists', from: '1992-04', to: '2023-11' }],
  },
  ship: {
    kind: 'thing',
    names: { en: 'Ship' },
    statements: [{ property: 'exists', from: '2012', asOf: '2020-05-01' }],
  },
})

/** The day of the story, on which an article called Wang Yi the foreign minister of China. */
const DAY = '2023-07-15'

const article = (published: string | null, others: string[] = []): CardArticle => ({ published, claims: [], others })

/** A card of the small world, in a language, for an article of the day. */
export function cardOf(id: string, lang: CardLanguage, day: string | null = DAY, others: string[] = []): Card {
  return makeCard(base, id, article(day, others), lang, null)
}

/** The whole card of the story as a text, without its list of sources. */
export function storyIn(lang: CardLanguage): string {
  const claims = [{ person: 'wang-yi', office: MINISTER }]
  const card = makeCard(base, 'wang-yi', { ...article(DAY, ['qin-gang', 'china']), claims }, lang, null)
  return cardText({ ...card, sources: [] }, { is: 'text' })
}

/** One text of each sort, as a language says it. */
export function sayings(lang: CardLanguage) {
  const first = (id: string, day?: string | null) => cardOf(id, lang, day).onDate?.sentences[0]?.text
  const next = (id: string, day: string) =>
    cardOf(id, lang, day).since?.events.map(({ when, text }) => `${when} | ${text}`)
  const fact = (id: string, day?: string) => cardOf(id, lang, day).facts.map(({ label, text }) => `${label} | ${text}`)
  return {
    certain: first('qin-gang'),
    certainSinceMonth: first('bob', '2026-03-01'),
    acting: first('bob'),
    possible: first('ann', '2021-06-01'),
    lastKnown: first('gil', '2022-12-01'),
    lastKnownWithoutADay: cardOf('gil', lang, null).onDate?.heading,
    disputed: first('cat', '2020-05-01'),
    byWikidata: first('hal', '2015-01-01'),
    byWikidataAlone: cardOf('finance', lang, '2015-01-01').legend?.full,
    heardAs: cardOf('finance', lang, '2015-01-01').legend?.short,
    formerYears: first('eve', '2013-01-01'),
    formerMonths: first('bob', '2020-01-01'),
    formerUntil: first('fay', '2021-01-01'),
    standsFor: first('lima', '2020-05-01'),
    chair: first('league'),
    comesToOffice: next(MINISTER, '2022-01-01'),
    returnsToOffice: next(MINISTER, '2023-07-15'),
    takesAndLeaves: next('qin-gang', '2022-01-01'),
    takesAgain: next('wang-yi', '2023-07-15'),
    eventNotYet: first('drill'),
    eventTakesPlace: next('drill', DAY),
    eventUnderWay: first('drill', '2023-07-21'),
    eventOver: first('drill', '2024-01-01'),
    agreementInForce: first('treaty'),
    agreementEnds: next('treaty', DAY),
    agreementOver: first('treaty', '2024-01-01'),
    thingLastKnown: first('ship'),
    thingNotYet: first('ship', '2010-01-01'),
    facts: [...fact('drill'), ...fact('lima'), ...fact('league')],
    lines: ['lima', 'cusco', 'peru', 'ann', 'bob'].map((id) => cardOf(id, lang).line),
    englishLine: [cardOf('league', lang).line, cardOf('league', lang).lineLang],
    ties: cardOf('drill', lang, DAY, ['china', 'russia']).related?.ties.map(({ label, tie }) => `${label} | ${tie}`),
    timeline: cardOf(MINISTER, lang).timeline?.description,
  }
}
