import { describe, expect, test } from 'vitest'
import { THRESHOLD } from '../../../src/spotting/agree'
import { explain } from '../../../src/spotting/grounds'
import { spot } from '../../../src/spotting/spot'
import { lexiconOf, senseOf, worldOf } from './world'

const world = worldOf(
  {
    china: {
      kind: 'country',
      names: { en: ['China'], fr: ['Chine'], zh: ['中国'] },
      adjectives: ['chinois', 'chinese'],
    },
    russia: { kind: 'country', names: { en: ['Russia'], fr: ['Russie'] }, adjectives: ['russe', 'russian'] },
    'south-korea': { kind: 'country', names: { en: ['South Korea'] } },
    'foreign-minister-of-china': {
      kind: 'office',
      country: 'china',
      names: {
        fr: ['ministre chinois des Affaires étrangères'],
        en: ['Chinese foreign minister', 'Foreign minister of China'],
      },
      says: [{ property: 'heads', value: 'foreign-ministry-of-china' }],
    },
    'foreign-ministry-of-china': {
      kind: 'organisation',
      country: 'china',
      names: { en: ['Chinese foreign ministry'] },
    },
    'foreign-minister-of-south-korea': {
      kind: 'office',
      country: 'south-korea',
      names: { en: ['South Korean foreign minister'] },
    },
    'wang-yi': {
      kind: 'person',
      country: 'china',
      topics: ['diplomacy'],
      names: { en: ['Wang Yi'], zh: ['王毅'] },
      support: true,
      says: [{ property: 'holds', value: 'foreign-minister-of-china', from: '2023-07-25' }],
    },
    'park-jin': {
      kind: 'person',
      country: 'south-korea',
      names: { en: ['Park Jin'], fr: ['Park'] },
      says: [{ property: 'holds', value: 'foreign-minister-of-south-korea', from: '2022-05-12' }],
    },
    paris: { kind: 'place', names: { en: ['Paris'] }, says: [{ property: 'located-in', value: 'france' }] },
    france: { kind: 'country', names: { en: ['France'] } },
    moscow: {
      kind: 'place',
      names: { en: ['Moscow'], fr: ['Moscou'], de: ['Moskau'] },
      says: [{ property: 'capital-of', value: 'russia' }],
    },
    beijing: {
      kind: 'place',
      names: { en: ['Beijing'], fr: ['Pékin'] },
      says: [{ property: 'capital-of', value: 'china' }],
    },
    eu: { kind: 'organisation', names: { en: ['EU'] } },
    'georgia-country': { kind: 'country', names: { en: ['Georgia'] }, support: true },
    'georgia-state': {
      kind: 'place',
      names: { en: ['Georgia'] },
      support: true,
      says: [{ property: 'located-in', value: 'atlanta' }],
    },
    atlanta: { kind: 'place', names: { en: ['Atlanta'] } },
    tbilisi: {
      kind: 'place',
      names: { en: ['Tbilisi'] },
      says: [{ property: 'capital-of', value: 'georgia-country' }],
    },
    savannah: {
      kind: 'place',
      names: { en: ['Savannah'] },
      says: [{ property: 'located-in', value: 'georgia-state' }],
    },
  },
  { diplomacy: ['talks', 'envoy', 'summit'], sport: ['badminton', 'match', 'final'] },
)
const { linked } = world
const mentionOf = (text: string, id: string, lang = 'en') =>
  world.spot(text, lang).mentions.find(({ entity }) => world.base.entity(entity).id === id)
const whyOf = (text: string, id: string, lang = 'en') => explain(world.base, mentionOf(text, id, lang)?.grounds ?? [])

describe('a name that needs support', () => {
  test('is silent without any', () => expect(linked('Wang Yi came home.')).toEqual([]))

  test('is silent with its country alone', () =>
    expect(linked('Wang Yi came home to China.')).toEqual(['China → china']))

  test('is linked beside its office, and says why', () => {
    const text = 'The Chinese foreign minister met Wang Yi.'
    expect(mentionOf(text, 'wang-yi')?.score).toBe(1)
    expect(whyOf(text, 'wang-yi')).toEqual([
      'name needs support +0.2',
      // Who names an office of China speaks of China.
      'tied to foreign-minister-of-china, china +0.4',
      'beside foreign-minister-of-china +0.4',
    ])
  })

  test('is linked where the threshold is met to the hundredth', () => {
    const mention = mentionOf('Georgia, as seen from Tbilisi.', 'georgia-country')
    expect(mention?.score).toBe(THRESHOLD / 100)
  })

  test('ties at one remove and its country add up, words of its topic too', () => {
    const far = ` ${'He said nothing of it. '.repeat(4)}`
    const text = `The Chinese foreign ministry and China spoke of talks with an envoy.${far}Wang Yi left.`
    // remote 0.15, country 0.1, two words of diplomacy 0.2
    expect(mentionOf(text, 'wang-yi')?.score).toBeCloseTo(0.65)
  })

  test('words of a topic alone do not do', () => {
    expect(linked('Talks, an envoy and a summit: Wang Yi left.')).toEqual([])
  })

  test('words of sport speak against it', () => {
    const text = 'The Chinese foreign ministry and China spoke of talks with an envoy.'
    expect(linked(`${text} Wang Yi left.`)).toContain('Wang Yi → wang-yi')
    expect(linked(`${text} Wang Yi left. Badminton, a match and the final.`)).not.toContain('Wang Yi → wang-yi')
  })

  test('is supported by what stands in another paragraph, and by no ambiguous name', () => {
    expect(linked('The Chinese foreign minister spoke.\n\nWang Yi left.')).toContain('Wang Yi → wang-yi')
    expect(linked('Savannah. Savannah. Wang Yi left.')).toEqual(['Savannah → savannah', 'Savannah → savannah'])
  })
})

