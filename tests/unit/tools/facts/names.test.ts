import { describe, expect, test } from 'vitest'
import { TOPICS } from '../../../../src/facts/model'
import { expandPattern } from '../../../../tools/facts/patterns'
import { spellings } from '../../../../tools/facts/spellings'
import { territories } from '../../../../tools/facts/territories'
import { compiled, entity } from './folder'

describe('spellings', () => {
  const all = spellings('Nord/Interaction-2023')

  test.each([
    ...['Nord/Interaction-2023', 'Nord/Interaction 2023', 'Nord / Interaction-2023', 'Nord/Interaction - 2023'],
    ...['Nord Interaction 2023', 'Nord-Interaction-2023', 'Nord. Interaction-2023', 'Nord.Interaction-2023'],
    ...['Nord. Interaction 2023', 'Nord·Interaction-2023', 'Nord/Interaction2023'],
  ])('Nord/Interaction-2023 is also %s', (spelling) => expect(all).toContain(spelling))

  test('neither word alone, nor both without the year', () => {
    expect(all.filter((spelling) => !/Nord.+Interaction.*2023/u.test(spelling))).toEqual([])
  })

  test.each(['北部·联合-2023', 'Северное/Взаимодействие-2023', 'Север/Взаимодействие', 'ヴォストーク・2022'])(
    '%s is one of its own',
    (name) => expect(spellings(name)).toContain(name),
  )

  test.each([
    ['延斯·斯托尔滕贝格', ['延斯·斯托尔滕贝格', '延斯.斯托尔滕贝格', '延斯 斯托尔滕贝格', '延斯-斯托尔滕贝格']],
    ['ジョー・バイデン', ['ジョー·バイデン', 'ジョー.バイデン', 'ジョー バイデン', 'ジョー-バイデン']],
  ])('%s has the joints of a name of a person, and no others', (name, all) => expect(spellings(name)).toEqual(all))

  test.each([
    ['US Navy', 'U.S. Navy'],
    ['UN Security Council', 'U.N. Security Council'],
    ['EU', 'E.U.'],
  ])('%s is also %s', (name, pointed) => expect(spellings(name)).toEqual([name, pointed]))

  test.each(['Wang Yi', 'AUKUS', 'US-Präsident', 'mer du Japon', 'Joint Sea-2023', 'AC/DC/XX', 'U.S.'])(
    '%s has no other',
    (name) => {
      expect(spellings(name)).toEqual([name])
    },
  )
})

describe('patterns', () => {
  const france = { adjectives: { fr: ['français', 'française'] } }
  const expand = (pattern: string, lang: Parameters<typeof expandPattern>[1], names: string[], country = {}) =>
    expandPattern(pattern, lang, country, names)

  test('{adj} takes every form of the adjective', () => {
    expect(expand('ministre {adj} de la Défense', 'fr', ['France'], france)).toEqual([
      'ministre français de la Défense',
      'ministre française de la Défense',
    ])
    expect(expand('ministre {adj}', 'fr', ['France'])).toEqual([])
  })

  test('{name} takes every name', () => {
    expect(expand('{name}外长', 'zh', ['中国', '中华人民共和国'])).toEqual(['中国外长', '中华人民共和国外长'])
  })

  test('{of} puts prepositions before', () => {
    expect(expand('président {of}', 'fr', ['France'])).toContain('président de la France')
    expect(expand('président {of}', 'fr', ['Iran'])).toContain('président d’Iran')
    expect(expand('president {of}', 'en', ['United States'])).toContain('president of the United States')
    expect(expand('президент {of}', 'ru', ['Китай'])).toEqual([])
  })

  test('{gen} is made by rule where the language has one, and written elsewhere', () => {
    expect(expand('{gen} president', 'en', ['China', 'United States'])).toEqual([
      "China's president",
      "United States' president",
    ])
    expect(expand('президент {gen}', 'ru', ['Россия'], { genitive: { ru: ['России'] } })).toEqual(['президент России'])
    expect(expand('президент {gen}', 'ru', ['Россия', 'КНДР'])).toEqual(['президент России', 'президент КНДР'])
    const usa = { genitive: { de: ['der USA'] } }
    expect(expand('{gen} Präsident', 'de', ['Russland', 'USA'], usa)).toEqual(['Russlands Präsident'])
    expect(expand('Präsident {gen}', 'de', ['USA'], usa)).toEqual(['Präsident der USA'])
    expect(expand('президент {gen}', 'uk', ['Росія'])).toEqual(['президент Росії'])
    expect(expand('大统领{gen}', 'zh', ['俄罗斯'])).toEqual([])
  })

  test('{adj} may ask for a gender, and for the genitive', () => {
    const adjectives = {
      fr: ['français', 'française'],
      ru: ['французский'],
      de: ['französisch'],
      ar: ['الفرنسي', 'الفرنسية'],
    }
    expect(expand('présidente {adj f}', 'fr', [], { adjectives })).toEqual(['présidente française'])
    expect(expand('{adj} президент', 'ru', [], { adjectives })).toEqual(['французский президент'])
    expect(expand('глава {adj f gen} дипломатии', 'ru', [], { adjectives })).toEqual(['глава французской дипломатии'])
    expect(expand('{adj n} Außenministerium', 'de', [], { adjectives })).toEqual(['französisches Außenministerium'])
    expect(expand('الرئيس {adj m}', 'ar', [], { adjectives })).toEqual(['الرئيس الفرنسي'])
  })
})

