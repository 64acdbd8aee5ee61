import { expect, test } from 'vitest'
import { calendarNames, foldDate, isMonthName } from '../../../src/text/calendar-names'

test('months and weekdays of a language go by their names alone, beside a day, and in short', () => {
  const { months, weekdays } = calendarNames('ru')
  expect(['июль', 'июля', 'июл'].map((name) => months.get(name))).toEqual([7, 7, 7])
  expect(weekdays.get('суббот')).toBe(6)
})

test('without a language those of the common ones are known, but not names of two different months', () => {
  const { months } = calendarNames(null)
  expect(['july', 'juillet', 'července', 'temmuz'].map((name) => months.get(name))).toEqual([7, 7, 7, 7])
  expect(calendarNames('xx')).toBe(calendarNames(null))
})

test('digits of other scripts are folded in place', () => {
  expect(foldDate('١٥ يوليو ２０２３')).toBe('15 يوليو 2023')
})

test.each(
  `
  January december Mai März mars août aout febrero settembre março июля липня
  lipca července temmuz heinäkuuta augustus augusti iulie Ιουλίου Juli tháng يوليو
`.match(/\S+/gu) ?? [],
)('%s is a month’s name in full', (name) => {
  expect(isMonthName(name)).toBe(true)
})

test.each(['', 'Saturday', 'goals', 'set', 'sie', 'lip', 'win'])('%j is none', (word) => {
  expect(isMonthName(word)).toBe(false)
})
