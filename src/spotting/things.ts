import {
  isCalledByPlace,
  isGermanInstitution,
  isIndefinite,
  isInstitution,
  isNamedAfter,
  isWiderThanTown,
  maySayWhatTownIs,
  STATE_REACH,
  stateAt,
} from '../text/compounds'
import { isSideOfContest } from '../text/contests'
import { isApostrophe, isCapital, isQuote, isSpace, wordEnd, wordStart } from '../text/letters'
import { beginsSentence } from '../text/sentences'
import { mayNeighbourName, mayOpenSentence } from '../text/titles'
import { wordList } from '../text/word-list'
import { before, behind, type Named, type Stranger, type Surroundings } from './named'

/* Things that are called by a place: streets, hotels, clubs, treaties, dishes. The place in their name is not what is named. */

/** "Moscow, Idaho", "Paris (Texas)", "a Paris Texas person": two units at most stand between. */
export function stateBehind({ end }: Named, { text, to }: Surroundings): Stranger | null {
  const at = isCapital(text.charCodeAt(end + 1)) ? end + 1 : end + 2
  if (at >= to || !isCapital(text.charCodeAt(at))) return null
  const state = stateAt(text.slice(at, Math.min(to, at + STATE_REACH)))
  return state === null ? null : behind(state, 'thing')
}

/** "París de Valladolid": a town, "of" and an unknown name. `linkEnd`: "of" ends there. */
export function ofUnknown(linkEnd: number, next: Named | undefined, { text, to }: Surroundings): Stranger | null {
  const at = linkEnd + 1
  if (!isSpace(text.charCodeAt(linkEnd)) || !isCapital(text.charCodeAt(at)) || (next && next.start < linkEnd + 8))
    return null
  return behind(text.slice(at, wordEnd(text, at, to)), 'thing')
}

/** "Manchester beat Liverpool": towns play by their clubs. A country at war beats others too. */
export function sideOfContest({ start, end, form }: Named, { text, from, to }: Surroundings): Stranger | null {
  return form.isTown && isSideOfContest(text, from, start, end, to) ? behind('', 'thing') : null
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
  const { text, from, lang, capitalsSpeak } = around
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
  const isOne = lang === 'de' ? isGermanInstitution(word) : isInstitution(word)
  if (isOne && !isAnyOne(at, around)) return before(word, 'thing')
  if (isCalledByPlace(word) || (form.isTown && isWiderThanTown(word))) return before(word, 'thing')
  // "Die Regierung von Brüssel": a German noun is no name by its capital.
  const isName =
    lang !== 'de' &&
    capitalsSpeak &&
    isCapital(text.charCodeAt(at)) &&
    !mayNeighbourName(word) &&
    !mayOpenSentence(word) &&
    !beginsSentence(text, from, at)
  return isName ? before(word, 'thing') : null
}

/** "un hotel de Buenos Aires": any of them, whose name is not said. */
function isAnyOne(at: number, { text, from, lang }: Surroundings): boolean {
  if (at === from || !isSpace(text.charCodeAt(at - 1)) || (lang !== 'de' && isCapital(text.charCodeAt(at))))
    return false
  return isIndefinite(text.slice(wordStart(text, from, at - 1), at - 1), lang)
}

/** Whether the word names what follows; in Arabic also with a preposition written onto it. */
export function isNamedBy(word: string): boolean {
  return isNamedAfter(word) || ('وفبلك'.includes(word[0] as string) && isNamedAfter(word.slice(1)))
}

/** Articles that towns do not take, with prepositions too, each with the article in it: "o Moscou" is a club, "alla Kiev" a dish. */
const ARTICLES_OF_THINGS: Record<string, Record<string, string>> = {
  fr: { le: 'le', la: 'la', au: 'le', du: 'le' },
  es: { el: 'el', la: 'la', al: 'el', del: 'el' },
  it: {
    ...{ il: 'il', al: 'il', del: 'il', dal: 'il', nel: 'il', sul: 'il', col: 'il' },
    ...{ la: 'la', alla: 'la', della: 'la', dalla: 'la', nella: 'la', sulla: 'la' },
  },
  pt: { o: 'o', a: 'a' },
}

export function articleBefore(word: string, { form }: Named, lang: string | null): Stranger | null {
  // A German "die" may be a relative pronoun: "…, die Bachmut erobert hatte".
  if (lang === 'de') return word === 'Die' ? before(word, 'thing') : null
  const article = ARTICLES_OF_THINGS[lang ?? '']?.[word.toLowerCase()]
  // "du Caire", "al Cairo": the article is a part of the name.
  return article !== undefined && !form.hasWord(article) ? before(word, 'thing') : null
}

/** "la goleta Crimea", "Füchse Berlin": a noun right before the name of a town, with nothing between, makes the name of something else. */
export function nounBefore(
  at: number,
  word: string,
  { form }: Named,
  { text, from, lang, capitalsSpeak }: Surroundings,
): Stranger | null {
  const isUpper = isCapital(text.charCodeAt(at))
  const isNoun =
    lang === 'de'
      ? form.isTown && isUpper && capitalsSpeak && !mayOpenSentence(word)
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
  /(?:^|[^\p{L}])(?:(?:le|la|du|au|un|une|son|sa|mon|ma|el|del|al|una|su|mi|il|lo|nel|dal|sul|suo|sua|o|a|do|ao|no|um|uma|na|da|seu)[ \u00a0]|l['’])$/iu

/** Languages that put names of hotels, ships and papers in quotes, and names of places never. */
const QUOTED_NAMES = new Set(['ru', 'uk'])

/** Quotes around so few words beside the name are the name of something: «أصابع طوكيو», “台北小馆”. */
const MOST_QUOTED_WORDS = 2
/** A noun of a few characters behind の. */
const NAMED_WITH_NO = /^の[\p{Script=Han}\p{Script=Katakana}ー]{1,4}$/u
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
  // 「モスクワの灯」
  if (inside === '' && NAMED_WITH_NO.test(rest)) return before(others, 'thing')
  const isSaid =
    /[.!?,;:。！？，、\p{Script=Hiragana}]/u.test(others) || others.trim().split(/\s+/u).length > MOST_QUOTED_WORDS
  return isSaid ? null : before(others, 'thing')
}