test('the CLDR has the names of territories', () => {
  expect(territories('fr').CN).toBe('Chine')
  expect(territories('ja').TH).toBe('タイ')
})

const WORLD = {
  'all.yaml': `entities:
  china:
    kind: country
    iso: CN
    adjectives: { fr: [chinois, chinoise], en: [Chinese], ru: [китайский] }
    genitive: { ru: Китая }
    names: { en: [China, { name: Middle Kingdom, needs: [support] }], fr: [Chine] }
    line: { en: A, fr: B }
  foreign-minister-of-china:
    kind: office
    country: china
    role: foreign-minister
    names: { en: [Minister Wang's office], fr: [{ name: chef de la diplomatie chinoise, needs: [support] }] }
    line: { en: A, fr: B }
  chief-of-china:
    kind: office
    country: china
    names: { en: [Chief of China], fr: [{ name: Chef, needs: [case, language] }] }
    line: { en: A, fr: B }
  agency:
    kind: media
    names:
      en: [{ name: AP, needs: [case, language] }]
      fr: [{ name: AP, needs: [case, support] }]
      de: [{ name: exercices Vostok, needs: [case] }]
    line: { en: A, fr: B }
  ship:
    kind: thing
    names: { en: [The Chine], fr: [bateau] }
    line: { en: A, fr: B }
`,
  'patterns.yaml': `foreign-minister:
  fr: ["ministre {adj} des Affaires étrangères", "chef de la diplomatie {adj}"]
  en: ["{gen} foreign minister"]
  ru: ["министр иностранных дел {gen}"]
  zh: ["{name}外长"]
`,
  'topics.yaml': 'sport:\n  en: [ball]\n  fr: [balle]\n',
}

describe('the lexicon', () => {
  const { idsIn, sensesOf } = compiled(WORLD)
  const MINISTER = 'foreign-minister-of-china'

  test.each([
    ['ministre chinois des Affaires étrangères', 'fr'],
    ['ministre chinoise des Affaires étrangères', 'fr'],
    ["China's foreign minister", 'en'],
    ['China’s Foreign Minister', 'fr'],
    ['министр иностранных дел Китая', 'ru'],
  ])('has the office in %s', (name, lang) => expect(idsIn(name, lang)).toEqual([`${name}: ${MINISTER}`]))

  test('makes names from those of the CLDR where nobody wrote one', () => {
    expect(idsIn('中国外长', 'zh')).toEqual([`中国外长: ${MINISTER}`])
    expect(idsIn('Китай', 'ru')).toEqual(['Китай: china'])
    expect(idsIn('중국', 'ko')).toEqual(['중국: china'])
  })

  test('makes none from a name that needs support', () => {
    expect(idsIn("Middle Kingdom's foreign minister")).toEqual(['Middle Kingdom: china'])
  })

  test('has adjectives and words of topics as such, those of topics in their language', () => {
    expect(idsIn('chinoise', 'fr')).toEqual(['chinoise: china'])
    expect(idsIn('ball', 'en')).toEqual([`ball: topic ${TOPICS.indexOf('sport')}`])
    expect(idsIn('ball', 'fr')).toEqual([])
  })

  test('keeps a name that was written as it was written: no pattern takes its need of support away', () => {
    const [sense, ...more] = sensesOf('chef de la diplomatie chinoise', 'fr')
    expect(sense).toMatchObject({ support: true })
    expect(more).toEqual([])
  })

  test('has a name twice where its needs differ by language', () => {
    expect(sensesOf('AP', 'en')).toMatchObject([
      { lang: 'en', support: false },
      { lang: null, support: true },
    ])
    expect(sensesOf('AP', 'fr')).toMatchObject([{ lang: null, support: true }])
    expect(idsIn('ap', 'en')).toEqual([])
  })

  test('asks for the capitals that a name has, where case is needed', () => {
    expect(idsIn('les exercices Vostok', 'fr')).toEqual(['exercices Vostok: agency'])
    expect(idsIn('les exercices vostok', 'fr')).toEqual([])
    expect(idsIn('le Chef, le chef', 'fr')).toEqual(['Chef: chief-of-china'])
    expect(idsIn('chine', 'fr')).toEqual([])
  })
})

