import { expect, test } from 'vitest'
import { chineseVariants, inJapanese } from '../../../../../tools/facts/made/chinese'

test.each([
  ['习近平', ['習近平']],
  ['習近平', ['习近平']],
  ['中国外交部长', ['中國外交部長']],
  ['中國國防部長', ['中国国防部长']],
  ['泽连斯基', ['澤連斯基']],
  ['台湾', ['臺灣', '台灣']],
  ['联合国安全理事会', ['聯合國安全理事會']],
  ['张又侠', ['張又俠']],
])('%s is also written %s', (name, variants) => {
  expect(chineseVariants(name)).toEqual(expect.arrayContaining(variants))
})

test('a name that both scripts write in one way has no variant', () => {
  expect(chineseVariants('王毅')).toEqual([])
  expect(chineseVariants('普京')).toEqual([])
})

test.each([
  ['习近平', '習近平'],
  ['广东省', '広東省'],
  ['国务院', '国務院'],
  ['张又侠', '張又侠'],
])('Japanese writes %s as %s', (name, japanese) => expect(inJapanese(name)).toBe(japanese))
