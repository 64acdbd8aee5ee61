import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/spotting/grounds'
import { worldOf } from './world'

/* Family names alone: whom they mean, and when they mean nobody we know. */

const DAY = '2023-07-15'

const world = worldOf({
  china: { kind: 'country', names: { en: ['China'] }, adjectives: ['chinese', 'chinois'] },
  russia: { kind: 'country', names: { en: ['Russia'], fr: ['Russie'] }, adjectives: ['russian', 'russe'] },
  moscow: { kind: 'place', names: { en: ['Moscow'] }, says: [{ property: 'capital-of', value: 'russia' }] },
  'president-of-russia': {
    kind: 'office',
    role: 'president',
    country: 'russia',
    names: { en: ['Russian president'], de: ['russische Präsident'], ja: ['ロシア大統領'] },
  },
  'prime-minister-of-russia': {
    kind: 'office',
    role: 'prime-minister',
    country: 'russia',
    names: { en: ['Russian PM'] },
  },
  'foreign-minister-of-russia': {
    kind: 'office',
    role: 'foreign-minister',
    country: 'russia',
    names: { en: ['Russian foreign minister'], fr: ['ministre russe des Affaires étrangères'] },
  },
  'foreign-minister-of-china': {
    kind: 'office',
    role: 'foreign-minister',
    country: 'china',
    names: { en: ['Chinese foreign minister'], fr: ['ministre chinois des Affaires étrangères'] },
  },
  'foreign-spokesperson-of-china': { kind: 'office', country: 'china', names: { en: ['Chinese spokesperson'] } },
  putin: {
    kind: 'person',
    country: 'russia',
    names: { en: ['Vladimir Putin'], ru: ['Владимир Путин'] },
    surnames: ['Putin', 'Poutine', 'Путин', 'プーチン', '푸틴', 'بوتين', '普京'],
    says: [{ property: 'holds', value: 'president-of-russia', from: '2012-05-07' }],
  },
  medvedev: {
    kind: 'person',
    country: 'russia',
    names: { en: ['Dmitry Medvedev'] },
    surnames: ['Medvedev'],
    says: [
      { property: 'holds', value: 'president-of-russia', from: '2008-05-07', to: '2012-05-07' },
      { property: 'holds', value: 'prime-minister-of-russia', from: '2012-05-08', to: '2020-01-16' },
    ],
  },
  lavrov: {
    kind: 'person',
    country: 'russia',
    names: { en: ['Sergei Lavrov'], fr: ['Sergueï Lavrov'], ru: ['Сергей Лавров'] },
    surnames: ['Lavrov', 'Лавров', 'ラブロフ'],
    says: [{ property: 'holds', value: 'foreign-minister-of-russia', from: '2004-03-09' }],
  },
  'wang-yi': {
    kind: 'person',
    country: 'china',
    names: { en: ['Wang Yi'] },
    surnames: ['Wang'],
    says: [
      { property: 'holds', value: 'foreign-minister-of-china', from: '2013-03-16', to: '2022-12-30' },
      { property: 'holds', value: 'foreign-minister-of-china', from: '2023-07-25' },
    ],
  },
  'wang-wenbin': {
    kind: 'person',
    country: 'china',
    names: { en: ['Wang Wenbin'] },
    surnames: ['Wang'],
    says: [{ property: 'holds', value: 'foreign-spokesperson-of-china', from: '2020-07-17', to: '2024-05-27' }],
  },
})
/** Whom the family names alone mean, in the order of the text. */
function family(text: string, lang = 'en', published = DAY): string[] {
  const short = /^(?:Putin|Poutine|Путин|プーチン|푸틴|بوتين|普京|Medvedev|Lavrov|Лавров|ラブロフ|Wang) →/u
  return world.linked(text, lang, published).filter((link) => short.test(link))
}

describe('a family name alone', () => {
  test('is silent with nothing to lead to anybody', () => {
    expect(family('A man called Lavrov came home.')).toEqual([])
    expect(family('Wang came home.')).toEqual([])
  })

  test('means who was named in full, in the title too', () => {
    expect(family('# Visit by Lavrov\n\nSergei Lavrov came. Then Lavrov left.')).toEqual([
      'Lavrov → lavrov',
      'Lavrov → lavrov',
    ])
  })

  test('says on what grounds, which add up', () => {
    const mention = world.spot('Sergei Lavrov came. Then Lavrov left.', 'en', DAY).mentions.at(-1)
    expect(explain(world.base, mention?.grounds ?? [])).toEqual([
      'family name alone +0.1',
      'named in full elsewhere +0.6',
      'tied to russia +0.1',
      'in office on the day +0.1',
    ])
    expect(mention?.score).toBe(0.9)
  })

  test('of a head of state is known where the article is about the country', () => {
    expect(family('In Moscow, a man close to Putin spoke.')).toEqual(['Putin → putin'])
    expect(family('In Moscow, a man close to Medvedev spoke.')).toEqual([])
  })
})

