import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  earliestDay,
  formatDate,
  formatDay,
  isDay,
  latestDay,
  type PartialDate,
  packDate,
  parseDate,
  unpackDate,
} from '../../../src/facts/dates'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Any date of year, month or day precision, of the years that four digits write. */
const date: fc.Arbitrary<PartialDate> = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.option(fc.integer({ min: 1, max: 12 })) })
  .chain(
    ({ year, month }): fc.Arbitrary<PartialDate> =>
      month === null
        ? fc.constant({ year, month, day: null })
        : fc.option(fc.integer({ min: 1, max: DAYS[month - 1] as number })).map((day) => ({ year, month, day })),
  )

test('what is formatted is parsed again, and what is packed unpacked', () => {
  fc.assert(
    fc.property(date, (d) => {
      expect(parseDate(formatDate(d))).toEqual(d)
      expect(unpackDate(packDate(d))).toEqual(d)
    }),
  )
})

test('a date spans the days from its earliest to its latest', () => {
  fc.assert(
    fc.property(date, (d) => {
      const days = latestDay(d) - earliestDay(d) + 1
      if (d.day !== null) expect(days).toBe(1)
      else if (d.month !== null) expect([28, 29, 30, 31]).toContain(days)
      else expect([365, 366]).toContain(days)
      // The day before is of another year, month or day.
      expect(formatDay(earliestDay(d)).startsWith(formatDate(d))).toBe(true)
      expect(formatDay(latestDay(d)).startsWith(formatDate(d))).toBe(true)
      expect(formatDay(latestDay(d) + 1).startsWith(formatDate(d))).toBe(false)
    }),
  )
})

test('packed dates sort as dates do', () => {
  expect(packDate({ year: 2023, month: 7, day: 15 })).toBe((2023 * 13 + 7) * 32 + 15)
  expect(packDate({ year: 2023, month: 7, day: null })).toBe((2023 * 13 + 7) * 32)
})

test('days are counted from 1 January 1970', () => {
  const dayOf = (iso: string) => earliestDay(parseDate(iso) as PartialDate)
  expect(dayOf('1970-01-01')).toBe(0)
  expect(dayOf('1969-12-31')).toBe(-1)
  expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2)
  expect(dayOf('0099-01-01')).toBeLessThan(dayOf('0100-01-01'))
})

describe('no dates', () => {
  test.each([
    ...['', '23', '2023-', '2023-7', '2023-7-15', '2023-13', '2023-00', '2023-02-29', '1900-02-29', '2023-04-31'],
    ...['2023-01-00', '2023-07-15T10:00', ' 2023', '2023-07-15 ', '0000', '0000-01-01', '20230715', '-2023', '٢٠٢٣'],
  ])('"%s"', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  test('leap days are dates in leap years', () => {
    expect(['2024-02-29', '2000-02-29', '0004-02-29'].filter((text) => parseDate(text) === null)).toEqual([])
  })

  test('a month or a year is no day', () => {
    expect(isDay('2023-07-15')).toBe(true)
    expect(['2023-07', '2023', '2023-02-30', 'today'].filter(isDay)).toEqual([])
  })
})
