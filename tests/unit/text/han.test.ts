import { describe, expect, test } from 'vitest'
import { isFollowedByWord, isOfWholeWords } from '../../../src/text/han'

/** Start and end of the name in the text, and the text without its angle brackets. */
function read(marked: string) {
  return { text: marked.replace(/[<>]/gu, ''), start: marked.indexOf('<'), end: marked.indexOf('>') - 1 }
}

describe('a name of whole words', () => {
  const isWhole = (marked: string) => {
    const { text, start, end } = read(marked)
    return isOfWholeWords(text, 0, text.length, start, end)
  }

  test.each([
    '访问<北京>期间',
    '在<中国>外交部',
    '<韓国>外交部',
    '菲律宾在<南海>',
    '習主席が<北京>で',
    '抵达<首尔>后',
    '<中国>',
    'in <中国> and',
  ])('%s', (marked) => expect(isWhole(marked)).toBe(true))

  // 发展中|国家, 今日|本报, 集中|国有, 大|連立, 司法|国家, 海上|海鲜
  test.each([
    '发展<中国>家',
    '今<日本>报记者',
    '这里集<中国>有菜场',
    '会派が<大連>立を',
    '司<法国>家考试',
    '海<上海>鲜排档',
  ])('across two: %s', (marked) => expect(isWhole(marked)).toBe(false))

  test('what lies beyond the flow does not count', () => {
    expect(isOfWholeWords('发展中国家', 2, 4, 2, 4)).toBe(true)
  })
})

describe('behind the name of a person', () => {
  const isFollowed = (marked: string) => {
    const { text, start, end } = read(marked)
    return isFollowedByWord(text, text.length, start, end)
  }

  test.each([
    '<王毅>表示',
    '<王毅>在会上',
    '<王毅>会见了',
    '<王毅>强调',
    '<秦刚>出席',
    '<普京>谈',
    '<王毅>，',
    '<王毅>は',
    '<王毅>',
    '<王毅>今年',
  ])('a word begins: %s', (marked) => expect(isFollowed(marked)).toBe(true))

  test.each(['<王毅>博说', '<王毅>然戴眼镜', '<李强>国'])('the name goes on: %s', (marked) => {
    expect(isFollowed(marked)).toBe(false)
  })
})