test('a name that is safe in one language and needs support elsewhere is one name: it supports others', () => {
  const base = world.base
  const beijing = base.find('beijing')?.index ?? -1
  const lexicon = lexiconOf([
    ['Beijing', senseOf(beijing, { lang: 'en' }), senseOf(beijing, { support: true })],
    ['China', senseOf(base.find('china')?.index ?? -1, { support: true })],
  ])
  const text = 'Beijing and China'
  const { mentions } = spot({ text, flows: [{ start: 0, end: text.length, role: 'body' }], lang: 'en' }, lexicon, base)
  expect(mentions.map(({ grounds }) => explain(base, grounds))).toEqual([
    ['name is safe alone +0.8'],
    ['name needs support +0.2', 'tied to beijing +0.3'],
  ])
})

describe('a name that two share', () => {
  test('goes to the one that the article ties to', () => {
    expect(linked('From Tbilisi: Georgia votes.')).toEqual(['Tbilisi → tbilisi', 'Georgia → georgia-country'])
    expect(linked('Savannah is in Georgia.')).toEqual(['Savannah → savannah', 'Georgia → georgia-state'])
  })

  test('to none where both are as near', () => {
    const links = linked('Georgia votes, in Tbilisi and in Savannah.')
    expect(links).toEqual(['Tbilisi → tbilisi', 'Savannah → savannah'])
  })

  test('a lead of exactly the margin tells them apart', () => {
    const two = worldOf({
      a: { kind: 'place', names: { en: ['Springfield'] }, says: [{ property: 'located-in', value: 'c' }] },
      b: { kind: 'place', names: { en: ['Springfield'] } },
      c: { kind: 'country', names: { en: ['Ozark'] } },
    })
    // 0.9 against 0.8: as numbers of the machine they are less than 0.1 apart.
    expect(two.linked('Springfield in Ozark')).toContain('Springfield → a')
    expect(two.linked('Springfield')).toEqual([])
  })
})

describe('a name inside a longer one that we do not know', () => {
  test.each([
    ['Runners filled Central Park.', 'en'],
    ['Visitors saw Park Jin-young sing.', 'en'],
    ['Fans of Paris Hilton came.', 'en'],
    ['Fans of Paris\u00a0Hilton came.', 'en'],
    ['Les fans de Paris Hilton.', 'fr'],
    ['# Paris Hilton est arrivée hier', 'fr'],
    ['The Chinese foreign minister met Wang Yi Bo.', 'en'],
    ['The Chinese foreign minister met Wang Yi-bo.', 'en'],
    ['The Chinese foreign minister met Ouyang Wang Yi.', 'en'],
    ['Chinesische Diplomaten: Wang Yi-bo sang.', 'de'],
    ['In France, where France plays for France, they saw Paris Hilton.', 'en'],
  ])('%s (%s)', (text, lang) => {
    const wrong = ['Park → park-jin', 'Park Jin → park-jin', 'Paris → paris', 'Wang Yi → wang-yi']
    expect(linked(text, lang).filter((link) => wrong.includes(link))).toEqual([])
  })

  test('is none of ours in a heading either, where running text has it in longer names only', () => {
    expect(linked('# PARIS SCORES\n\nThe goalkeeper Paris Henrique saved.')).toEqual([])
    expect(linked('# PARIS SCORES\n\nIn Paris Paris Henrique saved.')).toContain('PARIS → paris')
  })

  test('is none with the place right before it either', () => {
    expect(linked('a statement from China Paris International Airport')).toEqual([])
    expect(linked('In China Paris was named.')).toHaveLength(2)
  })

  test('is somebody’s name wherever it stands, once the article says what he does', () => {
    expect(linked('Paris, striker of the team, won. “Paris sees the goal.”')).toEqual([])
    expect(linked('They flew to Paris. “Paris sees the goal.”')).toHaveLength(2)
  })

  test('speaks for nothing either', () => {
    expect(linked('Fans of Tbilisi Hilton came to Georgia.')).toEqual([])
    expect(linked('Fans of Tbilisi came to Georgia.')).toContain('Georgia → georgia-country')
  })

  test.each([
    ['Tuesday in Moscow Wednesday', 'Moscow → moscow', 'en'],
    ['He left. Yesterday Moscow spoke.', 'Moscow → moscow', 'en'],
    ['« Hier Moscou a parlé. »', 'Moscou → moscow', 'fr'],
    ['à la rescousse La Chine est appelée', 'Chine → china', 'fr'],
    ['President Park Jin', 'Park Jin → park-jin', 'en'],
    ['Foreign Minister Park Jin', 'Park Jin → park-jin', 'en'],
    ['a Beijing-based firm', 'Beijing → beijing', 'en'],
    ['the China-Russia border', 'China → china', 'en'],
    ['the EU High Representative', 'EU → eu', 'en'],
    ['hat in Moskau Gespräche geführt', 'Moskau → moscow', 'de'],
    ['hat im Februar Moskau besucht', 'Moskau → moscow', 'de'],
    ['# Why Moscow Wants Peace', 'Moscow → moscow', 'en'],
    ['Why Moscow Wants Peace With Words', 'Moscow → moscow', 'en'],
  ])('but no trap: %s', (text, link, lang) => expect(linked(text, lang)).toContain(link))
})