describe('a title leads to the one who holds such an office on the day', () => {
  test.each([
    ['The visit of President Putin ends.', 'en', 'Putin → putin'],
    ['le président Poutine a dit', 'fr', 'Poutine → putin'],
    ['Der russische Präsident Putin sagte', 'de', 'Putin → putin'],
    ['Gestern sagte Präsident Putin nichts', 'de', 'Putin → putin'],
    ['Вчера президент Путин сказал', 'ru', 'Путин → putin'],
    ['プーチン大統領は', 'ja', 'プーチン → putin'],
    ['ロシアのプーチン大統領は', 'ja', 'プーチン → putin'],
    ['푸틴 대통령과', 'ko', '푸틴 → putin'],
    ['قال الرئيس بوتين', 'ar', 'بوتين → putin'],
    ['قال الرئيس الروسي بوتين', 'ar', 'بوتين → putin'],
    ['普京总统表示', 'zh', '普京 → putin'],
    ['le ministre russe des Affaires étrangères Lavrov', 'fr', 'Lavrov → lavrov'],
    ['le ministre Lavrov à Moscow', 'fr', 'Lavrov → lavrov'],
    ['Talks with Foreign Minister Lavrov ended.', 'en', 'Lavrov → lavrov'],
    ['Lavrov, the Russian foreign minister, left.', 'en', 'Lavrov → lavrov'],
  ])('%s (%s)', (text, lang, link) => expect(family(text, lang)).toEqual([link]))

  test('and not to one who held it once, unless it is called former', () => {
    expect(family('The visit of President Medvedev ends.', 'en', '2010-05-01')).toEqual(['Medvedev → medvedev'])
    expect(family('The visit of President Medvedev ends.')).toEqual([])
    expect(family('The visit of former President Medvedev ends.')).toEqual(['Medvedev → medvedev'])
  })

  test('a named office leads to who held it once too, and tells people of a name apart', () => {
    expect(family('Talks with Chinese foreign minister Wang ended.')).toEqual(['Wang → wang-yi'])
    expect(family('Talks with Chinese spokesperson Wang ended.')).toEqual(['Wang → wang-wenbin'])
  })

  test('a courtesy does with what else there is', () => {
    expect(family('a letter to Mr Lavrov arrived')).toEqual([])
    expect(family('The Russian foreign minister wrote. In Russia a letter to Mr Lavrov arrived.')).toEqual([
      'Lavrov → lavrov',
    ])
  })

  test('who came with a title is known from then on', () => {
    expect(family('The visit of President Putin ends. Before, Putin spoke.')).toHaveLength(2)
  })
})

describe('somebody else of the family', () => {
  test.each([
    ['Sergei Lavrov came. A baker, the late Anna Lavrov, died. Then Lavrov left.', 'en'],
    ['Anna Lavrov said so. Sergei Lavrov came. Then Lavrov left.', 'en'],
    ['Sergueï Lavrov est venu. Le boulanger Jean Lavrov parle. Puis Lavrov part.', 'fr'],
    ['Sergei Lavrov kam. Danach sprach Anna Lavrov. Dann ging Lavrov.', 'de'],
    ['Wang Yi came. A singer, Wang Lili, sang. Then Wang left.', 'en'],
    ['セルゲイ氏。アンナ・ラブロフが来た。ラブロフは', 'ja'],
  ])('makes it nobody: %s', (text, lang) => expect(family(text, lang)).toEqual([]))

  test('but a title still tells', () => {
    const text = 'Sergei Lavrov came. Anna Lavrov said so. Then Foreign Minister Lavrov left.'
    expect(family(text)).toEqual(['Lavrov → lavrov'])
  })

  test('a word that begins a sentence is no given name', () => {
    expect(family('Sergei Lavrov came. Yesterday Lavrov left. Meanwhile Lavrov spoke.')).toHaveLength(2)
  })

  test('of two whom we know, it means the one named since', () => {
    const text = 'Wang Yi came.\n\nWang spoke.\n\nWang Wenbin said so.\n\nWang left.'
    expect(family(text)).toEqual(['Wang → wang-yi', 'Wang → wang-wenbin'])
  })

  test('of two named in one breath, neither', () => {
    expect(family('Wang Yi met Wang Wenbin. Then Wang left.')).toEqual([])
  })
})

