import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/spotting/grounds'
import { worldOf } from './world'

/* Names that can mean several things, or need support: the article decides them together. */

describe('two doubtful names', () => {
  const world = worldOf({
    georgia: { kind: 'country', names: { en: ['Georgia'] }, support: true },
    'georgia-state': { kind: 'place', names: { en: ['Georgia'] }, support: true },
    batumi: {
      kind: 'place',
      names: { en: ['Batumi'] },
      support: true,
      says: [{ property: 'located-in', value: 'georgia' }],
    },
    // In America too there is one.
    'batumi-creek': { kind: 'place', names: { en: ['Batumi'] }, support: true },
    savannah: {
      kind: 'place',
      names: { en: ['Savannah'] },
      says: [{ property: 'located-in', value: 'georgia-state' }],
    },
    fort: {
      kind: 'thing',
      names: { en: ['Fort Petra'] },
      support: true,
      says: [
        { property: 'located-in', value: 'batumi' },
        { property: 'located-in', value: 'georgia' },
      ],
    },
  })

  test('that fit each other do not make each other sure', () => {
    expect(world.linked('They saw Batumi. In Georgia it rained.')).toEqual([])
  })

  test('that fit each other win with a third that fits both', () => {
    expect(world.linked('They saw Batumi and Fort Petra. In Georgia it rained.')).toEqual([
      'Batumi → batumi',
      'Fort Petra → fort',
      'Georgia → georgia',
    ])
  })

  test('go with what is sure', () => {
    expect(world.linked('From Savannah: Georgia votes.')).toContain('Georgia → georgia-state')
  })

  test('are the same wherever they stand', () => {
    const one = world.linked('Fort Petra, Batumi, Georgia.').map((link) => link.split(' → ')[1])
    const other = world.linked('Georgia, Batumi, Fort Petra.').map((link) => link.split(' → ')[1])
    expect(new Set(one)).toEqual(new Set(other))
    expect(one).toHaveLength(3)
  })
})

describe('a short name', () => {
  const world = worldOf({
    army: { kind: 'organisation', names: { en: ['Liberation Army'] } },
    aviation: { kind: 'organisation', names: { en: ['Libyan Airways'] } },
  })
  // One entity has a safe name and one that needs support.
  const both = worldOf({
    army: { kind: 'organisation', names: { en: ['Liberation Army'] }, surnames: ['LA'] },
  })

  test('is sure where the long one stands too', () => {
    expect(both.linked('The Liberation Army marched. The LA rests.')).toEqual(['Liberation Army → army', 'LA → army'])
    expect(both.linked('The LA rests.')).toEqual([])
    expect(world.linked('The LA rests.')).toEqual([])
  })
})

describe('the day of the article', () => {
  const world = worldOf({
    war: {
      kind: 'event',
      names: { en: ['war in Ukraine'] },
      says: [
        { property: 'exists', value: 'war', from: '2022-02-24' },
        { property: 'party', value: 'russia' },
      ],
    },
    drill: {
      kind: 'event',
      names: { en: ['Northern Drill'] },
      says: [
        { property: 'exists', value: 'drill', from: '2023-07-20' },
        { property: 'organiser', value: 'russia' },
      ],
    },
    alliance: {
      kind: 'organisation',
      names: { en: ['Aukus'] },
      says: [{ property: 'exists', value: 'alliance', from: '2021-09-15' }],
    },
    russia: { kind: 'country', names: { en: ['Russia'] } },
    'defence-minister': {
      kind: 'office',
      role: 'defence-minister',
      country: 'russia',
      names: { en: ['Russian defence minister'] },
    },
    old: {
      kind: 'person',
      country: 'russia',
      names: { en: ['Ivan Petrov'] },
      support: true,
      says: [{ property: 'holds', value: 'defence-minister', from: '1955', to: '1957' }],
    },
    young: {
      kind: 'person',
      country: 'russia',
      names: { en: ['Ivan Petrov'] },
      support: true,
      says: [{ property: 'holds', value: 'defence-minister', from: '2020-05-01' }],
    },
  })

  test('a war that has not begun cannot be meant', () => {
    expect(world.linked('The war in Ukraine goes on.', 'en', '2016-05-01')).toEqual([])
    expect(world.linked('The war in Ukraine goes on.', 'en', '2023-05-01')).toEqual(['war in Ukraine → war'])
  })

  test('an exercise is announced before it begins, but not years before', () => {
    expect(world.linked('Northern Drill is near.', 'en', '2023-07-15')).toEqual(['Northern Drill → drill'])
    expect(world.linked('Northern Drill is near.', 'en', '2019-07-15')).toEqual([])
  })

  test('an organisation that is not founded cannot be meant', () => {
    expect(world.linked('Aukus met.', 'en', '2015-01-01')).toEqual([])
    expect(world.linked('Aukus met.', 'en', '2022-01-01')).toEqual(['Aukus → alliance'])
  })

  test('without a day, anything can be', () => expect(world.linked('The war in Ukraine.')).toHaveLength(1))

  test('of two people of a name, the one in office makes the news; the one long gone does not', () => {
    const text = 'The Russian defence minister spoke. Ivan Petrov left.'
    expect(world.linked(text, 'en', '2023-07-15')).toContain('Ivan Petrov → young')
    expect(world.linked(text, 'en', '1956-07-15')).toContain('Ivan Petrov → old')
    expect(world.linked(text)).toHaveLength(1)
  })

  test('the grounds of every mention add up to its score', () => {
    const { mentions } = world.spot(
      'The Russian defence minister, Ivan Petrov, spoke of the war in Ukraine.',
      'en',
      '2023-07-15',
    )
    expect(mentions).toHaveLength(3)
    for (const { grounds, score } of mentions) {
      const sum = grounds.reduce((total, { weight }) => total + weight, 0)
      expect(Math.min(sum, 100) / 100).toBe(score)
      expect(explain(world.base, grounds)[0]).toMatch(/^name .* \+0\.\d$/)
    }
  })
})

