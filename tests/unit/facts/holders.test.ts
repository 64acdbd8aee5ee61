import { describe, expect, test } from 'vitest'
import { openBase } from '../../../src/facts/base'
import { earliestDay, type PartialDate, parseDate } from '../../../src/facts/dates'
import { holdersOf, holdersOn, officeIn, officesOf, officesOn } from '../../../src/facts/holders'
import { writeBase } from '../../../src/facts/write-base'
import { factSet, type SmallStatement } from './fact-set'

const holds = (value: string, dates: Omit<SmallStatement, 'property' | 'value'>): SmallStatement => ({
  property: 'holds',
  value,
  ...dates,
})

const facts = factSet({
  minister: { kind: 'office' },
  member: { kind: 'office', manySeats: true },
  wang: {
    kind: 'person',
    says: [
      holds('minister', { from: '2023-07-25', asOf: '2026-10-01' }),
      holds('minister', { from: '2013-03-16', to: '2022-12-30' }),
      holds('member', { from: '2017', asOf: '2020-01-01' }),
    ],
  },
  qin: {
    kind: 'person',
    says: [
      holds('minister', { from: '2022-12-30', to: '2023-07-25' }),
      holds('member', { from: '2022', asOf: '2023-07-01' }),
    ],
  },
  // Nobody wrote when he left.
  yang: { kind: 'person', says: [holds('minister', { from: '2007-04-27', asOf: '2012-06-01' })] },
  // A short stay, long before, that nobody ended either; and a stand-in.
  li: { kind: 'person', says: [holds('minister', { from: '2003-03-17', asOf: '2004-01-01' })] },
  deng: { kind: 'person', says: [holds('deputy', { from: '2024', asOf: '2024-06-01', acting: true })] },
  ma: { kind: 'person', says: [holds('deputy', { from: '2020-01-01', asOf: '2023-05-01' })] },
  deputy: { kind: 'office' },
})
const base = openBase(writeBase(facts))
const dayOf = (iso: string) => earliestDay(parseDate(iso) as PartialDate)
const nameOf = (index: number) => base.entity(index).id
const holders = (office: string, iso: string) =>
  holdersOn(base, facts.indexOf(office), dayOf(iso)).map((h) => `${nameOf(h.statement.subject)} ${h.certainty}`)
const offices = (person: string, iso: string) =>
  officesOn(base, facts.indexOf(person), dayOf(iso)).map((h) => `${nameOf(officeIn(h.statement))} ${h.certainty}`)

test('all holders and all offices stand in the order of time', () => {
  const all = holdersOf(base, facts.indexOf('minister')).map((s) => nameOf(s.subject))
  expect(all).toEqual(['li', 'yang', 'wang', 'qin', 'wang'])
  expect(officesOf(base, facts.indexOf('wang')).map((s) => s.from?.year)).toEqual([2013, 2017, 2023])
})

describe('who held a seat on a day', () => {
  test.each([
    ['2002-01-01', []],
    ['2003-12-01', ['li certain']],
    ['2006-01-01', ['li last-known']],
    ['2010-01-01', ['yang certain']],
    ['2013-01-01', ['yang last-known']],
    ['2013-03-16', ['wang certain']],
    ['2023-07-15', ['qin certain']],
    ['2030-01-01', ['wang last-known']],
  ])('%s: %j', (iso, expected) => expect(holders('minister', iso)).toEqual(expected))

  test('on the day of a change both did', () => {
    expect(holders('minister', '2022-12-30')).toEqual(['wang certain', 'qin certain'])
    expect(holders('minister', '2023-07-25')).toEqual(['qin certain', 'wang certain'])
  })

  test('a successor who may not have come yet closes nothing, one who surely came does; acting or not', () => {
    expect(holders('deputy', '2024-03-01')).toEqual(['ma last-known', 'deng possible'])
    expect(holders('deputy', '2025-01-01')).toEqual(['deng last-known'])
  })

  test('of many seats, nobody closes the end of another', () => {
    expect(holders('member', '2024-01-01')).toEqual(['wang last-known', 'qin last-known'])
  })
})

describe('what a person held on a day', () => {
  test.each([
    ['wang', '2018-06-01', ['minister certain', 'member certain']],
    ['wang', '2023-07-15', ['member last-known']],
    ['wang', '2024-01-01', ['member last-known', 'minister certain']],
    ['li', '2013-06-01', []],
    ['yang', '2023-07-15', []],
  ])('%s on %s: %j', (person, iso, expected) => expect(offices(person, iso)).toEqual(expected))

  test('a successor of one day does not give the seat back', () => {
    // Qin Gang has left; that nobody ended Yang Jiechi's stay must not bring him back.
    expect(holders('minister', '2023-07-15')).not.toContain('yang last-known')
  })
})

test('a statement that is about no office is refused', () => {
  const [statement] = base.statements(facts.indexOf('wang'))
  expect(() => officeIn({ ...statement, value: { type: 'true' } } as never)).toThrow(TypeError)
})
