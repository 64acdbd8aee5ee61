import type { Cases, Gender } from './nouns'

export interface Adjective {
  gender: Gender
  cases: Cases
}

/**
 * Endings of the nominative with those of the cases. A feminine adjective ends like a noun in -а: only what most such adjectives
 * end in is taken for one ("Верховна Рада", "Північна Корея"; not "група", "рада").
 */
const ENDINGS: readonly (readonly [RegExp, Gender, string])[] = [
  [/ий$/u, 'm', 'ого ому = им ому'],
  [/ній$/u, 'm', 'нього ньому = нім ньому'],
  [/(?<=(?:ськ|цьк|зьк|н|лик|нов|ід|ош))а$/u, 'f', 'ої ій у ою ій'],
  [/(?<=(?:ськ|цьк|зьк|н|лик|нов|в|т))е$/u, 'n', 'ого ому = им ому'],
  [/(?<=(?:ськ|цьк|зьк|н|лик|нов|в))і$/u, 'pl', 'их им = ими их'],
  [/(?<=\d-)й$/u, 'm', 'го му = м му'],
]

/** A word as an adjective, or null where it has no such ending. */
export function ukrainianAdjective(word: string): Adjective | null {
  const small = word.toLowerCase()
  for (const [ending, gender, cases] of ENDINGS) {
    const at = small.search(ending)
    if (at <= 0) continue
    const stem = word.slice(0, at)
    return { gender, cases: cases.split(' ').map((end) => [end === '=' ? word : stem + end]) }
  }
  return null
}

/** The nominative in a gender of an adjective given in the masculine: китайський, китайська, китайське, китайські. */
export function ukrainianAdjectiveIn(masculine: string, gender: Gender): string {
  return masculine.replace(/ий$/u, { m: 'ий', f: 'а', n: 'е', pl: 'і' }[gender])
}

/** All forms of an adjective given in the masculine nominative. */
export function ukrainianAdjectiveForms(masculine: string): string[] {
  const genders = ['m', 'f', 'n', 'pl'] as const
  const forms = genders.flatMap((gender) => {
    const nominative = ukrainianAdjectiveIn(masculine, gender)
    return [nominative, ...(ukrainianAdjective(nominative)?.cases.flat() ?? [])]
  })
  return [...new Set(forms)]
}
