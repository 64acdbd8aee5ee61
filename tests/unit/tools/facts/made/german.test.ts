import { describe, expect, test } from 'vitest'
import {
  germanAdjective,
  germanAdjectiveIn,
  germanGenitive,
  germanOffice,
  germanPhrase,
} from '../../../../../tools/facts/made/german'

describe('the genitive', () => {
  test.each([
    ['Wladimir Putin', 'Wladimir Putins'],
    ['Ursula von der Leyen', 'Ursula von der Leyens'],
    ['China', 'Chinas'],
    ['Moskau', 'Moskaus'],
    ['Südkorea', 'Südkoreas'],
    ['Hiroshima', 'Hiroshimas'],
    ['Peking', 'Pekings'],
  ])('%s: %s', (name, genitive) => expect(germanGenitive(name)).toBe(genitive))

  test.each(['Olaf Scholz', 'Laos', 'Paris', 'Marx', 'NATO', 'USA', 'Weiß', 'G7', '习近平', 'Путин'])(
    '%s has none of its own',
    (name) => {
      expect(germanGenitive(name)).toBeNull()
    },
  )
})

describe('adjectives', () => {
  test('a base form is declined', () => {
    expect(germanAdjective(['chinesisch'])).toEqual([
      'chinesische',
      'chinesischer',
      'chinesischen',
      'chinesischem',
      'chinesisches',
    ])
  })

  test.each([
    [['chinesische', 'chinesischer', 'chinesischen', 'chinesischem', 'chinesisches']],
    [['belarussisch', 'weißrussisch']],
  ])('%s has five forms for each base', (forms) => {
    expect(germanAdjective(forms)).toHaveLength(forms.length === 5 ? 5 : 10)
  })

  test('before a noun of each gender', () => {
    expect(germanAdjectiveIn(['peruanisch'], 'm')).toEqual(['peruanischer'])
    expect(germanAdjectiveIn(['deutsche', 'deutscher', 'deutschen'], 'f')).toEqual(['deutsche'])
    expect(germanAdjectiveIn(['chinesisch'], 'n')).toEqual(['chinesisches'])
  })

  test('a form that is none of the five stays as it is', () => {
    expect(germanAdjective(['US-amerikanisch', 'US'])).toContain('US')
    expect(germanAdjective(['Taipeher'])).toEqual(['Taipeher'])
  })
})

describe('names with an adjective', () => {
  test.each([
    [
      'Südchinesisches Meer',
      [
        'Südchinesische Meer',
        'Südchinesischen Meer',
        'Südchinesischem Meer',
        'Südchinesischen Meers',
        'Südchinesischen Meeres',
      ],
    ],
    ['Europäische Union', ['Europäischen Union', 'Europäischer Union']],
    [
      'chinesischer Außenminister',
      [
        'chinesische Außenminister',
        'chinesischen Außenministers',
        'chinesischem Außenminister',
        'chinesischen Außenminister',
      ],
    ],
    ['russischer Präsident', ['russische Präsident', 'russischen Präsidenten', 'russischem Präsidenten']],
    ['deutsche Außenministerin', ['deutschen Außenministerin', 'deutscher Außenministerin']],
    ['japanisches Außenministerium', ['japanische Außenministerium', 'japanischen Außenministeriums']],
    ['Vereinte Nationen', ['Vereinten Nationen']],
    ['Weißes Haus', ['Weiße Haus', 'Weißen Haus', 'Weißen Hauses']],
    [
      'Internationaler Strafgerichtshof',
      ['Internationale Strafgerichtshof', 'Internationalen Strafgerichtshofs', 'Internationalen Strafgerichtshof'],
    ],
    ['Vereinigte Staaten von Amerika', ['Vereinigten Staaten von Amerika']],
    ['Nordatlantische Vertragsorganisation', ['Nordatlantischen Vertragsorganisation']],
  ])('%s', (name, forms) => expect(germanPhrase(name)).toEqual(expect.arrayContaining(forms)))

  test.each(['Kreml', 'Pariser Abkommen', 'Washington Post', 'Deutsche Welle GmbH'])(
    '%s: only what can be told',
    (name) => {
      for (const form of germanPhrase(name)) expect(form).not.toMatch(/^(?:Parisen|Parise|Washingtone)/u)
    },
  )
})

test.each([
  ['Bundesaußenminister', ['Bundesaußenministers']],
  ['Bundeskanzler', ['Bundeskanzlers']],
  ['Bundespräsident', ['Bundespräsidenten']],
  ['Bundesaußenministerin', []],
  ['Außenminister Chinas', []],
])('%s, an office: %s', (name, forms) => expect(germanOffice(name)).toEqual(forms))
