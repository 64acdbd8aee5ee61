import { describe, expect, test } from 'vitest'
import { worldOf } from './world'

const world = worldOf({
  france: { kind: 'country', iso: 'FR', names: { fr: ['France'] } },
  paris: { kind: 'place', names: { fr: ['Paris'] }, says: [{ property: 'capital-of', value: 'france' }] },
  china: { kind: 'country', iso: 'CN', names: { fr: ['Chine'] } },
  beijing: { kind: 'place', names: { fr: ['Pékin'] }, says: [{ property: 'capital-of', value: 'china' }] },
  drill: { kind: 'event', names: { fr: ['Nord-2023'] }, says: [{ property: 'located-in', value: 'port' }] },
  port: { kind: 'place', names: { fr: ['Port-Arthur'] } },
  bay: { kind: 'place', names: { fr: ['Baie-Noire'] } },
  minister: { kind: 'office', country: 'china', names: { fr: ['ministre chinois'] } },
  governor: { kind: 'office', country: 'china', names: { fr: ['gouverneur chinois'] } },
  li: {
    kind: 'person',
    country: 'china',
    names: { fr: ['Li Hua'] },
    says: [{ property: 'holds', value: 'governor', from: '2020-01-01', to: '2025-01-01', wikidataAlone: true }],
  },
  qin: {
    kind: 'person',
    country: 'china',
    names: { fr: ['Qin Gang'] },
    says: [{ property: 'holds', value: 'minister', from: '2022-12-30', to: '2023-07-25' }],
  },
  wang: {
    kind: 'person',
    country: 'china',
    names: { fr: ['Wang Yi'] },
    says: [{ property: 'holds', value: 'minister', from: '2023-07-25' }],
  },
})

/** The salience of the first mention of each entity, by id. */
function salienceIn(text: string, published = '2023-07-15') {
  const { mentions } = world.spot(text, 'fr', published)
  const of: Record<string, number> = {}
  for (const { entity, salience } of mentions) of[world.base.entity(entity).id] ??= salience
  return of
}

describe('more salient is', () => {
  test('an exercise than a country, and what stands in the title than what does not', () => {
    const plain = salienceIn('Pékin pense.\n\nNord-2023 en Chine.')
    expect(plain.drill).toBeGreaterThan(plain.china as number)
    expect(salienceIn('# Nord-2023 en mer\n\nNord-2023 en Chine.').drill).toBeGreaterThan(plain.drill as number)
  })

  test('what is named often', () => {
    const { china, france } = salienceIn('Rien.\n\nEn Chine. De Chine. La Chine. En France.')
    expect(china).toBeGreaterThan(france as number)
  })

  test('what the facts tie to the subject', () => {
    const { port, bay } = salienceIn('# Nord-2023 commence\n\nRien.\n\nPort-Arthur et Baie-Noire.')
    expect(port).toBeGreaterThan(bay as number)
  })

  test('whom the article gives an office that was not theirs', () => {
    const wrong = salienceIn('Rien.\n\nWang Yi, ministre chinois, parle.').wang as number
    const right = salienceIn('Rien.\n\nQin Gang, ministre chinois, parle.').qin as number
    expect(wrong).toBeGreaterThan(right + 0.3)
    expect(salienceIn('Rien.\n\nWang Yi, ministre chinois, parle.', '2024-07-15').wang).toBe(right)
  })

  test('but nobody whom Wikidata alone contradicts: the card does not', () => {
    const { wang } = salienceIn('Rien.\n\nWang Yi, gouverneur chinois, parle.')
    const { li } = salienceIn('Rien.\n\nLi Hua, gouverneur chinois, parle.')
    expect(wang).toBe(li)
  })

  test('a far country and its capital than those of the readers', () => {
    const { france, china, paris, beijing } = salienceIn('Rien.\n\nEn France et en Chine, de Paris et de Pékin.')
    expect(china).toBeGreaterThan(france as number)
    expect(beijing).toBeGreaterThan(paris as number)
  })

  test('the first mention than the next', () => {
    const [first, next] = world.spot('Qin Gang. Qin Gang.', 'fr').mentions.map(({ salience }) => salience)
    expect(first).toBeGreaterThan(next as number)
    expect(next).toBeGreaterThan(0)
  })
})

test('it stays between 0 and 1, in hundredths', () => {
  const text = `# Wang Yi, ministre chinois\n\n${'Wang Yi, ministre chinois, avec Wang Yi. '.repeat(20)}`
  for (const { salience } of world.spot(text, 'fr', '2023-07-15').mentions) {
    expect(salience).toBeGreaterThan(0)
    expect(salience).toBeLessThanOrEqual(1)
    expect(Math.round(salience * 100) / 100).toBe(salience)
  }
})
