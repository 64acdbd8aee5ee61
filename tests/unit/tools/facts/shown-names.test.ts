import { describe, expect, it } from 'vitest'
import { shownNames } from '../../../../tools/facts/shown-names'

const written = (...names: string[]) => names.map((name) => ({ name, needs: [] }))
const shown = (kind: 'person' | 'place', names: Parameters<typeof shownNames>[0]['names'], home?: string) =>
  shownNames({ kind, names }, home).map(({ lang, name }) => `${lang} ${name}`)

describe('the name of a language that cards show', () => {
  it('is the first that was written', () => {
    expect(shown('place', { en: written('Beijing', 'Peking'), fr: written('Pékin') }, 'CN')).toEqual([
      'en Beijing',
      'en Peking',
      'fr Pékin',
    ])
  })

  it('is in simplified characters in Chinese, the one that was written behind it', () => {
    expect(shown('place', { zh: written('阿爾及爾') }, 'DZ')).toEqual(['zh 阿尔及尔', 'zh 阿爾及爾'])
    expect(shown('place', { zh: written('莫斯科', '莫斯科市') }, 'RU')).toEqual(['zh 莫斯科', 'zh 莫斯科市'])
    expect(shown('place', { zh: written('東盟', '东盟') })).toEqual(['zh 东盟', 'zh 東盟'])
  })

  it('is as it was written where a place writes its own names in traditional characters', () => {
    expect(shown('person', { zh: written('賴清德'), ja: written('頼清徳') }, 'TW')).toEqual(['zh 賴清德', 'ja 頼清徳'])
  })

  it('is made in Japanese from the characters of a Chinese person, where nobody wrote it', () => {
    expect(shown('person', { zh: written('李肇星') }, 'CN')).toEqual(['zh 李肇星', 'ja 李肇星'])
    expect(shown('person', { zh: written('张又侠') }, 'CN')).toEqual(['zh 张又侠', 'ja 張又侠'])
  })

  it('is not made of names that are written by sound, of places, or of people from elsewhere', () => {
    expect(shown('person', { zh: written('雪克来提·扎克尔') }, 'CN')).toEqual(['zh 雪克来提·扎克尔'])
    expect(shown('place', { zh: written('哈尔滨') }, 'CN')).toEqual(['zh 哈尔滨'])
    expect(shown('person', { zh: written('普京') }, 'RU')).toEqual(['zh 普京'])
  })
})
