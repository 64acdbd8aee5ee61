import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { cardAsk, searchAsk, spotAsk } from '../../../src/background/asks'

const flow = { start: 0, end: 5, role: 'body' }
const spot = (article: object) =>
  v.safeParse(spotAsk, {
    article: { title: '', lang: 'fr', published: '2023-07-15', text: 'Pékin', flows: [flow], ...article },
  }).success

describe('what comes from a page', () => {
  it('is an article with flows within its text', () => {
    expect(spot({})).toBe(true)
    expect(spot({ flows: [{ ...flow, end: 6 }] })).toBe(false)
    expect(spot({ flows: [{ ...flow, start: 4, end: 3 }] })).toBe(false)
    expect(spot({ flows: [{ ...flow, start: -1 }] })).toBe(false)
    expect(spot({ flows: [{ ...flow, role: 'menu' }] })).toBe(false)
  })

  it('has a language tag and a day, or neither', () => {
    expect(spot({ lang: null, published: null })).toBe(true)
    expect(spot({ lang: 'Français' })).toBe(false)
    expect(spot({ published: 'yesterday' })).toBe(false)
    expect(spot({ published: '2023-02-30' })).toBe(false)
  })

  it('is not larger than any article', () => {
    expect(spot({ text: 'x'.repeat(1_000_001) })).toBe(false)
    expect(spot({ flows: Array.from({ length: 50_001 }, () => flow) })).toBe(false)
    expect(v.safeParse(searchAsk, { query: 'x'.repeat(201) }).success).toBe(false)
  })

  it('asks for cards by ids', () => {
    const ask = { entity: 'wang-yi', lang: null, published: null, claims: [], others: ['china'] }
    expect(v.safeParse(cardAsk, ask).success).toBe(true)
    expect(v.safeParse(cardAsk, { ...ask, others: [7] }).success).toBe(false)
    expect(v.safeParse(cardAsk, { ...ask, claims: [{ person: 'wang-yi' }] }).success).toBe(false)
  })
})
