import { describe, expect, it } from 'vitest'
import { dayInWords, spanInWords } from '../../../src/ui/dates'

/** Intl writes ranges with thin and no-break spaces that differ between versions of its data. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ – /g, '–')

describe('dates in words', () => {
  it('write days in the language of the card', () => {
    expect(dayInWords('2023-07-15', 'en')).toBe('15 July 2023')
    expect(dayInWords('2023-07-15', 'fr')).toBe('15 juillet 2023')
    expect(dayInWords('2023-07-01', 'fr')).toBe('1er juillet 2023')
    expect(plain(spanInWords('2023-07-01', '2023-07-21', 'fr'))).toMatch(/^1er\s?–\s?21 juil/)
  })

  it.each([
    ['2013-03-16', '2022-12-30', '2013–2022'],
    ['2013', '2022', '2013–2022'],
    ['2023-07-20', '2023-07-23', '20–23 July 2023'],
    ['2023-07-20', '2023-07-20', '20 July 2023'],
    ['2023-03', '2023-07-23', 'Mar–Jul 2023'],
    ['2023', '2023-07-23', '2023'],
    ['2023-01-01', null, '2023–'],
    [null, '2013', '–2013'],
  ])('say %s to %s', (from, to, said) => expect(plain(spanInWords(from, to, 'en'))).toBe(said.replace('July', 'Jul')))
})
