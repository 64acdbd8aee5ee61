import { describe, expect, it } from 'vitest'
import { foreignIn } from '../../../../src/cards/foreign'
import { rowFor } from '../../../../src/cards/row'
import { baseOf } from '../base-of'
import { cardOf } from './world'

/** A text with what is marked in it as `<en: …>`. */
function marked(text: string, parts: readonly { start: number; end: number; lang: string }[] = []): string {
  return parts.reduceRight(
    (done, { start, end, lang }) => `${done.slice(0, start)}<${lang}: ${text.slice(start, end)}>${done.slice(end)}`,
    text,
  )
}

describe('what the facts hold in English alone', () => {
  it('is marked within a sentence', () => {
    const former = cardOf('wang-yi', 'de').onDate?.sentences.find(({ foreign }) => foreign)
    expect(marked(former?.text ?? '', former?.foreign)).toBe(
      'Zuvor: <en: state councillor of China>, vom 19. März 2018 bis zum 12. März 2023.',
    )
  })

  it('is marked in what came after, and in facts with their labels', () => {
    const { since, facts, lineLang } = cardOf('league', 'es')
    expect(since?.events.map(({ text, foreign }) => marked(text, foreign))).toEqual(['<en: Timor-Leste joins>'])
    expect(facts.map(({ label, labelLang }) => [label, labelLang])).toEqual([
      ['Fundación', undefined],
      ['Type', 'en'],
    ])
    expect(facts.map(({ text, foreign }) => marked(text, foreign))).toEqual([
      '8 de agosto de 1967',
      '<en: regional group>',
    ])
    expect(lineLang).toBe('en')
  })

  it('is marked on lanes of a timeline', () => {
    const lanes = cardOf('wang-yi', 'ru').timeline?.lanes ?? []
    expect(lanes.find(({ labelLang }) => labelLang === 'en')?.label).toBe('state councillor of China')
    expect(lanes.filter(({ labelLang }) => labelLang === undefined)).toHaveLength(2)
  })

  it('is marked in the title of an event, not in that of a person or a town', () => {
    expect(cardOf('drill', 'de').titleLang).toBe('en')
    expect(cardOf('ann', 'de').titleLang).toBeUndefined()
    expect(cardOf('lima', 'de').titleLang).toBeUndefined()
  })

  it('is nothing on an English card', () => {
    const { onDate, since, facts, titleLang, lineLang } = cardOf('league', 'en')
    expect([titleLang, lineLang]).toEqual([undefined, undefined])
    for (const said of [...(onDate?.sentences ?? []), ...(since?.events ?? []), ...facts]) {
      expect(said.foreign).toBeUndefined()
    }
  })

  it('is marked in lists', () => {
    const base = baseOf({
      councillor: { kind: 'office', names: { en: 'state councillor' } },
      ann: {
        kind: 'person',
        names: { en: 'Ann' },
        line: { en: 'Diplomat' },
        statements: [{ property: 'holds', value: 'councillor', from: '2020-01-01' }],
      },
    })
    expect(rowFor(base, 'ann', '2021-01-01', 'de')).toEqual({
      id: 'ann',
      kind: 'person',
      label: 'Ann',
      line: 'Diplomat',
      lineLang: 'en',
      state: 'State councillor',
      stateLang: 'en',
    })
    expect(rowFor(base, 'councillor', null, 'de')).toMatchObject({ label: 'State councillor', labelLang: 'en' })
  })
})

describe('quotations in a text', () => {
  const foreign = new Map([
    ['minister', 'en'],
    ['minister of state', 'en'],
  ])

  it.each([
    ['Minister of state, then minister', '<en: Minister of state>, then <en: minister>'],
    ['ministers', 'ministers'],
    ['', ''],
  ])('%s', (text, expected) => expect(marked(text, foreignIn(text, foreign, []))).toBe(expected))

  it('cut no link in two, and hold whole ones', () => {
    const text = 'The minister of state'
    const link = (start: number, end: number) => [{ start, end, id: 'x' }]
    expect(marked(text, foreignIn(text, foreign, link(0, 12)))).toBe(text)
    expect(marked(text, foreignIn(text, foreign, link(4, 12)))).toBe('The <en: minister of state>')
  })
})
