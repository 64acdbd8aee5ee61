import { describe, expect, it } from 'vitest'
import { isCorroborated } from '../../../src/facts/corroborated'
import type { Statement } from '../../../src/facts/model'
import { isWikidataPage, sourceOfPage } from '../../../src/facts/wikidata-page'
import { baseOf } from '../cards/base-of'

describe('a statement', () => {
  const restsOn = (...source: string[]) => {
    const base = baseOf({ ann: { kind: 'person', statements: [{ property: 'exists', from: '1950', source }] } })
    return isCorroborated(base, base.statements(base.find('ann')?.index ?? -1)[0] as Statement)
  }

  it('rests on Wikidata alone where all its sources are pages there', () => {
    expect(restsOn('Wikidata')).toBe(false)
  })

  it('is corroborated by any other source, in whatever place', () => {
    expect(restsOn('Gazette')).toBe(true)
    expect(restsOn('Wikidata', 'Gazette')).toBe(true)
    expect(restsOn('Gazette', 'Wikidata')).toBe(true)
  })
})

it('an item of Wikidata is told by its address, also where the base makes it from the item', () => {
  const own = { publisher: 'Wikidata', title: 'Ann (Q7)', url: 'https://www.wikidata.org/wiki/Q7', read: '2022-07-30' }
  expect(isWikidataPage(own)).toBe(true)
  expect(isWikidataPage(sourceOfPage({ item: 7, name: 'Ann', read: '2022-07-30' }))).toBe(true)
  expect(isWikidataPage({ ...own, url: 'https://www.wikipedia.org/wiki/Q7' })).toBe(false)
})
