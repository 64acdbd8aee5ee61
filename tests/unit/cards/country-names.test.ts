import { describe, expect, test } from 'vitest'
import { englishName, frenchIn, frenchOf } from '../../../src/cards/words/country-names'

describe('a country in a French sentence', () => {
  test.each([
    ['Pérou', 'du Pérou', 'au Pérou'],
    ['France', 'de France', 'en France'],
    ['Irak', 'd’Irak', 'en Irak'],
    ['Yémen', 'du Yémen', 'au Yémen'],
    ['Haïti', 'd’Haïti', 'en Haïti'],
    ['Honduras', 'du Honduras', 'au Honduras'],
    ['Hongrie', 'de Hongrie', 'en Hongrie'],
    ['Mexique', 'du Mexique', 'au Mexique'],
    ['Royaume-Uni', 'du Royaume-Uni', 'au Royaume-Uni'],
    ['Macédoine du Nord', 'de Macédoine du Nord', 'en Macédoine du Nord'],
    ['Corée du Sud', 'de Corée du Sud', 'en Corée du Sud'],
    ['États-Unis', 'des États-Unis', 'aux États-Unis'],
    ['îles Cook', 'des îles Cook', 'aux îles Cook'],
    ['île de Man', 'de l’île de Man', 'sur l’île de Man'],
    ['Cuba', 'de Cuba', 'à Cuba'],
    ['Israël', 'd’Israël', 'en Israël'],
    ['Barbade', 'de la Barbade', 'à la Barbade'],
    ['République tchèque', 'de la République tchèque', 'en République tchèque'],
    ['Saint-Marin', 'de Saint-Marin', 'à Saint-Marin'],
    ['Saint-Siège', 'du Saint-Siège', 'au Saint-Siège'],
  ])('%s', (name, of, within) => {
    expect(frenchOf(name)).toBe(of)
    expect(frenchIn(name)).toBe(within)
  })
})

test.each([
  ['Peru', 'Peru'],
  ['United States', 'the United States'],
  ['Philippines', 'the Philippines'],
  ['Cook Islands', 'the Cook Islands'],
  ['South Georgia and the South Sandwich Islands', 'South Georgia and the South Sandwich Islands'],
  ['Dominica', 'Dominica'],
  ['Dominican Republic', 'the Dominican Republic'],
])('an English sentence speaks of %s as %s', (name, spoken) => {
  expect(englishName(name)).toBe(spoken)
})