describe('another office', () => {
  test.each([
    ['le vice-ministre chinois des Affaires étrangères', 'fr'],
    ['le vice‑ministre chinois des Affaires étrangères', 'fr'],
    ['deputy foreign minister of China', 'en'],
    ['Deputy Chinese foreign minister', 'en'],
  ])('%s', (text, lang) => expect(linked(text, lang).filter((link) => link.includes('foreign-minister'))).toEqual([]))

  test('a word of the paragraph before does not count', () => {
    expect(linked('He was the deputy\n\nChinese foreign minister')).toHaveLength(1)
  })

  test('a former one is the same', () => expect(linked('the former Chinese foreign minister')).toHaveLength(1))
})

describe('addresses and handles', () => {
  test.each([
    'see china.com',
    'mail China@example.org',
    'mail me@Beijing',
    '@Beijing',
    '#Moscow',
    'https://example.org/Moscow/1',
    'www.Moscow',
  ])('%s', (text) => expect(linked(text)).toEqual([]))

  test('a full stop behind a name is none', () => {
    expect(linked('He left Moscow. Beijing (Russia). China.')).toHaveLength(4)
  })
})

describe('what a page would highlight', () => {
  const shown = (text: string) =>
    world
      .spot(text)
      .mentions.filter((m) => m.shown)
      .map(({ start, end }) => `${start} ${text.slice(start, end)}`)

  test('the first mention of each in running text', () => {
    expect(shown('Moscow and Beijing.\n\nBeijing, Moscow, China.')).toEqual(['0 Moscow', '11 Beijing', '38 China'])
  })

  test('in the title only what the text does not name', () => {
    expect(shown('# Moscow meets Beijing\n\nIn Beijing, talks.')).toEqual(['2 Moscow', '27 Beijing'])
  })

  const shownIn = (show: 'first' | 'every', ...roles: string[]) => {
    const flows = roles.map((role, i) => ({ start: 7 * i, end: 7 * i + 6, role }))
    const text = 'Moscow '.repeat(roles.length)
    const { mentions } = spot({ text, flows, lang: 'en', show }, world.lexicon, world.base)
    expect(mentions).toHaveLength(roles.length)
    return mentions.map((m) => m.shown)
  }

  test('a caption only where no running text names it, nothing aside, though it is linked', () => {
    expect(shownIn('first', 'caption', 'aside', 'lead', 'body')).toEqual([false, false, true, false])
    expect(shownIn('first', 'aside', 'caption')).toEqual([false, true])
    expect(shownIn('first', 'aside')).toEqual([false])
  })

  test('every one where the reader wants it, but nothing aside', () => {
    expect(shownIn('every', 'title', 'body', 'body', 'caption', 'aside')).toEqual([true, true, true, true, false])
  })
})

