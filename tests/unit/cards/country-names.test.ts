import { describe, expect, test } from 'vitest'
import { englishName, frenchIn, frenchOf } from '../../../src/cards/words/country-names'
import { germanIn, germanOf } from '../../../src/cards/words/german-countries'
import { russianIn, russianOf } from '../../../src/cards/words/russian-countries'
import { spanishOf } from '../../../src/cards/words/spanish-countries'

describe('a country in a German sentence', () => {
  test.each([
    ['Peru', 'Perus', 'in Peru'],
    ['Laos', 'von Laos', 'in Laos'],
    ['Belarus', 'von Belarus', 'in Belarus'],
    ['Türkei', 'der Türkei', 'in der Türkei'],
    ['Iran', 'des Iran', 'im Iran'],
    ['Kosovo', 'des Kosovo', 'im Kosovo'],
    ['Niederlande', 'der Niederlande', 'in den Niederlanden'],
    ['Philippinen', 'der Philippinen', 'auf den Philippinen'],
    ['Färöer', 'der Färöer', 'auf den Färöern'],
    ['Weihnachtsinsel', 'der Weihnachtsinsel', 'auf der Weihnachtsinsel'],
    ['Isle of Man', 'der Isle of Man', 'auf der Isle of Man'],
    ['Vereinigte Staaten', 'der Vereinigten Staaten', 'in den Vereinigten Staaten'],
    ['Vereinigte Arabische Emirate', 'der Vereinigten Arabischen Emirate', 'in den Vereinigten Arabischen Emiraten'],
    ['Vereinigtes Königreich', 'des Vereinigten Königreichs', 'im Vereinigten Königreich'],
    ['Heiliger Stuhl', 'des Heiligen Stuhls', 'im Heiligen Stuhl'],
    ['Demokratische Republik Kongo', 'der Demokratischen Republik Kongo', 'in der Demokratischen Republik Kongo'],
    ['Nördliche Marianen', 'der Nördlichen Marianen', 'auf den Nördlichen Marianen'],
    ['Trinidad und Tobago', 'von Trinidad und Tobago', 'in Trinidad und Tobago'],
    ['St. Vincent und die Grenadinen', 'von St. Vincent und den Grenadinen', 'in St. Vincent und den Grenadinen'],
    ['Saudi-Arabien', 'Saudi-Arabiens', 'in Saudi-Arabien'],
  ])('%s', (name, of, within) => {
    expect(germanOf(name)).toBe(of)
    expect(germanIn(name)).toBe(within)
  })
})

describe('a country in a Spanish sentence', () => {
  test.each([
    ['Perú', 'de Perú'],
    ['Reino Unido', 'del Reino Unido'],
    ['Países Bajos', 'de los Países Bajos'],
    ['Estados Unidos', 'de Estados Unidos'],
    ['Emiratos Árabes Unidos', 'de los Emiratos Árabes Unidos'],
    ['República Dominicana', 'de la República Dominicana'],
    ['Islas Marshall', 'de las Islas Marshall'],
    ['Isla de Man', 'de la Isla de Man'],
    ['El Salvador', 'de El Salvador'],
    ['Líbano', 'del Líbano'],
    ['India', 'de la India'],
    ['Santa Sede', 'de la Santa Sede'],
  ])('%s', (name, of) => expect(spanishOf(name)).toBe(of))
})

describe('a country in a Russian sentence', () => {
  test.each([
    ['Китай', 'Китая', 'в Китае'],
    ['Россия', 'России', 'в России'],
    ['Франция', 'Франции', 'во Франции'],
    ['Вьетнам', 'Вьетнама', 'во Вьетнаме'],
    ['Германия', 'Германии', 'в Германии'],
    ['Венгрия', 'Венгрии', 'в Венгрии'],
    ['Беларусь', 'Беларуси', 'в Беларуси'],
    ['Израиль', 'Израиля', 'в Израиле'],
    ['Египет', 'Египта', 'в Египте'],
    ['Польша', 'Польши', 'в Польше'],
    ['Мексика', 'Мексики', 'в Мексике'],
    ['Украина', 'Украины', 'в Украине'],
    ['США', 'США', 'в США'],
    ['Перу', 'Перу', 'в Перу'],
    ['Никарагуа', 'Никарагуа', 'в Никарагуа'],
    ['Бангладеш', 'Бангладеш', 'в Бангладеш'],
    ['Куба', 'Кубы', 'на Кубе'],
    ['Маврикий', 'Маврикия', 'на Маврикии'],
    ['Филиппины', 'Филиппин', 'на Филиппинах'],
    ['Нидерланды', 'Нидерландов', 'в Нидерландах'],
    ['Шри-Ланка', 'Шри-Ланки', 'в Шри-Ланке'],
    ['Гвинея-Бисау', 'Гвинеи-Бисау', 'в Гвинее-Бисау'],
    ['Южная Корея', 'Южной Кореи', 'в Южной Корее'],
    ['Южный Судан', 'Южного Судана', 'в Южном Судане'],
    ['Саудовская Аравия', 'Саудовской Аравии', 'в Саудовской Аравии'],
    ['Объединённые Арабские Эмираты', 'Объединённых Арабских Эмиратов', 'в Объединённых Арабских Эмиратах'],
    ['Демократическая Республика Конго', 'Демократической Республики Конго', 'в Демократической Республике Конго'],
    ['Босния и Герцеговина', 'Боснии и Герцеговины', 'в Боснии и Герцеговине'],
    ['Тринидад и Тобаго', 'Тринидада и Тобаго', 'в Тринидаде и Тобаго'],
    ['Папуа - Новая Гвинея', 'Папуа - Новой Гвинеи', 'в Папуа - Новой Гвинее'],
    ['Маршалловы Острова', 'Маршалловых Островов', 'на Маршалловых Островах'],
    ['Острова Кука', 'Островов Кука', 'на Островах Кука'],
    ['Кокосовые о-ва', 'Кокосовых островов', 'на Кокосовых островах'],
    ['о-в Рождества', 'острова Рождества', 'на острове Рождества'],
    ['Федеративные Штаты Микронезии', 'Федеративных Штатов Микронезии', 'в Федеративных Штатах Микронезии'],
    ['Приднестровье', 'Приднестровья', 'в Приднестровье'],
  ])('%s', (name, of, within) => {
    expect(russianOf(name)).toBe(of)
    expect(russianIn(name)).toBe(within)
  })
})

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
