import { describe, expect, it } from 'vitest'
import { cardText } from '../../../src/cards/card-text'
import { makeCard } from '../../../src/cards/make-card'
import { rowFor } from '../../../src/cards/row'
import { baseOf, type TestEntity } from './base-of'

const LEGEND = '* Wikidata alone; dates not checked against a second source'

const term = (office: string, from: string, to: string, source: string | string[]) => ({
  property: 'holds' as const,
  value: office,
  from,
  to,
  source,
})
const person = (name: string, ...statements: TestEntity['statements'] & object): TestEntity => ({
  kind: 'person',
  country: 'land',
  names: { en: name },
  statements,
})

const land: Record<string, TestEntity> = {
  land: { kind: 'country', names: { en: 'Land' } },
  minister: {
    kind: 'office',
    country: 'land',
    role: 'foreign-minister',
    names: { en: 'foreign minister of Land' },
    statements: [{ property: 'heads', value: 'ministry' }],
  },
  ministry: { kind: 'organisation', country: 'land', names: { en: 'Ministry' } },
}

const base = baseOf({
  ...land,
  ann: person('Ann', term('minister', '2010-01-01', '2014-01-01', 'Wikidata')),
  bob: person('Bob', term('minister', '2014-01-01', '2018-01-01', ['Wikidata', 'Gazette'])),
  cat: person('Cat', term('minister', '2018-01-01', '2022-01-01', 'Gazette')),
})

const article = (published: string | null, others: string[] = []) => ({ published, claims: [], others })
const cardOf = (id: string, day: string, others: string[] = []) => makeCard(base, id, article(day, others), 'en', null)
const sentences = (id: string, day: string) => cardOf(id, day).onDate?.sentences.map(({ text }) => text)

describe('a term that rests on Wikidata alone', () => {
  it('is told with that word on the cards of the person, the office, the country and what it heads', () => {
    const span = 'from 1 January 2010 to 1 January 2014, according to Wikidata.'
    expect(sentences('ann', '2012-01-01')).toEqual([`Foreign minister of Land, ${span}`])
    expect(sentences('minister', '2012-01-01')).toEqual([`Ann, ${span}`])
    expect(sentences('land', '2012-01-01')).toEqual([`Foreign minister of Land: Ann, ${span}`])
    expect(sentences('ministry', '2012-01-01')).toEqual([`Foreign minister of Land: Ann, ${span}`])
  })

  it('is told so after it ended, and where its days are not certain', () => {
    expect(sentences('ann', '2020-01-01')).toEqual([
      'Before: foreign minister of Land, from 1 January 2010 to 1 January 2014, according to Wikidata.',
    ])
    const vague = baseOf({ ...land, dan: person('Dan', term('minister', '2010', '2014', 'Wikidata')) })
    expect(makeCard(vague, 'dan', article('2010-05-01'), 'en', null).onDate?.sentences[0]?.text).toBe(
      'Foreign minister of Land, possibly (from 2010 to 2014; the exact days are not known), according to Wikidata.',
    )
  })

  it('is told so in words once, and by the mark after that', () => {
    const two = baseOf({
      ...land,
      president: { kind: 'office', country: 'land', role: 'president', names: { en: 'president of Land' } },
      dan: person('Dan', term('president', '2008-01-01', '2016-01-01', 'Wikidata')),
      eve: person('Eve', term('minister', '2010-01-01', '2014-01-01', 'Wikidata')),
    })
    const { onDate, legend } = makeCard(two, 'land', article('2012-01-01'), 'en', null)
    expect(onDate?.sentences.map(({ text, wikidataAlone }) => [text, wikidataAlone])).toEqual([
      ['President of Land: Dan, from 1 January 2008 to 1 January 2016, according to Wikidata.', undefined],
      ['Foreign minister of Land: Eve, from 1 January 2010 to 1 January 2014.', true],
    ])
    expect(legend).not.toBeNull()
    expect(cardOf('land', '2012-01-01').legend).toBeNull()
  })

  it('is marked in what came since, in the timeline and among the holders, and the mark is explained', () => {
    const card = cardOf('ann', '2008-01-01')
    expect(card.since?.events.map(({ wikidataAlone }) => wikidataAlone)).toEqual([true, true])
    expect(card.legend).toMatchObject({ mark: '*', short: 'Wikidata alone' })
    const { timeline, legend } = cardOf('minister', '2012-01-01')
    expect(timeline?.lanes.map(({ spans }) => spans)).toEqual(['2010–2014*', '2014–2018', '2018–2022'])
    expect(timeline?.description).toContain('Ann, from 1 January 2010 to 1 January 2014, according to Wikidata;')
    expect(timeline?.description).not.toMatch(/(?:Bob|Cat), [^;]*according/u)
    expect(legend).not.toBeNull()
    const others = baseOf(
      Object.fromEntries([
        ...Object.entries(land),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, at): [string, TestEntity] => [
          id,
          person(id, term('minister', `200${at}-01-01`, `200${at + 1}-01-01`, at === 0 ? 'Wikidata' : 'Gazette')),
        ]),
      ]),
    )
    const { members } = makeCard(others, 'minister', article('2005-06-01'), 'en', null)
    expect(members?.entries.map(({ id, wikidataAlone }) => [id, wikidataAlone])).toEqual([
      ...['f', 'e', 'd', 'c', 'b'].map((id) => [id, undefined]),
      ['a', true],
    ])
  })

  it('is marked in the short form for programs, and in lists', () => {
    expect(cardOf('ann', '2012-01-01').onDate?.offices).toEqual([
      { id: 'minister', label: 'foreign minister of Land', certainty: 'certain', wikidataAlone: true },
    ])
    expect(rowFor(base, 'ann', '2012-01-01', 'en')).toMatchObject({
      state: 'Foreign minister of Land',
      stateNote: ' (Wikidata alone)',
    })
    expect(rowFor(base, 'minister', '2012-01-01', 'zh')?.stateNote).toBe('（仅据维基数据）')
  })

  it('does not make somebody the holder of that day in two words', () => {
    const tie = (id: string, day: string) => cardOf('minister', day, [id]).related?.ties[0]?.tie
    expect(tie('ann', '2012-01-01')).toBe('held the office')
    expect(tie('bob', '2016-01-01')).toBe('holder on that day')
  })

  it('is copied with the mark, and what it means', () => {
    const text = cardText(cardOf('minister', '2008-01-01'), { is: 'text' })
    expect(text).toContain('1 January 2010: Ann takes office* [1]')
    expect(text).toContain('1 January 2014: Bob takes office [1] [2]')
    expect(text).toContain(`\n\n${LEGEND}\nFacts as of`)
    const markdown = cardText(cardOf('minister', '2008-01-01'), { is: 'markdown' })
    expect(markdown).toContain('Ann takes office\\*[^1]')
    expect(markdown).toContain(`\\${LEGEND}`)
  })
})

describe('a term that another source shows', () => {
  it('is told as it is, whether that source dates it or only saw the person in the office', () => {
    expect(sentences('bob', '2016-01-01')).toEqual(['Foreign minister of Land, from 1 January 2014 to 1 January 2018.'])
    expect(sentences('cat', '2020-01-01')).toEqual(['Foreign minister of Land, from 1 January 2018 to 1 January 2022.'])
    expect(cardOf('bob', '2012-01-01').legend).toBeNull()
    expect(rowFor(base, 'bob', '2016-01-01', 'en')?.stateNote).toBeUndefined()
  })
})
