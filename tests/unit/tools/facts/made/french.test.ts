import { expect, test } from 'vitest'
import { frenchPlural } from '../../../../../tools/facts/made/french'

test.each([
  ['ministre chinois des Affaires étrangères', 'ministres chinois des Affaires étrangères'],
  ['ministre russe de la Défense', 'ministres russes de la Défense'],
  ["ministre de la Défense de l'Italie", "ministres de la Défense de l'Italie"],
  ['première ministre indienne', 'premières ministres indiennes'],
  ['président chinois', 'présidents chinois'],
  ["secrétaire d'État américain", "secrétaires d'État américain"],
  ["secrétaire général de l'ONU", "secrétaires généraux de l'ONU"],
])('%s, %s', (one, several) => expect(frenchPlural(one)).toBe(several))

test('a plural has none', () => expect(frenchPlural('présidents chinois')).toBeNull())
