import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyOn, isBeforeKnown } from '../../../src/facts/certainty'
import { earliestDay, latestDay, type PartialDate, parseDate } from '../../../src/facts/dates'

const date = (iso: string) => parseDate(iso) as PartialDate
const day = (iso: string) => earliestDay(date(iso))
const on = (iso: string, from: string | null, to: string | null, asOf = to ?? '') =>
  certaintyOn({ from: from ? date(from) : null, to: to ? date(to) : null, asOf: date(asOf) }, day(iso))

describe('both ends known to the day', () => {
  test.each([
    ['2013-03-15', null],
    ['2013-03-16', 'certain'],
    ['2020-01-01', 'certain'],
    ['2022-12-30', 'certain'],
    ['2022-12-31', null],
  ])('%s: %s', (iso, certainty) => expect(on(iso, '2013-03-16', '2022-12-30')).toBe(certainty))
})

describe('a start known to the month', () => {
  test.each([
    ['2013-02-28', null],
    ['2013-03-01', 'possible'],
    ['2013-03-30', 'possible'],
    ['2013-03-31', 'certain'],
  ])('%s: %s', (iso, certainty) => expect(on(iso, '2013-03', '2022-12-30')).toBe(certainty))
})

describe('both ends known to the year', () => {
  test.each([
    ['2012-12-31', null],
    ['2013-06-01', 'possible'],
    ['2013-12-31', 'certain'],
    ['2022-01-01', 'certain'],
    ['2022-01-02', 'possible'],
    ['2022-12-31', 'possible'],
    ['2023-01-01', null],
  ])('%s: %s', (iso, certainty) => expect(on(iso, '2013', '2022')).toBe(certainty))
})

describe('within one year, known to the year only', () => {
  test.each([
    ['2023-01-01', 'possible'],
    ['2023-07-15', 'possible'],
    ['2023-12-31', 'possible'],
    ['2024-01-01', null],
  ])('%s: %s', (iso, certainty) => expect(on(iso, '2023', '2023')).toBe(certainty))
})

describe('an open end', () => {
  test.each([
    ['2023-07-24', null],
    ['2023-07-25', 'certain'],
    ['2024-05-01', 'certain'],
    ['2024-05-02', 'last-known'],
    ['2030-01-01', 'last-known'],
  ])('%s: %s', (iso, certainty) => expect(on(iso, '2023-07-25', null, '2024-05-01')).toBe(certainty))

  test('known to have begun by the day that the source vouches for, though not when', () => {
    expect(on('2023-03-01', '2023', null, '2023-06-01')).toBe('possible')
    expect(on('2023-06-01', '2023', null, '2023-06-01')).toBe('certain')
    expect(on('2023-07-01', '2023', null, '2023-06-01')).toBe('last-known')
  })

  test('vouched for a month: sure on its first day only', () => {
    expect(on('2024-05-01', '2023-07-25', null, '2024-05')).toBe('certain')
    expect(on('2024-05-15', '2023-07-25', null, '2024-05')).toBe('last-known')
  })
})

describe('a start that is not known', () => {
  test('it may not have begun before the last day on which it surely held', () => {
    expect(on('2010-01-01', null, '2022-12-30')).toBe('possible')
    expect(on('2022-12-30', null, '2022-12-30')).toBe('certain')
    expect(on('2022-12-31', null, '2022-12-30')).toBeNull()
  })

  test('nor before what an open end is vouched for', () => {
    expect(on('2010-01-01', null, null, '2024-05-01')).toBe('possible')
    expect(on('2024-05-01', null, null, '2024-05-01')).toBe('certain')
    expect(on('2024-05-02', null, null, '2024-05-01')).toBe('last-known')
  })
})

/** Dates of any precision, near each other. */
const near: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 2020, max: 2022 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, d]) =>
    fc.option(fc.constant(d)).map((known) => ({ year, month, day: month === null ? null : known })),
  )

test('certain and null are said only when every reading of the dates agrees', () => {
  const days = fc.integer({ min: day('2019-12-01'), max: day('2023-02-01') })
  fc.assert(
    fc.property(near, near, days, (from, to, on) => {
      fc.pre(earliestDay(from) <= latestDay(to))
      const readings = readingsOf(from).flatMap((begun) => readingsOf(to).map((ended) => ({ begun, ended })))
      const held = readings
        .filter(({ begun, ended }) => begun <= ended)
        .map(({ begun, ended }) => begun <= on && on <= ended)
      const expected = held.every(Boolean) ? 'certain' : held.some(Boolean) ? 'possible' : null
      expect(certaintyOn({ from, to, asOf: to }, on)).toBe(expected)
    }),
    { numRuns: 100 },
  )
})

/** Days that the date can mean: a few of them, the first and the last always. */
function readingsOf(of: PartialDate): number[] {
  const [first, last] = [earliestDay(of), latestDay(of)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

describe('a term of which nobody says when it began', () => {
  const isBefore = (iso: string, from: string | null, to: string | null, asOf: string) =>
    isBeforeKnown({ from: from ? date(from) : null, to: to ? date(to) : null, asOf: date(asOf) }, day(iso))

  test.each([
    ['the day before it ended', '2014-06-10', null, '2014-06-11', '2014-06-11', true],
    ['the day on which it ended', '2014-06-11', null, '2014-06-11', '2014-06-11', false],
    ['the year in which it ended', '2014-01-01', null, '2014', '2014', false],
    ['the day before its source', '2022-03-03', null, null, '2022-03-04', true],
    ['the day of its source', '2022-03-04', null, null, '2022-03-04', false],
    ['long before its source, where it has a beginning', '2013-01-01', '2012', null, '2022-03-04', false],
  ])('%s', (_, iso, from, to, asOf, expected) => expect(isBefore(iso, from, to, asOf)).toBe(expected))
})
