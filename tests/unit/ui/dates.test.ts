import { describe, expect, it } from 'vitest'
import { dayInWords } from '../../../src/ui/dates'

describe('dates in words', () => {
  it('write days in the language of the card', () => {
    expect(dayInWords('2023-07-15', 'en')).toBe('15 July 2023')
    expect(dayInWords('2023-07-15', 'fr')).toBe('15 juillet 2023')
    expect(dayInWords('2023-07-01', 'fr')).toBe('1er juillet 2023')
  })
})
