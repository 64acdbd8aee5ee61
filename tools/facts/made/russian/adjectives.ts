import type { Cases, Gender } from './nouns'

/** A Russian adjective with its cases; of a masculine one the accusative of things, which is the nominative. */
export interface Adjective {
  gender: Gender
  cases: Cases
}

const ENDINGS: readonly (readonly [RegExp, Gender, string])[] = [
  [/(?<=[гкх])ий$/u, 'm', 'ого ому = им ом'],
  [/(?<=[^гкх])ий$/u, 'm', 'его ему = им ем'],
  [/(?<=[гкхшж])ой$/u, 'm', 'ого ому = им ом'],
  [/(?:ый|ой)$/u, 'm', 'ого ому = ым ом'],
  [/(?<=больш)ая$/u, 'f', 'ой ой ую ой ой'],
  [/(?<=[жшчщ])ая$/u, 'f', 'ей ей ую ей ей'],
  [/ая$/u, 'f', 'ой ой ую ой ой'],
  [/яя$/u, 'f', 'ей ей юю ей ей'],
  [/(?<=[гкхжшчщ])ое$/u, 'n', 'ого ому = им ом'],
  [/ое$/u, 'n', 'ого ому = ым ом'],
  [/ее$/u, 'n', 'его ему = им ем'],
  [/ые$/u, 'pl', 'ых ым = ыми ых'],
  [/(?:(?<=[гкхжшчщ])|(?<=(?:внеш|верх|ниж|сред|послед|зим|лет)н))ие$/u, 'pl', 'их им = ими их'],
  [/(?<=(?:ов|ев))о$/u, 'n', 'а у = ым ом'],
  [/(?<=\d-)(?:й|ый|ий)$/u, 'm', 'го му = м м'],
  [/(?<=\d-)(?:е|ое)$/u, 'n', 'го му = м м'],
  [/(?<=\d-)(?:я|ая)$/u, 'f', 'й й ю й й'],
]

/** A word as an adjective, or null where it has no such ending. */
export function russianAdjective(word: string): Adjective | null {
  const small = word.toLowerCase()
  for (const [ending, gender, cases] of ENDINGS) {
    const at = small.search(ending)
    if (at <= 0) continue
    const stem = word.slice(0, at)
    return { gender, cases: cases.split(' ').map((end) => (end === '=' ? word : stem + end)) as unknown as Cases }
  }
  return null
}

const NOMINATIVES = { m: null, f: 'ая', n: 'ое', pl: 'ые' } as const

/** The nominative in a gender of an adjective given in the masculine: китайский, китайская, китайское, китайские. */
export function russianAdjectiveIn(masculine: string, gender: Gender): string {
  const end = NOMINATIVES[gender]
  const stem = masculine.replace(/(?:ый|ий|ой)$/u, '')
  if (end === null || stem === masculine) return masculine
  return stem + (end === 'ые' && /[гкхжшчщ]$/u.test(stem) ? 'ие' : end)
}

/** All forms of an adjective given in the masculine nominative. */
export function russianAdjectiveForms(masculine: string): string[] {
  const genders = ['m', 'f', 'n', 'pl'] as const
  const forms = genders.flatMap((gender) => {
    const nominative = russianAdjectiveIn(masculine, gender)
    return [nominative, ...(russianAdjective(nominative)?.cases ?? [])]
  })
  return [...new Set(forms)]
}
