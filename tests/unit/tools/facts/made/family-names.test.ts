import { describe, expect, test } from 'vitest'
import type { NameLanguage } from '../../../../../src/text/languages'
import { familyNames } from '../../../../../tools/facts/made/family-names'

const plain = (names: readonly string[]) => names.map((name) => ({ name, needs: [] }))

function familyOf(names: Partial<Record<NameLanguage, string[]>>, iso?: string, family?: 'none' | object) {
  const raw = Object.fromEntries(Object.entries(names).map(([lang, list]) => [lang, plain(list)]))
  return familyNames({ names: raw, ...(family && { family: family as never }) }, iso).map(({ name }) => name)
}

describe('in Latin letters', () => {
  test.each([
    ['RU', 'Vladimir Putin', ['Putin']],
    ['RU', 'Vladimir Vladimirovich Putin', ['Putin']],
    ['US', 'Linda Thomas-Greenfield', ['Thomas-Greenfield']],
    ['US', 'Lloyd J. Austin III', ['Austin']],
    ['PH', 'Ferdinand Marcos Jr.', ['Marcos']],
    ['DE', 'Ursula von der Leyen', ['von der Leyen']],
    ['FR', 'Charles de Gaulle', ['de Gaulle']],
    ['FR', 'Dominique de Villepin', ['Villepin']],
    ['FR', 'Jean-Yves Le Drian', ['Le Drian']],
    ['BR', 'Luiz Inácio Lula da Silva', ['da Silva']],
    ['BE', 'Charles Michel', ['Michel']],
    ['SA', 'Mohammed bin Salman', ['bin Salman']],
    ['EG', 'Abdel Fattah el-Sisi', ['el-Sisi', 'Sisi']],
    ['SY', 'Bashar al Assad', ['al Assad', 'Assad']],
    ['ES', 'Pedro Sánchez', ['Sánchez']],
    ['MX', 'Andrés Manuel López Obrador', ['López', 'López Obrador']],
    ['CL', 'Gabriel Boric Font', ['Font', 'Boric Font', 'Boric']],
    ['CN', 'Wang Yi', ['Wang']],
    ['CN', 'Xi Jinping', ['Xi']],
    ['CN', 'Ouyang Xiu', ['Ouyang']],
    ['TW', 'Lai Ching-te', ['Lai']],
    ['KR', 'Park Geun-hye', ['Park']],
    ['KP', 'Kim Jong Un', ['Kim']],
    ['HK', 'John Lee Ka-chiu', ['Lee']],
    ['HK', 'Carrie Lam', ['Lam']],
    ['SG', 'Lee Hsien Loong', ['Lee']],
    ['SG', 'Lawrence Wong', ['Wong']],
    ['VN', 'Nguyen Phu Trong', ['Trong']],
    ['JP', 'Fumio Kishida', ['Kishida']],
    ['MN', 'Luvsannamsrain Oyun-Erdene', ['Oyun-Erdene']],
    ['MY', 'Anwar Ibrahim', ['Anwar']],
    ['TH', 'Prayut Chan-o-cha', ['Prayut']],
    ['ID', 'Retno Marsudi', ['Retno', 'Marsudi']],
    [undefined, 'Park Geun-hye', ['Park']],
    [undefined, 'Anna Kowalska', ['Kowalska']],
  ])('%s: %s', (iso, name, expected) => expect(familyOf({ en: [name] }, iso)).toEqual(expected))

  test.each([
    ['a mononym', 'ID', 'Sugiono'],
    ['Burmese names', 'MM', 'Min Aung Hlaing'],
    ['Cambodian names', 'KH', 'Hun Sen'],
    ['what is no plain name', 'US', 'Smith (politician)'],
  ])('none of %s', (_, iso, name) => expect(familyOf({ en: [name] }, iso)).toEqual([]))

  test('a name written in both orders has the family name of the first', () => {
    expect(familyOf({ en: ['Fumio Kishida', 'Kishida Fumio'] }, 'JP')).toEqual(['Kishida'])
    expect(familyOf({ en: ['Lai Ching-te', 'William Lai'] }, 'TW')).toEqual(['Lai'])
    expect(familyOf({ en: ['Jung Hong-won', 'Chung Hong-won'] }, 'KR')).toEqual(['Jung', 'Chung'])
  })
})

describe('in other scripts', () => {
  test.each([
    ['ru', 'RU', 'Сергей Лавров', ['Лавров']],
    ['ru', 'CN', 'Ван И', ['Ван']],
    ['ru', 'KP', 'Ким Чен Ын', ['Ким']],
    ['ru', 'JP', 'Фумио Кисида', ['Кисида']],
    ['ru', 'DE', 'Урсула фон дер Ляйен', ['фон дер Ляйен']],
    ['uk', 'UA', 'Володимир Зеленський', ['Зеленський']],
    ['zh', 'RU', '弗拉基米尔·普京', ['普京']],
    ['zh', 'CN', '王毅', []],
    ['zh', 'CN', '欧阳修', ['欧阳']],
    ['zh', 'JP', '岸田文雄', ['岸田']],
    ['zh', 'HU', '欧尔班·维克托', ['欧尔班']],
    ['ja', 'RU', 'ウラジーミル・プーチン', ['プーチン']],
    ['ja', 'DE', 'ウルズラ・フォン・デア・ライエン', ['フォン・デア・ライエン']],
    ['ru', 'PH', 'Фердинанд Маркос-младший', ['Маркос']],
    ['ja', 'PH', 'フェルディナンド・マルコス・ジュニア', ['マルコス']],
    ['ja', 'JP', '石破茂', ['石破']],
    ['ja', 'JP', '小野寺五典', ['小野寺']],
    ['ja', 'JP', '小泉進次郎', ['小泉']],
    ['ja', 'JP', '林芳正', []],
    ['ja', 'JP', '菅義偉', []],
    ['ja', 'KR', '尹錫悦', []],
    ['ko', 'RU', '블라디미르 푸틴', ['푸틴']],
    ['ko', 'JP', '기시다 후미오', ['기시다']],
    ['ko', 'KR', '박진', []],
    ['ko', 'CN', '시진핑', []],
    ['ar', 'RU', 'فلاديمير بوتين', ['بوتين']],
    ['ar', 'EG', 'عبد الفتاح السيسي', ['السيسي']],
    ['ar', 'SA', 'محمد بن سلمان', ['بن سلمان']],
    ['ar', 'CN', 'وانغ يي', ['وانغ']],
    ['ar', 'CN', 'شي جين بينغ', []],
    ['he', 'RU', 'ולדימיר פוטין', ['פוטין']],
  ] as const)('%s, %s: %s', (lang, iso, name, expected) => {
    expect(familyOf({ [lang]: [name] }, iso)).toEqual(expected)
  })
})

describe('what an editor writes', () => {
  const names = { en: ['Retno Marsudi'], ru: ['Ретно Марсуди'] }

  test('family: none makes none', () => expect(familyOf(names, 'ID', 'none')).toEqual([]))

  test('stands for all languages of its script, and leaves the others', () => {
    expect(familyOf({ ...names, fr: ['Retno Marsudi'] }, 'ID', { en: ['Retno'] })).toEqual([
      'Retno',
      'Ретно',
      'Марсуди',
      'Retno',
    ])
  })
})

test('needs of the name go over to the family name, support aside, which it has anyway', () => {
  const names = { en: [{ name: 'Jane Day', needs: ['language' as const, 'support' as const] }] }
  expect(familyNames({ names }, 'GB')).toEqual([{ name: 'Day', lang: 'en', needs: ['language', 'case', 'support'] }])
})
