import { describe, expect, test } from 'vitest'
import { makeCard } from '../../../src/cards/make-card'
import { rowFor } from '../../../src/cards/row'
import { baseOf, type TestEntity } from './base-of'

const office = (role: TestEntity['role'], en: string, fr: string): TestEntity => ({
  kind: 'office',
  country: 'peru',
  ...(role ? { role } : {}),
  names: { en, fr },
  feminine: { fr: fr.replace('président', 'présidente') },
})

const holds = (value: string, from?: string, to?: string) => ({
  property: 'holds' as const,
  value,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

const base = baseOf({
  peru: { kind: 'country', names: { en: 'Peru', fr: 'Pérou' } },
  philippines: { kind: 'country', names: { en: 'Philippines', fr: 'Philippines' } },
  president: office('president', 'president of Peru', 'président du Pérou'),
  foreign: office('foreign-minister', 'foreign minister of Peru', 'ministre des Affaires étrangères du Pérou'),
  tourism: office(undefined, 'Minister of Tourism of Peru', 'ministre du Tourisme du Pérou'),
  minister: { kind: 'person', line: {}, statements: [holds('foreign', '2021-07-29', '2022-02')] },
  again: {
    kind: 'person',
    line: {},
    statements: [holds('foreign', '2014', '2015'), holds('foreign', '2020-01', '2020-12')],
  },
  open: { kind: 'person', line: {}, statements: [holds('foreign', '2022')] },
  undated: { kind: 'person', line: {}, statements: [holds('foreign')] },
  chief: {
    kind: 'person',
    isFeminine: true,
    line: {},
    statements: [
      holds('tourism', '2001', '2003'),
      holds('foreign', '2004', '2005'),
      holds('president', '2011', '2016'),
    ],
  },
  written: {
    kind: 'person',
    line: { en: 'Peruvian diplomat', fr: 'Diplomate péruvien' },
    statements: [holds('foreign')],
  },
  lima: {
    kind: 'place',
    line: {},
    statements: [
      { property: 'capital-of', value: 'peru' },
      { property: 'located-in', value: 'peru' },
    ],
  },
  cusco: { kind: 'place', line: {}, statements: [{ property: 'located-in', value: 'peru' }] },
  cebu: { kind: 'place', line: {}, statements: [{ property: 'located-in', value: 'philippines' }] },
  somewhere: { kind: 'place', line: {}, statements: [{ property: 'located-in', value: 'cusco' }] },
  sea: { kind: 'place', line: {}, statements: [{ property: 'borders', value: 'peru' }] },
})

const line = (id: string, lang: 'en' | 'fr') => rowFor(base, id, null, lang)?.line

describe('a line made from statements', () => {
  test.each([
    ['minister', 'Foreign minister of Peru, 2021–2022', 'Ministre des Affaires étrangères du Pérou, 2021–2022'],
    [
      'again',
      'Foreign minister of Peru, 2014–2015, 2020',
      'Ministre des Affaires étrangères du Pérou, 2014–2015, 2020',
    ],
    ['open', 'Foreign minister of Peru, from 2022', 'Ministre des Affaires étrangères du Pérou, à partir de 2022'],
    ['undated', 'Foreign minister of Peru', 'Ministre des Affaires étrangères du Pérou'],
    [
      'chief',
      'President of Peru, 2011–2016; foreign minister of Peru, 2004–2005',
      'Présidente du Pérou, 2011–2016\u00a0; ministre des Affaires étrangères du Pérou, 2004–2005',
    ],
    ['lima', 'Capital of Peru', 'Capitale du Pérou'],
    ['cusco', 'City in Peru', 'Ville du Pérou'],
    ['cebu', 'City in the Philippines', 'Ville des Philippines'],
  ])('%s', (id, en, fr) => {
    expect(line(id, 'en')).toBe(en)
    expect(line(id, 'fr')?.replaceAll('\u202f', '\u00a0')).toBe(fr)
  })

  test('says nothing where the statements say nothing', () => {
    expect(line('sea', 'en')).toBeNull()
    expect(line('somewhere', 'fr')).toBeNull()
  })

  test('gives way to a line that somebody wrote', () => {
    expect(line('written', 'fr')).toBe('Diplomate péruvien')
  })

  test('stands on the card as in a list', () => {
    const article = { published: null, claims: [], others: [] }
    expect(makeCard(base, 'cusco', article, 'fr', null).line).toBe('Ville du Pérou')
  })
})