describe('a capital', () => {
  const world = worldOf({
    america: { kind: 'country', names: { en: ['America'] }, adjectives: ['american'] },
    washington: {
      kind: 'place',
      names: { en: ['Washington'] },
      support: true,
      says: [{ property: 'capital-of', value: 'america' }],
    },
    pentagon: { kind: 'organisation', country: 'america', names: { en: ['Pentagon'] } },
  })

  test.each([
    'Washington said so, and America agreed.',
    'An American general: Washington will send ships.',
    'The Pentagon spoke. Washington waits.',
  ])('is named where the article speaks of its country: %s', (text) =>
    expect(world.linked(text)).toContain('Washington → washington'),
  )

  test('and not otherwise', () => expect(world.linked('Washington scored twice.')).toEqual([]))
})

test('a word that is a demonym in the language of the article is no name there', () => {
  const world = worldOf({ india: { kind: 'country', names: { de: ['Indien'] }, adjectives: ['indien'] } })
  expect(world.linked('Modi besucht Indien.', 'de')).toHaveLength(1)
})

describe('a town that needs its country', () => {
  const world = worldOf(
    {
      peru: { kind: 'country', names: { en: ['Peru'] }, adjectives: ['Peruvian'] },
      lima: {
        kind: 'place',
        names: { en: ['Lima'] },
        says: [
          { property: 'located-in', value: 'peru' },
          { property: 'at', value: { type: 'point', point: [-12, -77] } },
        ],
      },
      minister: { kind: 'person', country: 'peru', names: { en: ['Ana Torres'] } },
      chancay: {
        kind: 'place',
        names: { en: ['Chancay'] },
        support: 'country',
        says: [{ property: 'located-in', value: 'peru' }],
      },
      huaral: {
        kind: 'place',
        names: { en: ['Huaral'] },
        support: 'country',
        says: [{ property: 'located-in', value: 'peru' }],
      },
    },
    { sport: ['goal', 'striker', 'league'] },
  )

  test.each([
    ['is read where the country is named', 'A port in Chancay. Now Peru pays.'],
    ['is read where its adjective is', 'A port in Chancay, said the Peruvian press.'],
    ['is read where a greater town of the country is named', 'A road from Chancay to Lima.'],
  ])('%s', (_, text) => {
    expect(world.linked(text)).toContain('Chancay → chancay')
  })

  test.each([
    ['is not read alone', 'A port in Chancay.'],
    ['is not read for somebody of the country', 'Ana Torres saw Chancay.'],
    ['is not read for another town that needs the country', 'From Chancay to Huaral.'],
  ])('%s', (_, text) => {
    expect(world.linked(text)).not.toContain('Chancay → chancay')
  })

  test('is rather a club among many words of sport, as a town that is safe alone is', () => {
    expect(world.linked('A goal for Lima.')).toEqual(['Lima → lima'])
    expect(world.linked('A goal by the striker: Lima leads the league.')).toEqual([])
    expect(world.linked('A goal by the striker in Lima: Lima leads the league.')).toEqual([
      'Lima → lima',
      'Lima → lima',
    ])
  })

  test('is one even where it is a capital, when the article has made a longer name of it', () => {
    const capital = worldOf(
      {
        austria: { kind: 'country', names: { en: ['Austria'] } },
        vienna: {
          kind: 'place',
          names: { en: ['Vienna'] },
          says: [
            { property: 'capital-of', value: 'austria' },
            { property: 'at', value: { type: 'point', point: [48, 16] } },
          ],
        },
      },
      { sport: ['goal', 'striker', 'league'] },
    )
    const sport = 'A goal by the striker, and Vienna leads the league.'
    expect(capital.linked(sport)).toEqual(['Vienna → vienna'])
    expect(capital.linked(`They saw Vienna Vipers. ${sport}`)).toEqual([])
  })
})

