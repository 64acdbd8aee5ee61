import { describe, expect, it } from 'vitest'
import { shortSpan } from '../../../src/cards/dates'
import { WORDS } from '../../../src/cards/words/all'
import { parseDate } from '../../../src/facts/dates'

/** Intl writes ranges with thin and no-break spaces that differ between versions of its data. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ ?– ?/g, '–')
const span = (from: string | null, to: string | null, lang: 'en' | 'fr' = 'en') =>
  plain(shortSpan({ words: WORDS[lang] }, { from: parseDate(from ?? ''), to: parseDate(to ?? '') }))

describe('a stretch of time, as short as it can be said', () => {
  it.each([
    ['2013-03-16', '2022-12-30', '2013–2022'],
    ['2013', '2022', '2013–2022'],
    ['2023-07-20', '2023-07-23', '20–23 Jul 2023'],
    ['2023-07-20', '2023-07-20', '20 Jul 2023'],
    ['2023-03', '2023-07-23', 'Mar–Jul 2023'],
    ['2023', '2023-07-23', '2023'],
    ['2023-01-01', null, '2023–'],
    [null, '2013', '–2013'],
  ])('%s to %s', (from, to, said) => expect(span(from, to)).toBe(said))

  it('says the first of a month as the language does', () => {
    expect(span('2023-07-01', '2023-07-21', 'fr')).toMatch(/^1er–21 juil/)
  })
})
