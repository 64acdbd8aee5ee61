import { describe, expect, test } from 'vitest'
import { worldOf } from './world'

const { claims } = worldOf({
  china: { kind: 'country' },
  russia: { kind: 'country' },
  'foreign-minister-of-china': {
    kind: 'office',
    country: 'china',
    names: {
      fr: ['ministre chinois des Affaires étrangères', 'chef de la diplomatie chinoise'],
      en: ['Chinese Foreign Minister', 'Foreign Minister of China', "China's Foreign Minister"],
      zh: ['中国外长'],
      ko: ['중국 외교부장'],
      ru: ['министр иностранных дел Китая', 'министром иностранных дел Китая'],
      de: ['chinesische Außenminister'],
    },
  },
  'defence-minister-of-china': {
    kind: 'office',
    country: 'china',
    names: { fr: ['ministre chinois de la Défense'], en: ['Chinese Defence Minister'] },
  },
  'foreign-minister-of-russia': {
    kind: 'office',
    country: 'russia',
    names: { fr: ['ministre russe des Affaires étrangères'], en: ['Russian Foreign Minister'] },
  },
  wang: { kind: 'person', country: 'china', names: { en: ['Wang Yi'], zh: ['王毅'], ko: ['왕이'], ru: ['Ван И'] } },
  qin: { kind: 'person', country: 'china', names: { en: ['Qin Gang'], zh: ['秦刚'] } },
  xi: { kind: 'person', country: 'china', names: { en: ['Xi Jinping'] } },
  lavrov: { kind: 'person', country: 'russia', names: { fr: ['Sergueï Lavrov'], en: ['Sergei Lavrov'] } },
  nobody: { kind: 'person', names: { en: ['John Doe'] } },
})
const WANG = 'wang is foreign-minister-of-china'
const QIN = 'qin is foreign-minister-of-china'
const LAVROV = 'lavrov is foreign-minister-of-russia'

describe('side by side', () => {
  test.each([
    ['Wang Yi, ministre chinois des Affaires étrangères, a révélé', 'fr'],
    ['Wang Yi, le ministre chinois des Affaires étrangères', 'fr'],
    ['Wang Yi (ministre chinois des Affaires étrangères)', 'fr'],
    ['le ministre chinois des Affaires étrangères Wang Yi', 'fr'],
    ['le ministre chinois des Affaires étrangères, Wang Yi, a révélé', 'fr'],
    ['le ministre chinois des Affaires étrangères, M. Wang Yi', 'fr'],
    ['Chinese Foreign Minister Wang Yi', 'en'],
    ['Wang Yi, the Chinese Foreign Minister', 'en'],
    ["China's Foreign Minister, Wang Yi, said", 'en'],
    ['Der chinesische Außenminister Wang Yi', 'de'],
    ['中国外长王毅', 'zh'],
    ['왕이 중국 외교부장은', 'ko'],
    ['министр иностранных дел Китая Ван И', 'ru'],
  ])('%s', (text, lang) => expect(claims(text, lang)).toEqual([WANG]))

  test('the same claim twice is one', () => {
    expect(claims('Chinese Foreign Minister Wang Yi. Wang Yi, the Chinese Foreign Minister.')).toEqual([WANG])
  })
})

test('a byname that fits more than one post is no claim', () => {
  expect(claims('Wang Yi, le chef de la diplomatie chinoise, a révélé', 'fr')).toEqual([])
  expect(claims('le chef de la diplomatie chinoise, Wang Yi, a révélé', 'fr')).toEqual([])
})

describe('at another time', () => {
  test.each([
    ["l'ancien ministre chinois des Affaires étrangères Wang Yi", 'fr'],
    ["Wang Yi, l'ancien ministre chinois des Affaires étrangères", 'fr'],
    ["l'ex-ministre chinois des Affaires étrangères Wang Yi", 'fr'],
    ['Alors ministre chinois des Affaires étrangères, Wang Yi', 'fr'],
    ["Wang Yi, ministre chinois des Affaires étrangères jusqu'en 2022", 'fr'],
    ["Wang Yi, ministre chinois des Affaires étrangères à l'époque", 'fr'],
    ['Wang Yi, ministre chinois des Affaires étrangères de 2013 à 2022', 'fr'],
    ['former Chinese Foreign Minister Wang Yi', 'en'],
    ['the then-Chinese Foreign Minister Wang Yi', 'en'],
    ['As Chinese Foreign Minister, Wang Yi', 'en'],
    ['Wang Yi, Chinese Foreign Minister until 2022', 'en'],
    ['Wang Yi, Chinese Foreign Minister (2013-2022)', 'en'],
    ['Chinese Foreign Minister Wang Yi in 2019 said', 'en'],
    ['Der frühere chinesische Außenminister Wang Yi', 'de'],
    ['会见了前中国外长王毅', 'zh'],
    ['с бывшим министром иностранных дел Китая Ван И', 'ru'],
  ])('%s', (text, lang) => expect(claims(text, lang)).toEqual([]))

  // A correction of what the article says of another year would be false: silence, wherever in the sentence the year stands.
  test.each([
    'In 2019 Chinese Foreign Minister Wang Yi went to Moscow.',
    'Chinese Foreign Minister Wang Yi went to Moscow in 2019.',
    'Chinese Foreign Minister Wang Yi said that in 2019',
  ])('a sentence about another year: %s', (text) => expect(claims(text, 'en', '2023-07-15')).toEqual([]))

  test.each([
    'On 14 July 2023 Chinese Foreign Minister Wang Yi went to Moscow.',
    'They met in 2019. Chinese Foreign Minister Wang Yi went to Moscow. In 2020 they met again.',
  ])('a sentence about the year of the article: %s', (text) => expect(claims(text, 'en', '2023-07-15')).toEqual([WANG]))
})

describe('lists of people and offices', () => {
  test.each([
    ['Qin Gang, le ministre russe des Affaires étrangères Sergueï Lavrov', 'fr', [LAVROV]],
    ['Qin Gang, le ministre russe des Affaires étrangères, Sergueï Lavrov', 'fr', [LAVROV]],
    ['Xi Jinping, le ministre chinois des Affaires étrangères Qin Gang et des généraux', 'fr', [QIN]],
    ['Xi Jinping, le ministre chinois des Affaires étrangères, Qin Gang, et des généraux', 'fr', []],
    ['Chinese Foreign Minister Qin Gang, Russian Foreign Minister Sergei Lavrov', 'en', [QIN, LAVROV]],
    [
      'Chinese Foreign Minister Qin Gang, Chinese Defence Minister Xi Jinping',
      'en',
      [QIN, 'xi is defence-minister-of-china'],
    ],
    ['Qin Gang et le ministre russe des Affaires étrangères', 'fr', []],
  ])('%s', (text, lang, expected) => expect(claims(text, lang)).toEqual(expected))
})

describe('no claim', () => {
  test.each([
    'Wang Yi met the Chinese Foreign Minister',
    'Wang Yi, who met the Chinese Foreign Minister',
    'Chinese Foreign Minister. Wang Yi',
    'Wang Yi\n\nChinese Foreign Minister',
    'John Doe, Chinese Foreign Minister',
    'Deputy Chinese Foreign Minister Wang Yi',
    'Wang Yi, Qin Gang',
  ])('%s', (text) => expect(claims(text)).toEqual([]))
})