describe('a family name without a full name or a title', () => {
  const world = worldOf({
    peru: { kind: 'country', names: { en: ['Peru'] } },
    president: { kind: 'office', role: 'president', country: 'peru', names: { en: ['President of Peru'] } },
    fisheries: { kind: 'office', country: 'peru', names: { en: ['fisheries minister of Peru'] } },
    boluarte: {
      kind: 'person',
      country: 'peru',
      names: { en: ['Dina Boluarte'] },
      surnames: ['Boluarte'],
      says: [{ property: 'holds', value: 'president', from: '2022-12-07', to: '2025-10-10' }],
    },
    torres: {
      kind: 'person',
      country: 'peru',
      names: { en: ['Ana Torres'] },
      surnames: ['Torres'],
      says: [
        { property: 'holds', value: 'fisheries', from: '2022-12-07', to: '2025-10-10' },
        { property: 'based-at', value: 'president' },
      ],
    },
  })

  test('means who is at the head of a country', () => {
    expect(world.linked('In Peru Boluarte resigns.', 'en', '2024-05-01')).toContain('Boluarte → boluarte')
  })

  test('means nobody else, whatever ties there are', () => {
    const text = 'The President of Peru and the fisheries minister of Peru met. Torres resigns.'
    expect(world.linked(text, 'en', '2024-05-01')).not.toContain('Torres → torres')
    expect(world.linked(`Ana Torres came. ${text}`, 'en', '2024-05-01')).toContain('Torres → torres')
  })
})

describe('names in a row', () => {
  const world = worldOf({
    spain: { kind: 'country', names: { en: ['Spain'] } },
    repsol: { kind: 'organisation', names: { en: ['Repsol'] } },
    apple: { kind: 'organisation', country: 'spain', names: { en: ['Apple'] }, support: true },
    lima: { kind: 'place', names: { en: ['Lima'] }, support: true, says: [{ property: 'located-in', value: 'spain' }] },
  })

  test.each(['Apple and Repsol', 'Repsol, Apple', 'Apple y Repsol', 'Repsol und Apple', 'Repsol、Apple'])(
    'are of a kind: %s',
    (row) => expect(world.linked(`Spain: ${row} rose.`)).toContain('Apple → apple'),
  )

  test('say so', () => {
    const { mentions } = world.spot('Spain: Apple and Repsol rose.')
    const apple = mentions.find(({ entity }) => world.base.entity(entity).id === 'apple')
    expect(explain(world.base, apple?.grounds ?? [])).toEqual([
      'name needs support +0.2',
      'tied to spain +0.1',
      'in a row with repsol +0.2',
    ])
  })

  test('are none of different kinds, nor with words between', () => {
    expect(world.linked('Spain: Lima and Repsol rose.')).not.toContain('Lima → lima')
    expect(world.linked('Spain: Apple sells Repsol.')).not.toContain('Apple → apple')
  })
})

describe('the whole name of a person', () => {
  const world = worldOf({
    brazil: { kind: 'country', names: { en: ['Brazil'] } },
    'finance-minister': { kind: 'office', country: 'brazil', names: { en: ['Brazilian finance minister'] } },
    haddad: {
      kind: 'person',
      country: 'brazil',
      names: { en: ['Fernando Haddad'] },
      support: true,
      says: [{ property: 'holds', value: 'finance-minister', from: '2023-01-01' }],
    },
    'wang-yi': {
      kind: 'person',
      country: 'brazil',
      names: { en: ['Wang Yi'] },
      support: true,
      says: [{ property: 'holds', value: 'finance-minister', from: '2023-01-01' }],
    },
  })

  test('is few people’s: the country and an office on the day are enough', () => {
    expect(world.linked('In Brazil, Fernando Haddad spoke.', 'en', '2023-05-01')).toContain('Fernando Haddad → haddad')
    expect(world.linked('In Brazil, Fernando Haddad spoke.', 'en', '2022-05-01')).not.toContain(
      'Fernando Haddad → haddad',
    )
    expect(world.linked('Fernando Haddad spoke.', 'en', '2023-05-01')).toEqual([])
  })

  test('is many people’s where it is short', () => {
    expect(world.linked('In Brazil, Wang Yi spoke.', 'en', '2023-05-01')).toEqual(['Brazil → brazil'])
  })
})
