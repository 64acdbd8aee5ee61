import { expect, test } from 'vitest'
import { isThere } from '../../../src/text/places'

const says = (marked: string) => isThere(marked.replace('|', ''), 0, marked.indexOf('|'))

test.each([
  'a match in |Berlin',
  'Tête de série à |Hangzhou',
  'jugó en |Lima',
  'матч у |Києві',
  'приїде до |Одеси',
  'Anna Rossi, di |Treviso',
  'Nancy Souza, de |Joinville',
  'سافر إلى |بيروت',
])('something is there: %s', (text) => expect(says(text)).toBe(true))

test.each(['gegen |Eindhoven', 'il portiere di |Treviso', 'beat |Berlin', 'Berlin |Berlin', '|Berlin', 'Main |Berlin'])(
  'a club may be meant: %s',
  (text) => expect(says(text)).toBe(false),
)

test('the flow before does not count', () => expect(isThere('in Berlin', 3, 3)).toBe(false))
