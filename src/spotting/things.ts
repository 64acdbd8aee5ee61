import { isAmericanState, isInstitution, isNamedAfter, isWiderThanTown, maySayWhatTownIs } from '../text/compounds'
import { isApostrophe, isCapital, isQuote, isSpace, wordEnd, wordStart } from '../text/letters'
import { beginsSentence } from '../text/sentences'
import { mayNeighbourName, mayOpenSentence } from '../text/titles'
import { wordList } from '../text/word-list'
import { before, behind, type Named, type Stranger, type Surroundings } from './named'

/* Things that are called by a place: streets, hotels, clubs, treaties, dishes. The place in their name is not what is named. */

/** "Moscow, Idaho" */
export function stateBehind({ end }: Named, { text, to }: Surroundings): Stranger | null {
  const at = end + 2
  if (at >= to || !isCapital(text.charCodeAt(at))) return null
  const word = text.slice(at, wordEnd(text, at, to))
  return isAmericanState(word) ? behind(word, 'thing') : null
}

/** "París de Valladolid": a town, "of" and an unknown name. `linkEnd`: "of" ends there. */
export function ofUnknown(linkEnd: number, next: Named | undefined, { text, to }: Surroundings): Stranger | null {
  const at = linkEnd + 1
  if (!isSpace(text.charCodeAt(linkEnd)) || !isCapital(text.charCodeAt(at)) || (next && next.start < linkEnd + 8))
    return null
  return behind(text.slice(at, wordEnd(text, at, to)), 'thing')
}

/** Words between an institution and the place it is named after. */
export const isLinkWord = wordList('of the de la du des del della di do da dos von d l dell')

/** The word that makes a longer name of a place: "Bourse de Paris", "State University of New York". `linkAt`: "of" begins there. */
export function institutionBefore(
  linkAt: number,
  { form }: Named,
  previous: Named | undefined,
  around: Surroundings,
): Stranger | null {
  const { text, from, capitalsSpeak } = around
  let at = linkAt
  let wordTo = linkAt
  do {
    wordTo = at
    while (wordTo > from && isSpace(text.charCodeAt(wordTo - 1))) wordTo--
    at = wordStart(text, from, wordTo)
    if (at === wordTo) return null
  } while (isLinkWord(text.slice(at, wordTo)))
  // What may be a name is as often a word: "Tasca do Kremlin", "el abierto Reina de Seúl".
  if (previous?.form.isSafe && previous.end > at) return null
  const word = text.slice(at, wordTo)
  if (isInstitution(word) || (form.isTown && isWiderThanTown(word))) return before(word, 'thing')
  const isName =
    capitalsSpeak &&
    isCapital(text.charCodeAt(at)) &&
    !mayNeighbourName(word) &&
    !mayOpenSentence(word) &&
    !beginsSentence(text, from, at)
  return isName ? before(word, 'thing') : null
}

/** Whether the word names what follows; in Arabic also with a preposition written onto it. */
export function isNamedBy(word: string): boolean {
  return isNamedAfter(word) || ('وفبلك'.includes(word[0] as string) && isNamedAfter(word.slice(1)))
}

/** Articles that towns do not take: "o Moscou" is a club. */
const ARTICLES_OF_THINGS: Record<string, ReadonlySet<string>> = {
  fr: new Set(['le', 'la']),
  es: new Set(['el', 'la']),
  it: new Set(['il', 'la']),
  pt: new Set(['o', 'a']),
}

export function articleBefore(word: string, lang: string | null): Stranger | null {
  // A German "die" may be a relative pronoun: "…, die Bachmut erobert hatte".
  const isArticle = lang === 'de' ? word === 'Die' : ARTICLES_OF_THINGS[lang ?? '']?.has(word.toLowerCase())
  return isArticle ? before(word, 'thing') : null
}

/** "la goleta Crimea", "Füchse Berlin": a noun right before the name of a town, with nothing between, makes the name of something else. */
export function nounBefore(
  at: number,
  word: string,
  { text, from, lang, capitalsSpeak }: Surroundings,
): Stranger | null {
  const isUpper = isCapital(text.charCodeAt(at))
  const isNoun =
    lang === 'de'
      ? isUpper && capitalsSpeak && !mayOpenSentence(word)
      : !isUpper &&
        ROMANCE.has(lang ?? '') &&
        !INFINITIVE.test(word) &&
        ARTICLE_OF_NOUN.test(text.slice(Math.max(from, at - 5), at))
  return isNoun && !maySayWhatTownIs(word) && !mayNeighbourName(word) ? before(word, 'thing') : null
}

/** "convidou Da Silva a visitar Kiev" */
const INFINITIVE = /(?:[aei]r|re)$/u
const ROMANCE = new Set(['fr', 'es', 'it', 'pt'])
const ARTICLE_OF_NOUN =
  /(?:^|[^\p{L}])(?:le|la|du|au|un|une|el|del|al|una|il|lo|nel|dal|sul|o|a|do|ao|no|um|uma|na|da)[ \u00a0]$/iu

/** Languages that put names of hotels, ships and papers in quotes, and names of places never. */
const QUOTED_NAMES = new Set(['ru', 'uk'])

/** Quotes around so few words beside the name are the name of something: «أصابع طوكيو», “台北小馆”. */
const MOST_QUOTED_WORDS = 2
/** Longer than such a quote, in UTF-16 units. */
const SHORT_QUOTE = 24

/** «Москва» in quotes is a hotel, a ship or a paper; so is "Moscow" behind a word such as "hotel", and a few words with a town in them. */
export function quoted({ start, end, form }: Named, { text, from, to, lang }: Surroundings): Stranger | null {
  const inside = /[^"“”„«»‟『「』」‘]*$/u.exec(text.slice(Math.max(from, end - SHORT_QUOTE), start))?.[0] ?? ''
  const opens = start - inside.length - 1
  if (opens < from || !isQuote(text.charCodeAt(opens))) return null
  const untilClosed = text[opens] === '‘' ? /^[^’]*/u : /^[^"“”„«»‟『「』」]*/u
  const rest = untilClosed.exec(text.slice(end, Math.min(to, start + SHORT_QUOTE)))?.[0] ?? ''
  const closes = text.charCodeAt(end + rest.length)
  if (!isQuote(closes) && !isApostrophe(closes)) return null
  const wordTo = opens > from && isSpace(text.charCodeAt(opens - 1)) ? opens - 1 : opens
  const word = text.slice(wordStart(text, from, wordTo), wordTo)
  if (inside === '' && rest === '') {
    return form.isTown || QUOTED_NAMES.has(lang ?? '') || isNamedBy(word) ? before(word, 'thing') : null
  }
  if (!form.isTown) return null
  const others = inside + rest
  const isSaid =
    /[.!?,;:。！？，、\p{Script=Hiragana}]/u.test(others) || others.trim().split(/\s+/u).length > MOST_QUOTED_WORDS
  return isSaid ? null : before(others, 'thing')
}
