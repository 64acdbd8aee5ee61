import { describe, expect, test } from 'vitest'
import { isArabicParticle, withoutHouse } from '../../../../../tools/facts/made/arabic-particles'
import { otherForms } from '../../../../../tools/facts/made/forms'
import { ukrainianPerson } from '../../../../../tools/facts/made/ukrainian/people'

describe('names of Arabs in Cyrillic', () => {
  test('have articles that are no names, but not at their beginning', () => {
    expect(isArabicParticle('Аль', 3)).toBe(true)
    expect(isArabicParticle('Абу', 0)).toBe(true)
    expect(isArabicParticle('Ан', 0)).toBe(false)
    expect(isArabicParticle('Тани', 4)).toBe(false)
  })

  test.each([
    ['Тамим бен Хамад Аль Тани', 'Тамим бен Хамад'],
    ['Мохаммед ибн Салман Аль Сауд', 'Мохаммед ибн Салман'],
    ['Тамім бін Хамад Аль Тані', 'Тамім бін Хамад'],
    ['Тамим бен Хамад', null],
    ['Урсула фон дер Ляйен', null],
  ])('%s without the house: %s', (name, short) => expect(withoutHouse(name)).toBe(short))

  test('are declined without the articles, in Ukrainian too', () => {
    expect(ukrainianPerson('Тамім бін Хамад Аль Тані', { iso: 'QA', feminine: false })).toContain(
      'Таміма бін Хамада Аль Тані',
    )
  })

  test('are also written without the house, where something else speaks for the bearer', () => {
    const forms = otherForms(
      { name: 'Тамим бен Хамад Аль Тани', lang: 'ru', needs: [] },
      { kind: 'person', iso: 'QA', feminine: false },
    )
    expect(forms).toContainEqual({ name: 'Тамимом бен Хамадом', lang: 'ru', needs: ['support'] })
    expect(forms).toContainEqual({ name: 'Тамимом бен Хамадом Аль Тани', lang: 'ru', needs: [] })
    const other = otherForms({ name: 'Сергей Лавров', lang: 'ru', needs: [] }, { kind: 'person', iso: 'RU' })
    expect(other.every(({ needs }) => needs.length === 0)).toBe(true)
  })
})
