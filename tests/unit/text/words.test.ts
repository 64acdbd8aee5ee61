import { describe, expect, test } from 'vitest'
import { foldWithOffsets } from '../../../src/text/fold'
import { isWordEnd, isWordStart } from '../../../src/text/words'

/** Whether `name` stands in `text` (at its first place) as a whole word. */
function standsAlone(name: string, text: string): boolean {
  const at = text.indexOf(name)
  const { units, length } = foldWithOffsets(text)
  return isWordStart(units, at) && isWordEnd(units, at + name.length, length)
}

describe('scripts with spaces', () => {
  test.each([
    ['chine', 'la chine, russie'],
    ['asean', "l'asean"],
    ['china', "china's ships"],
    ['moscou', '«moscou»'],
    ['nord', 'nord/interaction'],
    ['москва', 'москва.'],
    ['u.s.', 'the u.s.'],
    ['china', 'china中国'],
  ])('%s in "%s"', (name, text) => expect(standsAlone(name, text)).toBe(true))

  test.each([
    ['chine', 'machine'],
    ['chin', 'chine'],
    ['nord', 'nord2023'],
    ['рим', 'римский'],
    ['иран', 'тиран'],
  ])('%s not in "%s"', (name, text) => expect(standsAlone(name, text)).toBe(false))
})

describe('Chinese and Japanese', () => {
  test.each([
    ['中国', '在中国外长'],
    ['王毅', '外长王毅15日'],
    ['中国', 'ロシアと中国'],
    ['タイ', 'タイの首相'],
    ['タイ', '日本とタイ・ラオス'],
    ['ロシア', '中国ロシア'],
  ])('%s in "%s"', (name, text) => expect(standsAlone(name, text)).toBe(true))

  test.each([
    ['タイ', 'タイトル'],
    ['ロシア', 'ベラロシア'],
    ['パリ', 'パリー'],
  ])('%s not in "%s"', (name, text) => expect(standsAlone(name, text)).toBe(false))
})

describe('Korean', () => {
  test.each([
    ['왕이', '왕이는'],
    ['왕이', '왕이가 말했다'],
    ['모스크바', '모스크바에서'],
    ['모스크바', '모스크바에서는'],
    ['중국', '중국과의 관계'],
    ['중국', '중국의'],
    ['박진', '박진'],
  ])('%s in "%s"', (name, text) => expect(standsAlone(name, text)).toBe(true))

  test.each([
    ['왕이', '왕이로운'],
    ['중국', '중국어'],
    ['이란', '이란성쌍둥이'],
    ['진', '박진'],
  ])('%s not in "%s"', (name, text) => expect(standsAlone(name, text)).toBe(false))
})

test('every character of a script without spaces may begin and end a name, a mark of another may not', () => {
  expect(standsAlone('ไทย', 'ประเทศไทยและ')).toBe(true)
  expect(standsAlone('a', 'a\u20d0')).toBe(false)
})
