import { describe, expect, it } from 'vitest'
import { lookUpOf } from '../../../src/cards/look-up'
import { makeCard } from '../../../src/cards/make-card'
import { nothingOn } from '../../../src/cards/nothing'
import { baseOf } from './base-of'

const base = baseOf({
  asean: { kind: 'organisation', names: { en: 'ASEAN' } },
  macron: { kind: 'person', names: { en: 'Emmanuel Macron' } },
})
const called = (id: string, name: string) =>
  makeCard(base, id, { published: null, claims: [], others: [], called: name }, 'en', null).calledHere

describe('what the article calls the subject', () => {
  it('is told where it is another name', () => {
    expect(called('asean', 'Association of Southeast Asian Nations')).toBe(
      'In the article: Association of Southeast Asian Nations',
    )
  })

  it.each([
    ['the same in other letters', 'asean', 'Asean'],
    ['a part of it', 'macron', 'Macron'],
    ['more around it', 'asean', 'the ASEAN'],
  ])('is left out where it is %s', (_, id, name) => expect(called(id, name)).toBeNull())

  it('is left out where no mention is meant', () => {
    expect(makeCard(base, 'asean', { published: null, claims: [], others: [] }, 'en', null).calledHere).toBeNull()
  })
})

describe('where to look further', () => {
  const entity = base.find('macron') as NonNullable<ReturnType<typeof base.find>>

  it('is the article of the encyclopedia in the card’s language, by the number in Wikidata', () => {
    expect(lookUpOf({ ...entity, wikidata: 'Q3052772' }, 'Emmanuel Macron', 'fr')).toEqual({
      wikipedia: 'https://www.wikidata.org/wiki/Special:GoToLinkedPage/frwiki/Q3052772',
      wikidata: 'https://www.wikidata.org/wiki/Q3052772',
    })
  })

  it('is a search for the name where there is no number', () => {
    expect(lookUpOf(entity, 'A & B', 'en')).toEqual({
      wikipedia: 'https://en.wikipedia.org/w/index.php?search=A%20%26%20B',
      wikidata: null,
    })
  })
})

it('is said plainly when nothing is known', () => {
  expect(nothingOn('Trucmuche', 'fr')).toMatchObject({
    lang: 'fr',
    dir: 'ltr',
    text: 'Les faits ne connaissent rien sous le nom «\u00a0Trucmuche\u00a0».',
  })
})