describe('a title that is counted', () => {
  const lamas = worldOf({
    'dalai-lama-14': {
      kind: 'person',
      names: { en: ['14th Dalai Lama', 'Dalai Lama', 'Tenzin Gyatso'], fr: ['dalaï-lama'] },
    },
  })

  test.each([
    ['The 13th Dalai Lama fled.', 'en'],
    ['The Thirteenth Dalai Lama fled.', 'en'],
    ['Le 13e dalaï-lama a fui.', 'fr'],
    ['Le XIIIe dalaï-lama a fui.', 'fr'],
    ['Le Ier dalaï-lama a fui.', 'fr'],
    ['Der 13. Dalai Lama floh.', 'de'],
    ['El XIII Dalai Lama huyó.', 'es'],
  ])('with another number is somebody else: %s', (text, lang) => expect(lamas.linked(text, lang)).toEqual([]))

  test.each([
    ['The 14th Dalai Lama spoke.', 'en', '14th Dalai Lama'],
    ['The fourteenth Dalai Lama spoke.', 'en', 'Dalai Lama'],
    ['Le 14e dalaï-lama a parlé.', 'fr', 'dalaï-lama'],
    ['Le XIVe dalaï-lama a parlé.', 'fr', 'dalaï-lama'],
    ['Le dalaï-lama a parlé.', 'fr', 'dalaï-lama'],
    ['In 1959 the exiled Dalai Lama spoke.', 'en', 'Dalai Lama'],
  ])('without one, or with its own, it is theirs: %s', (text, lang, name) =>
    expect(lamas.linked(text, lang)).toEqual([`${name} → dalai-lama-14`]),
  )

  test('says nothing of names that are not counted', () => {
    expect(lamas.linked('On the 13th Tenzin Gyatso spoke.')).toEqual([])
    expect(world.linked('On the 13th Park Jin spoke.')).toEqual(['Park Jin → park-jin'])
  })
})

describe('a town that ends the name of somebody whom we do not know', () => {
  const towns = worldOf({
    kobani: {
      kind: 'place',
      names: { en: ['Kobani'] },
      says: [{ property: 'at', value: { type: 'point', point: [36.89, 38.35] } }],
    },
  })

  test('is none at the start of a sentence either, where another has the longer name', () => {
    expect(towns.linked('Mazloum Kobani said so. He met the general Mazloum Kobani again.')).toEqual([])
    expect(towns.linked('Mazloum Kobani said so.\n\nThey met the general Mazloum Kobani in town.')).toEqual([])
  })

  test('is one where other words stand before it', () => {
    const text = 'Yesterday Kobani fell. The general Mazloum Kobani fled.'
    expect(towns.linked(text)).toEqual(['Kobani → kobani'])
  })
})

test('a name that ends inside a longer one of ours gives way to it', () => {
  const spain = worldOf({
    'la-union': { kind: 'place', names: { es: ['La Unión'] } },
    eu: { kind: 'organisation', names: { es: ['Unión Europea'] } },
  })
  expect(spain.linked('La Unión Europea negocia.', 'es')).toEqual(['Unión Europea → eu'])
  expect(spain.linked('La Unión celebra.', 'es')).toEqual(['La Unión → la-union'])
  expect(spain.linked('La Unión Postal celebra.', 'es')).toEqual([])
})

test('the same article gives the same answer', () => {
  const text = '# China\n\nThe Chinese foreign minister met Wang Yi and Park Jin in Moscow.'
  expect(world.spot(text)).toEqual(world.spot(text))
})

test('an article of nothing has no mentions', () => {
  expect(world.spot('')).toEqual({ mentions: [], claims: [] })
})

test('a paragraph of half a megabyte takes no more than moments', () => {
  const text = 'China, Russia and Wang Yi. '.repeat(20_000)
  const begun = performance.now()
  expect(world.spot(text).mentions.length).toBe(40_000)
  // A second; what looks at every pair of names takes a minute.
  expect(performance.now() - begun).toBeLessThan(8000)
})

describe('an abbreviation in brackets', () => {
  const radio = worldOf({
    zdf: { kind: 'media', names: { de: ['ZDF', 'Zweites Deutsches Fernsehen'] } },
    sco: { kind: 'organisation', names: { en: ['SCO', 'Shanghai Cooperation Organisation'] } },
  })

  test('is what the words before it say, in the whole article', () => {
    expect(radio.linked('The Zimbabwe Defence Forces (ZDF) marched. The ZDF rested.')).toEqual([])
    expect(radio.linked('The ZDF marched.')).toEqual(['ZDF → zdf'])
  })

  test('is ours where the words are in a name of ours', () => {
    expect(radio.linked('The Shanghai Cooperation Organization (SCO) met.')).toEqual(['SCO → sco'])
    expect(radio.linked('Zweites Deutsches Fernsehen (ZDF) meldet', 'de')).toHaveLength(2)
  })

  test('is ours where the words do not begin with its letters', () => {
    expect(radio.linked('In Mainz (ZDF) they said so.')).toEqual(['ZDF → zdf'])
  })
})
