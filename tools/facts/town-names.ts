import type { NameLanguage } from '../../src/text/languages'
import type { RawName } from './schema'
import type { Town } from './tables/drawn'
import type { WordLists } from './word-lists'

/*
 * The names of towns. There are thousands of small ones, each is in the news once in years, and among their names are words of every
 * language: По in Burkina Faso, Ende in Indonesia, Lander in Wyoming. So they ask for their country, but for readers at home.
 */

/** The languages of the scripts in which a name may be a word of another language than its own. */
const SCRIPTS: readonly (readonly NameLanguage[])[] = [
  ['en', 'fr', 'de', 'es', 'it', 'pt', 'tr', 'nl', 'pl', 'id', 'vi'],
  ['ru', 'uk'],
  ['zh', 'ja'],
]

/**
 * Whether a folded name, marked with the first of these languages, is a common word at home, in one of them, or abroad, in another
 * language of the same script; null for none.
 */
export function wordIn(
  folded: string,
  homes: readonly NameLanguage[],
  { common }: WordLists,
): 'home' | 'abroad' | null {
  const isWord = (lang: NameLanguage) => common[lang]?.has(folded) === true
  if (homes.some(isWord)) return 'home'
  return SCRIPTS.find((each) => each.includes(homes[0] as NameLanguage))?.some(isWord) ? 'abroad' : null
}

/** Shorter names are words of some language that no list holds, or initials. */
const SHORTEST = { letters: 4, characters: 2 } as const
const CHARACTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function isShortName(name: string): boolean {
  return name.length < (CHARACTERS.test(name) ? SHORTEST.characters : SHORTEST.letters)
}

/** What else a name may be. */
interface Ambiguity {
  /** The town is known to all readers of news. */
  isWellKnown: boolean
  word: 'home' | 'abroad' | null
  /** Another entity bears the name. */
  isShared: boolean
  /** It is a given name or a family name. */
  isSomebodys: boolean
}

/** What the name of a town needs, marked with a language; none where it is not to be read at all. */
export function settleTownName(
  { name, needs }: RawName,
  lang: NameLanguage,
  { isSmall, languages }: Town,
  { isWellKnown, word, isShared, isSomebodys }: Ambiguity,
): RawName[] {
  // Its country alone is no sign for it: an article on America may well have a Mr Tyler, one in German is about the end ("Ende").
  if (isSmall && (word !== null || isSomebodys)) {
    // The English name is the one that every card can fall back on.
    const isNoWordHere = word !== 'home' && !isSomebodys && !isShared
    return lang === 'en' ? [{ name, needs: [isNoWordHere ? 'country' : 'support', 'language'] }] : []
  }
  if (isShared || word === 'home' || (isSomebodys && !isWellKnown) || needs.includes('support')) {
    return [{ name, needs: [...new Set([...needs, 'support' as const])] }]
  }
  const isShort = isShortName(name) && !isWellKnown
  if (isSmall && !isShort && languages.includes(lang)) return [{ name, needs: ['abroad'] }]
  return [{ name, needs: isSmall || isShort || word === 'abroad' ? ['country'] : needs }]
}
