import { describe, expect, test } from 'vitest'
import { strangerBeside } from '../../../src/spotting/surroundings'

/** The stranger beside the name in angle brackets: "Bourse de <Paris>". No other name is known. */
function strangerIn(marked: string, { isPlace = true, lang = 'en' } = {}): string | null {
  const start = marked.indexOf('<')
  const end = marked.indexOf('>') - 1
  const text = marked.replace(/[<>]/gu, '')
  const name = { start, end, form: { isPerson: false, isPlace, isTown: isPlace, isSurname: false, isTopic: false } }
  const around = { text, from: 0, to: text.length, lang, capitalsSpeak: true }
  return strangerBeside(name, undefined, undefined, around)?.word ?? null
}

describe('a longer name made with "of"', () => {
  test.each([
    ['The Bank of <China> said so.', 'Bank'],
    ['at the State University of <New York> today', 'University'],
    ["L'accord de <Paris> est en vigueur.", 'accord'],
    ['la Bourse de <Paris> recule', 'Bourse'],
    ["l'Université d'<Indonésie> ouvre", 'Université'],
    ['im Vertrag von <Moskau> steht', 'Vertrag'],
    ['the Embassy of <China> in town', 'Embassy'],
  ])('%s', (marked, stranger) => {
    expect(strangerIn(marked)).toBe(stranger)
  })

  test.each([
    'Residents of <Beijing> left.',
    'the President of <China> left',
    'le gouvernement de <Moscou> dit',
    'les habitants de <Pékin> disent',
    'the capital of <China>',
  ])('is not one: %s', (marked) => {
    expect(strangerIn(marked)).toBeNull()
  })

  test('makes no longer name of a person', () => {
    expect(strangerIn('the University of <Wang Yi> fame', { isPlace: false })).toBeNull()
  })
})

describe('short initials among capitals', () => {
  test.each(['FOLLOW <US> ON SOCIAL MEDIA', 'please CONTACT <US> today', '<US> FIRST'])('are a word: %s', (marked) => {
    expect(strangerIn(marked)).not.toBeNull()
  })

  test.each(['The <US> said so', 'A <US> ship left', '<US> troops'])('are a name: %s', (marked) => {
    expect(strangerIn(marked)).toBeNull()
  })
})

describe('a longer name in Chinese characters', () => {
  test.each([
    ['他在<北京>大学学习', '大学'],
    ['<中国>银行宣布', '银行'],
    ['東<日本>大震災', '大震災'],
    ['西<日本>', '西'],
  ])('%s', (marked, stranger) => {
    expect(strangerIn(marked, { lang: 'zh' })).toBe(stranger)
  })

  test.each(['<北京>说', '在<中国>外交部', '<日本>で'])('is not one: %s', (marked) => {
    expect(strangerIn(marked, { lang: 'zh' })).toBeNull()
  })
})