describe('family names', () => {
  const country = entity('china', 'country', 'China', '    iso: CN\n')
  const person = (id: string, name: string) => entity(id, 'person', name, '    country: china\n')
  const people = {
    'all.yaml': `entities:
${country}${person('wang-yi', 'Wang Yi')}${person('wang-wenbin', 'Wang Wenbin')}
${entity('wang-film', 'thing', 'Wang')}${entity('ann-von-ray', 'person', 'Ann von Ray')}
${entity('nemo', 'person', 'Captain Nemo', '    family: none\n')}`,
  }
  const { idsIn, sensesOf } = compiled(people)

  test('stand beside each other and beside what is written, and need support', () => {
    expect(idsIn('Wang')).toEqual(['Wang: wang-film, wang-wenbin, wang-yi'])
    expect(sensesOf('Wang', 'en').map(({ surname, support }) => surname && support)).toEqual([false, true, true])
  })

  test('are read with their capitals', () => {
    expect(idsIn('von Ray, Von Ray, von ray, wang')).toEqual(['von Ray: ann-von-ray', 'Von Ray: ann-von-ray'])
  })

  test('are none where an editor says so', () => {
    expect(idsIn('Nemo')).toEqual([])
  })
})

test('initials of three letters are read as written, longer ones with a first capital', () => {
  const thing = (id: string) =>
    `  ${id}:\n    kind: thing\n    names: { en: [${id.toUpperCase()}], fr: [${id.toUpperCase()}] }\n    line: { en: A, fr: B }\n`
  const { idsIn } = compiled({ 'all.yaml': `entities:\n${thing('pla')}${thing('asean')}` })
  expect(idsIn('PLA Pla pla ASEAN Asean asean')).toEqual(['PLA: pla', 'ASEAN: asean', 'Asean: asean'])
})

test('the base has what was written', () => {
  const { base } = compiled({
    'all.yaml': `sources:
  list: { publisher: Gazette, title: A list, url: https://example.org/list, read: 2026-11-01 }
entities:
  office:
    kind: office
    seats: many
    names: { en: [Office], fr: [Bureau] }
    line: { en: A, fr: B }
  person:
    kind: person
    wikidata: Q42
    topics: [sport]
    names: { en: [Person], fr: [{ name: Personne, needs: [support] }] }
    line: { en: A, fr: B }
    statements:
      - { holds: office, from: 2001-05, to: 2003, acting: true, sources: [list] }
      - { exists: true, on: 2001, sources: [list] }
      - { milestone: { en: a, fr: b }, on: 2002-03-04, sources: [list] }
      - { fact: { label: { en: a, fr: b }, value: { en: c, fr: d } }, asOf: 2020, sources: [list] }
      - { says: { by: office, text: { en: a, fr: b } }, on: 2001, sources: [list] }
`,
  })
  expect(base.day).toBe('2026-11-01')
  const person = base.find('person')
  expect(person).toMatchObject({
    wikidata: 'Q42',
    topics: ['sport'],
    names: [
      { lang: 'en', name: 'Person' },
      { lang: 'fr', name: 'Personne' },
    ],
  })
  expect(base.find('office')?.manySeats).toBe(true)
  const said = base.statements(person?.index ?? -1)
  expect(said.map(({ property, value }) => [property, value])).toEqual([
    ['holds', { type: 'entity', entity: 0 }],
    ['exists', { type: 'true' }],
    ['milestone', { type: 'text', text: { en: 'a', fr: 'b' } }],
    ['fact', { type: 'fact', label: { en: 'a', fr: 'b' }, text: { en: 'c', fr: 'd' } }],
    ['says', { type: 'says', by: 0, text: { en: 'a', fr: 'b' } }],
  ])
  expect(said[0]).toMatchObject({
    from: { year: 2001, month: 5, day: null },
    to: { year: 2003, month: null, day: null },
    asOf: { year: 2003, month: null, day: null },
    acting: true,
  })
  expect(said[1]).toMatchObject({ from: { year: 2001 }, to: { year: 2001 }, acting: false })
  expect(base.source(said[0]?.sources[0] ?? -1)).toEqual({
    publisher: 'Gazette',
    title: 'A list',
    url: 'https://example.org/list',
    read: '2026-11-01',
  })
})
