import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInText, datesIn, isoDay } from '../../../src/page/date-in-text'

describe('dateInText', () => {
  it.each([
    ['en', 'Published July 15, 2023'],
    ['en', 'Saturday 15th July 2023'],
    ['en', '15 Jul. 2023'],
    ['fr', 'ce samedi 15 juillet 2023, par le ministère'],
    ['de', 'Veröffentlicht am 15. Juli 2023'],
    ['es', 'el sábado 15 de julio de 2023'],
    ['pt', 'sábado, 15 de julho de 2023'],
    ['it', 'sabato 15 luglio 2023'],
    ['nl', 'zaterdag 15 juli 2023'],
    ['ru', 'в субботу, 15 июля 2023 года'],
    ['uk', '15 липня 2023 року'],
    ['pl', '15 lipca 2023'],
    ['tr', '15 Temmuz 2023 Cumartesi'],
    ['ar', '١٥ يوليو ٢٠٢٣'],
    ['zh', '2023年7月15日 星期六'],
    ['ja', '2023年7月15日（土）'],
    ['ko', '2023년 7월 15일 토요일'],
    ['ko', '입력 2023.07.15 10:30'],
    ['de', '15.07.2023'],
    ['fr', 'Publié le 15/07/2023 à 10h30'],
    ['sv', '2023-07-15'],
    ['hu', '2023. július 15.'],
  ])('reads the day in %s: %s', (lang, text) => {
    expect(dateInText(text, lang)).toBe('2023-07-15')
  })

  it.each([
    '15 juillet 2023',
    'July 15, 2023',
    '15. Juli 2023',
    '15 июля 2023',
    '15 de julio de 2023',
    '2023年7月15日',
  ])('reads it with no language known: %s', (text) => {
    expect(dateInText(text, null)).toBe('2023-07-15')
  })

  it('prefers the dateline to other dates', () => {
    const text = 'Depuis le 24 février 2022, rien. Selon le ministère, ce samedi 15 juillet 2023, tout change.'
    expect(dateInText(text, 'fr')).toBe('2023-07-15')
  })

  it('prefers the day of publication to that of a change', () => {
    expect(dateInText('Mis à jour le 18 juillet 2023\nPublié le 15 juillet 2023\nTexte', 'fr')).toBe('2023-07-15')
  })

  it('is silent when several dates leave it in doubt', () => {
    const text = 'The war began on 24 February 2022 and the treaty of 8 December 1991 was long forgotten by then.'
    expect(dateInText(text, 'en')).toBeNull()
  })

  it('does not trust a weekday that is not that of the date', () => {
    const text =
      'It began on Monday 15 July 2023 they said, and it ended on 18 August 2023 at the latest in the harbour.'
    expect(dateInText(text, 'en')).toBeNull()
  })

  it('passes over a date far down in the story', () => {
    expect(dateInText(`${'Nothing dated here. '.repeat(80)}Saturday 15 July 2023`, 'en')).toBeNull()
  })

  it('passes over days to come', () => {
    expect(dateInText('The summit opens on 15 July 2023.', 'en', '2023-07-01')).toBeNull()
    expect(dateInText('The summit opens on 15 July 2023.', 'en', '2023-07-15')).toBe('2023-07-15')
  })

  it('is silent on dates whose order is unknown, and on days that no calendar has', () => {
    expect(dateInText('07/08/2023', 'en')).toBeNull()
    expect(dateInText('07/25/2023', 'en')).toBe('2023-07-25')
    expect(dateInText('30 February 2023', 'en')).toBeNull()
    expect(dateInText('version 1.2.2023.4', 'de')).toBeNull()
  })

  it('takes no year without a day for a date', () => {
    expect(dateInText('Nord/Interaction-2023 in juillet 2023', 'fr')).toBeNull()
  })

  it.each(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'ru', 'pl', 'uk', 'tr', 'sv', 'zh', 'ja', 'ko'])(
    'reads every day as Intl writes it in %s',
    (lang) => {
      const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 47_481 }), (days) => {
          const date = new Date(days * 86_400_000)
          const iso = date.toISOString().slice(0, 10)
          expect(datesIn(format.format(date), lang).map(({ day }) => day)).toEqual([iso])
        }),
        { numRuns: 60 },
      )
    },
  )
})

describe('isoDay', () => {
  it('knows leap years', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29')
    expect(isoDay(2023, 2, 29)).toBeNull()
  })
})
