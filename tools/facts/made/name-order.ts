import type { Script } from './scripts'

/**
 * Where the family name stands:
 *
 * - `first`, `last`: there;
 * - `spanish`: the father's comes before the mother's, at the end: Gabriel Boric Font is Boric;
 * - `mixed`: first in a Chinese name of three words (Lee Hsien Loong), last behind an English given name (Lawrence Wong);
 * - `given-first`: there is none, people go by the given name, which comes first: Anwar Ibrahim is Anwar;
 * - `given-last`: the same, where it comes last: Nguyen Phu Trong is Trong;
 * - `either`: people go by the first name or the last: Prabowo Subianto is Prabowo, Joko Widodo is Widodo;
 * - `none`: nobody is called by a part of the name.
 */
export type NameOrder = 'first' | 'last' | 'spanish' | 'mixed' | 'given-first' | 'given-last' | 'either' | 'none'

const countries = (order: NameOrder, codes: string) => codes.split(' ').map((code) => [code, order] as const)

const BY_COUNTRY = new Map<string, NameOrder>([
  ...countries('first', 'CN TW KR KP'),
  ...countries('mixed', 'HK MO SG'),
  ...countries('given-first', 'MY BN LA TH ET ER'),
  ...countries('given-last', 'VN'),
  ...countries('either', 'ID IS'),
  ...countries('none', 'MM KH BT'),
  ...countries('spanish', 'ES MX AR CO CL PE VE EC BO PY UY CR PA GT HN SV NI DO CU PR GQ'),
])

/** Countries whose own order, family name first, is kept by neighbours that write so themselves and turned by the others. */
const FIRST_IN_EAST_ASIA = ['JP', 'HU']

/** The order of a name in a script, by the ISO 3166 code of the person's country, where that is known. */
export function nameOrder(iso: string | undefined, script: Script): NameOrder {
  if (iso === undefined) return 'last'
  if (FIRST_IN_EAST_ASIA.includes(iso)) return ['han', 'kana', 'hangul'].includes(script) ? 'first' : 'last'
  return BY_COUNTRY.get(iso) ?? 'last'
}
