import { describe, expect, it } from 'vitest'
import { dateInWords, rangeInWords, shortSpan, spanInWords } from '../../../../src/cards/dates'
import { WORDS } from '../../../../src/cards/words/all'
import { hanSentence, hanTypeset } from '../../../../src/cards/words/han'
import { type PartialDate, parseDate } from '../../../../src/facts/dates'

const date = (iso: string) => parseDate(iso) as PartialDate

describe.each([
  ['zh', '至', '2023年7月20日至23日'],
  ['ja', '～', '2023年7月20日から23日まで'],
] as const)('dates in %s', (lang, between, span) => {
  const context = { words: WORDS[lang] }

  it('are spelt out, of any precision', () => {
    expect(['2023-07-01', '2023-07', '2023'].map((iso) => dateInWords(context, date(iso)))).toEqual([
      '2023年7月1日',
      '2023年7月',
      '2023年',
    ])
  })

  it.each([
    ['2023-07-20', '2023-07-23', `2023年7月20日${between}23日`],
    ['2023-07-20', '2023-08-03', `2023年7月20日${between}8月3日`],
    ['2023-07-20', '2024-07-20', `2023年7月20日${between}2024年7月20日`],
    ['2023-07', '2023-11', `2023年7月${between}11月`],
  ])('say the year and the month of a range once: %s to %s', (from, to, range) => {
    expect(rangeInWords(context, date(from), date(to))).toBe(range)
  })

  it('are as short in a timeline', () => {
    expect(shortSpan(context, { from: date('2023-07-20'), to: date('2023-07-23') })).toBe(`2023年7月20日${between}23日`)
    expect(shortSpan(context, { from: date('2013'), to: date('2022') })).toBe('2013–2022')
  })

  it('leave nothing out of a span that its first date does not say', () => {
    const of = (from: string, to: string) => spanInWords(context, { from: date(from), to: date(to) })
    expect(of('2023-07-20', '2023-07-23')).toBe(span)
    expect(of('2023', '2023-07-23')).toContain('2023年7月23日')
    expect(of('2023-07', '2023-07-23')).toMatch(/^2023年7月.*7月23日/u)
    expect(of('2023-07-20', '2023')).toMatch(/^2023年7月20日.*2023年/u)
  })
})

describe('the typography of Han', () => {
  it('sets full-width brackets around its own letters, and leaves those of others', () => {
    expect(hanTypeset('コンゴ共和国(ブラザビル)')).toBe('コンゴ共和国（ブラザビル）')
    expect(hanTypeset('10,151,000 (2023年)')).toBe('10,151,000（2023年）')
    expect(hanTypeset('destroyer Qiqihar (121)')).toBe('destroyer Qiqihar (121)')
  })

  it('ends a sentence once', () => {
    expect(hanSentence('正在进行')).toBe('正在进行。')
    expect(hanSentence('正在进行。')).toBe('正在进行。')
  })
})
