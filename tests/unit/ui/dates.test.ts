import { describe, expect, it } from 'vitest'
import { dayInWords } from '../../../src/ui/dates'

describe('dates in words', () => {
  it('write days in the language of the card', () => {
    expect(dayInWords('2023-07-15', 'en-GB')).toBe('15 July 2023')
    expect(dayInWords('2023-07-15', 'fr')).toBe('15 juillet 2023')
    expect(dayInWords('2023-07-01', 'fr')).toBe('1er juillet 2023')
    expect(dayInWords('2023-07-15', 'de')).toBe('15. Juli 2023')
    expect(dayInWords('2023-07-15', 'es')).toBe('15 de julio de 2023')
    // The space is a plain or a no-break one, by the version of the Unicode CLDR.
    expect(dayInWords('2023-07-15', 'ru')).toMatch(/^15 июля 2023\sг\.$/u)
  })
})
