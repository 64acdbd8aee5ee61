import type { NameLanguage } from '../../src/text/languages'
import { inJapanese, inSimplified } from './made/chinese'
import type { RawEntity } from './schema'

/*
 * The names of an entity as the base holds them: what people wrote and tables hold, with that name first in each language which cards
 * are to show.
 */

export interface ShownName {
  lang: NameLanguage
  name: string
}

/** Places that write their own names in traditional characters: theirs stay so. ISO 3166 codes. */
const TRADITIONAL = ['TW', 'HK', 'MO']
/** Whose people Japanese calls by the characters of their names, in its own form of them. */
const IN_CHARACTERS = ['CN', ...TRADITIONAL]

/** Longer ones, or those with signs between, are written by sound: Uyghur and Tibetan names, which Japanese writes by sound as well. */
const PERSONAL_NAME = /^\p{Script=Han}{2,4}$/u

/** All names, language by language. `home` is the ISO 3166 code of the entity's country, or of the country itself. */
export function shownNames({ kind, names }: Pick<RawEntity, 'kind' | 'names'>, home: string | undefined): ShownName[] {
  const { zh = [], ja } = names
  const isTraditional = home !== undefined && TRADITIONAL.includes(home)
  const chinese = isTraditional ? zh.map(({ name }) => name) : simplifiedFirst(zh.map(({ name }) => name))
  const [first] = chinese
  const isMade = ja === undefined && kind === 'person' && home !== undefined && IN_CHARACTERS.includes(home)
  const japanese = isMade && first !== undefined && PERSONAL_NAME.test(first) ? [inJapanese(first)] : []
  const written = Object.entries(names).flatMap(([lang, all]) =>
    (lang === 'zh' ? chinese : all.map(({ name }) => name)).map((name) => ({ lang: lang as NameLanguage, name })),
  )
  return [...written, ...japanese.map((name): ShownName => ({ lang: 'ja', name }))]
}

/** Cards in Chinese are written in simplified characters; tables hold many names in traditional ones alone. */
function simplifiedFirst([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return []
  return [...new Set([inSimplified(first), first, ...others])]
}
