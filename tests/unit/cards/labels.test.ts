import { describe, expect, it } from 'vitest'
import type { CardLanguage } from '../../../src/cards/card'
import { nameOf, officeNameOf } from '../../../src/cards/labels'
import { WORDS } from '../../../src/cards/words/all'
import { baseOf } from './base-of'

const base = baseOf({
  germany: { kind: 'country', iso: 'DE', names: { en: 'Germany' } },
  abkhazia: { kind: 'country', names: { en: 'Abkhazia' } },
  chancellor: {
    kind: 'office',
    country: 'germany',
    role: 'prime-minister',
    names: { en: 'chancellor of Germany', de: 'Bundeskanzler' },
    feminine: { de: 'Bundeskanzlerin' },
  },
  minister: {
    kind: 'office',
    country: 'germany',
    role: 'foreign-minister',
    names: { en: 'foreign minister of Germany' },
  },
  defence: {
    kind: 'office',
    country: 'germany',
    role: 'defence-minister',
    names: { en: 'defence minister of Germany', de: 'Bundesverteidigungsminister' },
  },
  ministry: {
    kind: 'organisation',
    country: 'germany',
    role: 'defence-ministry',
    names: { en: 'defence ministry of Germany' },
  },
  'of-abkhazia': { kind: 'office', country: 'abkhazia', role: 'president', names: { en: 'president of Abkhazia' } },
  clerk: { kind: 'office', country: 'germany', names: { fr: 'greffier' } },
})
const index = (id: string) => base.find(id)?.index ?? -1
const speech = (lang: CardLanguage) => ({ base, lang, words: WORDS[lang] })
const name = (id: string, lang: CardLanguage) => Object.values(nameOf(speech(lang), index(id))).join(' ')

describe('a name that the facts do not hold in the language', () => {
  it('is what the platform knows, of a country', () => {
    expect(name('germany', 'de')).toBe('Deutschland de')
    expect(name('germany', 'ru')).toBe('Германия ru')
    expect(name('abkhazia', 'de')).toBe('Abkhazia en')
  })

  it('is made, of an office or a ministry that every country has', () => {
    expect(name('minister', 'de')).toBe('Außenminister Deutschlands de')
    expect(name('minister', 'es')).toBe('ministro de Exteriores de Alemania es')
    expect(name('ministry', 'ru')).toBe('министерство обороны Германии ru')
  })

  it('is not made of a country whose own is not known', () => {
    expect(name('of-abkhazia', 'de')).toBe('president of Abkhazia en')
  })

  it('is the English one, else any', () => {
    expect(name('minister', 'fr')).toBe('foreign minister of Germany en')
    expect(name('clerk', 'de')).toBe('greffier fr')
  })

  it('gives way to one that somebody wrote', () => {
    expect(name('chancellor', 'de')).toBe('Bundeskanzler de')
  })
})

it('names the office of a woman in the feminine, written or made', () => {
  const of = (id: string, lang: CardLanguage) => officeNameOf(speech(lang), index(id), true).text
  expect(of('chancellor', 'de')).toBe('Bundeskanzlerin')
  expect(of('minister', 'de')).toBe('Außenministerin Deutschlands')
  expect(of('minister', 'ru')).toBe('министр иностранных дел Германии')
  expect(of('defence', 'de')).toBe('Verteidigungsministerin Deutschlands')
})