describe('somebody else of the whole name', () => {
  test.each([
    ['Pastor Wang Yi was sentenced. The church of Wang Yi was closed.', 'en'],
    ['Der Bäcker Sergei Lavrov backt. Sergei Lavrov ist müde.', 'de'],
    ['Sergei Lavrov, 9, and his sister queued.', 'en'],
    ['La violoniste Wang Yi joue.', 'fr'],
    ['berber Sergei Lavrov attı', 'tr'],
  ])('%s', (text, lang) => expect(world.linked(text, lang, DAY)).toEqual([]))

  test('where what stands beside tells the two apart, only the other one is silent', () => {
    const text =
      'The Chinese foreign minister, Wang Yi, spoke as foreign minister Wang Yi of China. Pastor Wang Yi prayed.'
    expect(world.linked(text, 'en', DAY).filter((link) => link.startsWith('Wang'))).toEqual([
      'Wang Yi → wang-yi',
      'Wang Yi → wang-yi',
    ])
  })

  test('a man of 81 is no child', () => {
    expect(world.linked('Sergei Lavrov, 81, queued.', 'en', DAY)).toEqual(['Sergei Lavrov → lavrov'])
  })
})

describe('two family names side by side', () => {
  test('are two people where the article names both in full', () => {
    const named = 'Sergei Lavrov met Vladimir Putin.'
    expect(family(`${named} The Putin-Lavrov talks`)).toEqual(['Putin → putin', 'Lavrov → lavrov'])
    expect(family(`${named} Він сказав Putin Lavrov.`, 'uk')).toEqual(['Putin → putin', 'Lavrov → lavrov'])
  })

  test('are somebody else otherwise, joined to a whole name too', () => {
    expect(family('Sergei Lavrov came. The Putin-Lavrov talks')).not.toContain('Putin → putin')
    expect(world.linked('coach Vladimir Putin-Lavrov said')).toEqual([])
  })
})

describe('the family name of a foreigner in scripts of the East', () => {
  const east = worldOf({
    russia: { kind: 'country', names: { en: ['Russia'], ja: ['ロシア'], zh: ['俄罗斯'], ko: ['러시아'] } },
    prigozhin: {
      kind: 'person',
      country: 'russia',
      names: { en: ['Yevgeny Prigozhin'] },
      surnames: ['普里戈任', 'プリゴジン', '프리고진', 'Prigozhin', '老王'],
      says: [{ property: 'member-of', value: 'wagner' }],
    },
    wagner: {
      kind: 'organisation',
      country: 'russia',
      names: { zh: ['瓦格纳集团'], ja: ['ワグネル'], ko: ['바그너'] },
    },
  })

  test.each([
    ['俄罗斯的瓦格纳集团说，普里戈任走了', 'zh', '普里戈任 → prigozhin'],
    ['ロシアのワグネルはプリゴジンが', 'ja', 'プリゴジン → prigozhin'],
    ['러시아 바그너의 프리고진은', 'ko', '프리고진 → prigozhin'],
  ])('is the whole name: %s', (text, lang, link) => expect(east.linked(text, lang)).toContain(link))

  test('is a family name like others where it is short, or in other letters', () => {
    expect(east.linked('俄罗斯的瓦格纳集团说，老王走了', 'zh').join()).not.toContain('prigozhin')
    expect(east.linked('Russia, ワグネル: Prigozhin left', 'en').join()).not.toContain('prigozhin')
  })
})

describe('a family name of one character in Japanese', () => {
  const japan = worldOf({
    china: { kind: 'country', names: { ja: ['中国'] } },
    'president-of-china': { kind: 'office', role: 'president', country: 'china', names: { ja: ['中国国家主席'] } },
    xi: {
      kind: 'person',
      country: 'china',
      names: { ja: ['習近平'] },
      says: [{ property: 'holds', value: 'president-of-china', from: '2013-03-14' }],
    },
    kishida: { kind: 'person', names: { ja: ['岸田文雄'] }, surnames: ['岸田'] },
  })
  const linked = (text: string, lang = 'ja') => japan.linked(text, lang, DAY)

  test('means before a title who was named in full', () => {
    expect(linked('習近平国家主席が演説した。習氏は帰国した。')).toEqual(['習近平 → xi', '習 → xi'])
    expect(linked('習氏は帰国した。')).toEqual([])
  })

  test('is part of a word otherwise, or of a longer family name', () => {
    expect(linked('習近平国家主席が演説した。習慣は古い。')).toEqual(['習近平 → xi'])
    expect(linked('習近平国家主席が演説した。大習氏は帰国した。')).toEqual(['習近平 → xi'])
    expect(linked('岸田文雄は演説した。岸氏は帰国した。')).toEqual(['岸田文雄 → kishida'])
  })

  test('is not looked for in Chinese', () => {
    expect(linked('習近平國家主席演說。習主席回國。', 'zh')).toEqual(['習近平 → xi'])
  })
})
