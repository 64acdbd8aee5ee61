import {
  compoundBefore,
  compoundBehind,
  isAlsoGivenName,
  isAmericanState,
  isHeadOf,
  isInstitution,
  isNamedAfter,
  maySayWhatTownIs,
} from '../text/compounds'
import { isFollowedByWord, isOfWholeWords } from '../text/han'
import { isCapital, isHan, isHyphen, isLetter, isQuote, isSpace, wordEnd, wordStart } from '../text/letters'
import { titleAfter } from '../text/ranks'
import { mayNeighbourName, mayOpenSentence } from '../text/titles'
import { isTradeBefore, isTradeBehind } from '../text/trades'
import { wordList } from '../text/word-list'

/*
 * What stands right beside a name. A name inside a longer name that we do not know is a trap: "Central Park", "Paris Hilton",
 * "Park Jin-young", 王毅博. The longer name gives itself away by a neighbour that is no name of ours, no title and no start of a sentence.
 * Beside most names stands nothing of the kind, which a look at one or two units tells. All offsets are UTF-16 units into the text.
 */

/** A flow of the text: neighbours are not looked for beyond it. */
export interface Surroundings {
  text: string
  from: number
  to: number
  lang: string | null
  /** Whether capitals are for names: in headings such as "Why China Wants Peace" they say nothing. */
  capitalsSpeak: boolean
}

/** A name of ours, or another word that the lexicon knows. */
export interface Named {
  start: number
  end: number
  form: {
    isPerson: boolean
    /** A place or a country. */
    isPlace: boolean
    isTown: boolean
    isSurname: boolean
    /** Whether it is only a word of a topic. */
    isTopic: boolean
  }
}

/** The unknown word that a name is written together with. */
export interface Stranger {
  word: string
  side: 'before' | 'behind'
  /** `given`: a given name, so that the two are somebody else. `trade`: what only a private person does. `thing`: all else. */
  kind: 'given' | 'trade' | 'thing'
}

/** The unknown word that makes somebody or something else of a name, or null. `previous` and `next` stand beside it in the flow. */
export function strangerBeside(
  name: Named,
  previous: Named | undefined,
  next: Named | undefined,
  around: Surroundings,
): Stranger | null {
  return (
    strangerBehind(name, next, around) ??
    strangerBefore(name, previous, around) ??
    (name.form.isPerson ? tradeBeside(name, around) : null)
  )
}

function behind(word: string, kind: Stranger['kind']): Stranger {
  return { word, side: 'behind', kind }
}

function before(word: string, kind: Stranger['kind']): Stranger {
  return { word, side: 'before', kind }
}

function strangerBehind(name: Named, next: Named | undefined, around: Surroundings): Stranger | null {
  const { text, to, capitalsSpeak, lang } = around
  const { start, end, form } = name
  if (end >= to) return null
  const here = text.charCodeAt(end)
  if (isHan(here)) return isHan(text.charCodeAt(end - 1)) ? hanBehind(name, next, around) : null
  if (here === COMMA) return form.isPlace ? stateBehind(name, around) : null
  const isJoined = isHyphen(here)
  if (!isJoined && !isSpace(here)) return null
  const at = end + 1
  if (!isLetter(text.charCodeAt(at)) || isKnown(name, next, at)) return null
  const word = text.slice(at, wordEnd(text, at, to))
  const isUpper = isCapital(text.charCodeAt(at))
  if (form.isPlace && !isJoined) {
    if (isHeadOf(word)) return behind(word, 'thing')
    if (form.isTown && capitalsSpeak && isLinkWord(word)) return ofUnknown(at + word.length, next, around)
  }
  if (!isUpper && !isJoined) return null
  if (isShout(text, start, end) && isAllCapitals(word)) return behind(word, 'thing')
  // "China-based" speaks of China; "Park Jin-young" is somebody else, and a "China-Besuch" no country.
  if (isJoined) {
    if (form.isPerson) return capitalsSpeak || !isUpper ? behind(word, 'given') : null
    return capitalsSpeak && isUpper ? behind(word, 'thing') : null
  }
  if (!capitalsSpeak || mayNeighbourName(word)) return null
  // "EU High Representative": initials stand before anything.
  if (!form.isPerson && isAllCapitals(text.slice(start, end))) return null
  // German writes all nouns with a capital: "in Peking Gespräche". Only what looks like a given name is one.
  if (lang === 'de' && !looksGiven(name, word, around)) return null
  return behind(word, 'given')
}

function strangerBefore(name: Named, previous: Named | undefined, around: Surroundings): Stranger | null {
  const { text, from, lang, capitalsSpeak } = around
  const { start, end, form } = name
  if (start <= from) return null
  const here = text.charCodeAt(start - 1)
  if (isHan(here)) return isHan(text.charCodeAt(start)) ? hanBefore(name, previous, around) : null
  if (isQuote(here) || isQuote(text.charCodeAt(end))) {
    const thing = form.isPlace ? quoted(name, around) : null
    if (thing || isQuote(here)) return thing
  }
  const isElision = isApostrophe(here)
  const isJoined = isHyphen(here)
  if (!isElision && !isJoined && !isSpace(here)) return null
  const wordTo = start - 1
  const at = wordStart(text, from, wordTo)
  if (at === wordTo || isKnown(name, previous, at)) return null
  const word = text.slice(at, wordTo)
  if (form.isPlace) {
    const isLink = isLinkWord(word)
    // "Ville-de-Shanghai"
    if (isJoined && isLink) return before(word, 'thing')
    if (!isJoined && isNamedBy(word)) return before(word, 'thing')
    if (isLink) {
      return institutionBefore(at, previous, around) ?? (form.isTown ? articleBefore(word, lang) : null)
    }
    if (form.isTown && !isElision && !isJoined) {
      const noun = articleBefore(word, lang) ?? nounBefore(at, word, around)
      if (noun) return noun
    }
  }
  if (!isCapital(text.charCodeAt(at)) || isElision) return null
  if (isShout(text, start, end) && isAllCapitals(word)) return before(word, 'thing')
  if (!capitalsSpeak || mayNeighbourName(word)) return null
  if (isJoined) return before(word, 'given')
  if (mayOpenSentence(word)) return null
  if (lang === 'de') return form.isSurname && !looksLikeNoun(word) ? before(word, 'given') : null
  if (beginsSentence(text, from, at)) {
    // "Yesterday Moscow spoke" is no longer name, but "Anna Lavrov said": before a family name alone stands a given one.
    return form.isSurname && !isAllCapitals(word) && !VERBS_FIRST.has(lang ?? '') ? before(word, 'given') : null
  }
  // "du Norvégien Jens Stoltenberg": behind an article stands no given name.
  return form.isPerson && !form.isSurname && ARTICLES.test(text.slice(Math.max(from, at - 5), at))
    ? null
    : before(word, 'given')
}

const COMMA = 0x2c

/** Languages whose sentences often begin with a verb or a noun right before a name: "Aseguró Lavrov", "Встреча Шойгу". */
const VERBS_FIRST = new Set(['es', 'pt', 'it', 'ru', 'uk', 'ar'])

const ARTICLES =
  /(?:^|[^\p{L}])(?:the|an?|le|la|l|du|de la|au|un|une|el|del|al|il|lo|dal|dall|dell|all|o|do|ao|um)['’ \u00a0]$/iu

/** Whether what stands at the offset is another name of ours; of words of topics we know nothing that would keep a name apart. */
function isKnown(name: Named, neighbour: Named | undefined, at: number): boolean {
  if (!neighbour || at < neighbour.start || at >= neighbour.end) return false
  if (neighbour.form.isTopic) return false
  return !isNamesake(name, neighbour)
}

/** Two family names side by side, or the name of a town before one ("Paris Hilton"), are somebody else's name together. */
function isNamesake(name: Named, neighbour: Named): boolean {
  const [first, second] = neighbour.start < name.start ? [neighbour, name] : [name, neighbour]
  return second.form.isSurname && (first.form.isSurname || first.form.isTown)
}

/** "Moscow, Idaho" */
function stateBehind({ end }: Named, { text, to }: Surroundings): Stranger | null {
  const at = end + 2
  if (at >= to || !isCapital(text.charCodeAt(at))) return null
  const word = text.slice(at, wordEnd(text, at, to))
  return isAmericanState(word) ? behind(word, 'thing') : null
}

/** "París de Valladolid": a town, "of" and an unknown name. `linkEnd`: "of" ends there. */
function ofUnknown(linkEnd: number, next: Named | undefined, { text, to }: Surroundings): Stranger | null {
  const at = linkEnd + 1
  if (!isSpace(text.charCodeAt(linkEnd)) || !isCapital(text.charCodeAt(at)) || (next && next.start < linkEnd + 8))
    return null
  return behind(text.slice(at, wordEnd(text, at, to)), 'thing')
}

/** Words between an institution and the place it is named after. */
const isLinkWord = wordList('of the de la du des del della di do da dos von d l dell')

/** The word that makes a longer name of a place: "Bourse de Paris", "State University of New York". `linkAt`: "of" begins there. */
function institutionBefore(linkAt: number, previous: Named | undefined, around: Surroundings): Stranger | null {
  const { text, from, capitalsSpeak } = around
  let at = linkAt
  let wordTo = linkAt
  do {
    wordTo = at
    while (wordTo > from && isSpace(text.charCodeAt(wordTo - 1))) wordTo--
    at = wordStart(text, from, wordTo)
    if (at === wordTo) return null
  } while (isLinkWord(text.slice(at, wordTo)))
  if (previous && !previous.form.isTopic && previous.end > at) return null
  const word = text.slice(at, wordTo)
  if (isInstitution(word)) return before(word, 'thing')
  const isName =
    capitalsSpeak &&
    isCapital(text.charCodeAt(at)) &&
    !mayNeighbourName(word) &&
    !mayOpenSentence(word) &&
    !beginsSentence(text, from, at)
  return isName ? before(word, 'thing') : null
}

/** Whether the word names what follows; in Arabic also with a preposition written onto it. */
function isNamedBy(word: string): boolean {
  return isNamedAfter(word) || ('وفبلك'.includes(word[0] as string) && isNamedAfter(word.slice(1)))
}

/** Articles that towns do not take: "o Moscou" is a club. A German "die" after a comma is a relative pronoun: only "Die". */
const ARTICLES_OF_THINGS: Record<string, ReadonlySet<string>> = {
  de: new Set(['Der', 'Die']),
  fr: new Set(['le', 'la', 'Le', 'La']),
  es: new Set(['el', 'la', 'El', 'La']),
  it: new Set(['il', 'la', 'Il', 'La']),
  pt: new Set(['o', 'a', 'O', 'A']),
}

function articleBefore(word: string, lang: string | null): Stranger | null {
  return ARTICLES_OF_THINGS[lang ?? '']?.has(word) ? before(word, 'thing') : null
}

/** "la goleta Crimea", "Füchse Berlin": a noun right before the name of a town, with nothing between, makes the name of something else. */
function nounBefore(at: number, word: string, { text, from, lang, capitalsSpeak }: Surroundings): Stranger | null {
  const isUpper = isCapital(text.charCodeAt(at))
  const isNoun =
    lang === 'de'
      ? isUpper && capitalsSpeak && !mayOpenSentence(word) && !beginsSentence(text, from, at)
      : !isUpper && ROMANCE.has(lang ?? '') && ARTICLE_OF_NOUN.test(text.slice(Math.max(from, at - 5), at))
  return isNoun && !maySayWhatTownIs(word) && !mayNeighbourName(word) ? before(word, 'thing') : null
}

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
function quoted({ start, end, form }: Named, { text, from, to, lang }: Surroundings): Stranger | null {
  const inside = /[^"“”„«»‟『「』」]*$/u.exec(text.slice(Math.max(from, end - SHORT_QUOTE), start))?.[0] ?? ''
  const opens = start - inside.length - 1
  if (opens < from || !isQuote(text.charCodeAt(opens))) return null
  const rest = /^[^"“”„«»‟『「』」]*/u.exec(text.slice(end, Math.min(to, start + SHORT_QUOTE)))?.[0] ?? ''
  if (!isQuote(text.charCodeAt(end + rest.length))) return null
  const wordTo = opens > from && isSpace(text.charCodeAt(opens - 1)) ? opens - 1 : opens
  const word = text.slice(wordStart(text, from, wordTo), wordTo)
  if (inside === '' && rest === '') {
    return QUOTED_NAMES.has(lang ?? '') || isNamedBy(word) ? before(word, 'thing') : null
  }
  if (!form.isTown) return null
  const others = inside + rest
  const isSaid =
    /[.!?,;:。！？，、\p{Script=Hiragana}]/u.test(others) || others.trim().split(/\s+/u).length > MOST_QUOTED_WORDS
  return isSaid ? null : before(others, 'thing')
}

/** What makes a longer name of one in Chinese characters or katakana, behind it: 北京大学, 王毅博, パリス・ヒルトン. */
function hanBehind(name: Named, next: Named | undefined, { text, from, to }: Surroundings): Stranger | null {
  const { start, end, form } = name
  if (next && !next.form.isTopic && next.start <= end) return null
  const rest = text.slice(end, Math.min(to, end + HAN_REACH))
  if (form.isPerson) {
    const isShort = end - start === SHORT_HAN_NAME && isHanOnly(text.slice(start, end))
    const isWhole = !isShort || titleAfter(text, end, to) !== null || isFollowedByWord(text, to, start, end)
    return isWhole ? null : behind(rest[0] ?? '', 'given')
  }
  const compound = compoundBehind(rest)
  if (compound !== null) return behind(compound, 'thing')
  if (DOT_AND_KATAKANA.test(rest) && next?.start !== end + 1) return behind(rest.slice(1), 'thing')
  // 東京コロッケ; of countries it only tells where something is from: 中国メディア.
  if (form.isTown && KATAKANA.test(rest) && !KATAKANA.test(text[end - 1] ?? '')) return behind(rest, 'thing')
  return end - start <= SHORT_HAN_NAME && !isOfWholeWords(text, from, to, start, end)
    ? behind(rest[0] ?? '', 'thing')
    : null
}

/** The same before it: 東日本; アンナ・ラブロフ is somebody else's given name. */
function hanBefore(name: Named, previous: Named | undefined, { text, from, to }: Surroundings): Stranger | null {
  const { start, end, form } = name
  if (previous && !previous.form.isTopic && previous.end >= start - 1) return null
  const ahead = text.slice(Math.max(from, start - HAN_REACH), start)
  const given = KATAKANA_AND_DOT.exec(ahead)
  if (given) return before(given[0], form.isPerson ? 'given' : 'thing')
  const compound = compoundBefore(text.slice(start, end), ahead)
  if (compound !== null) return before(compound, 'thing')
  return isHanOnly(text.slice(start, end)) && form.isPlace && !isOfWholeWords(text, from, to, start, end)
    ? before(ahead, 'thing')
    : null
}

/** Longer than the words looked for beside a name in Chinese characters. */
const HAN_REACH = 12
const KATAKANA = /^[\p{Script=Katakana}ー]/u
const DOT_AND_KATAKANA = /^・\p{Script=Katakana}/u
const KATAKANA_AND_DOT = /[\p{Script=Katakana}ー]+・$/u
/** Names of Chinese people have two characters or three: one of three has no room for a fourth. */
const SHORT_HAN_NAME = 2

function isHanOnly(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name)
}

/** The trade of a private person beside the name: somebody else bears it too. */
function tradeBeside({ start, end }: Named, { text, from, to }: Surroundings): Stranger | null {
  if (isTradeBefore(text, from, start)) return before('', 'trade')
  return isTradeBehind(text, end, to) ? behind('', 'trade') : null
}

/** A given name in a German text: beside a place that is one too ("Paris Hilton"), or as those of East Asia are spelled ("Wang Lili"). */
function looksGiven({ start, end, form }: Named, word: string, { text }: Surroundings): boolean {
  if (form.isPerson) return ROMANISED.test(word)
  return isAlsoGivenName(text.slice(start, end))
}

/** One or two syllables of Chinese or Korean in Latin letters. */
const ROMANISED =
  /^(?:[bcdfghjklmnpqrstwxyz]{0,2}(?:[aeiouü]{1,3}|y[aeiou]{1,2}|yeo|yeong)(?:ng?|k|l|m|p)?(?![aeiou])){1,2}$/iu

/** Ends of German nouns that stand before a family name: "Kollege Lawrow", "Kremlsprecher Peskow". */
const NOUN_ENDS =
  /(?:er|in|ist|or|ent|ant|är|ung|heit|keit|schaft|chef|ge|te|en|es|rat|mann|frau|mal|tag|land|ion|kreml)$/iu

function looksLikeNoun(word: string): boolean {
  return NOUN_ENDS.test(word)
}

/** Initials longer than this are no common word in capitals. */
const SHORT_INITIALS = 3

/** Whether the name is short initials: beside another word in capitals, as in "CONTACT US", it is no name. */
function isShout(text: string, start: number, end: number): boolean {
  return end - start <= SHORT_INITIALS && isAllCapitals(text.slice(start, end))
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

/** Whether a sentence or a quotation begins at the offset: a capital there is no sign of a name. */
function beginsSentence(text: string, from: number, at: number): boolean {
  return /(?:^|[.!?…:;–—()[\]"“”«»„'‘’\n-])\s*$/u.test(text.slice(Math.max(from, at - 4), at))
}

/** The word that ends right before the offset, with its hyphen if it has one; empty where none does. */
export function wordBefore(text: string, from: number, offset: number): string {
  let end = offset
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  // Chinese and Japanese write no spaces between words: the last character speaks (前 in 会见前中国外长).
  if (end > from && isHan(text.charCodeAt(end - 1))) return text.slice(end - 1, end)
  const wordTo = end > from && isHyphen(text.charCodeAt(end - 1)) ? end - 1 : end
  const word = text.slice(wordStart(text, from, wordTo), wordTo)
  return wordTo < end && word !== '' ? `${word}-` : word
}

/** The words right before and behind a name, as written; empty where none does. UTF-16 offsets. */
export function neighbourWords(
  start: number,
  end: number,
  { text, from, to }: Surroundings,
): Record<Stranger['side'], string> {
  return {
    before: start > from ? text.slice(wordStart(text, from, start - 1), start - 1) : '',
    behind: end < to ? text.slice(end + 1, wordEnd(text, end + 1, to)) : '',
  }
}

/** Longer flows are no headings. */
const LONGEST_HEADING = 200
/** Fewer long words in running text may be just a name: "Paris Hilton Foundation". */
const FEWEST_WORDS = 4
/** Shorter words ("of", "the") stay small in headings. */
const LONG_WORD = 4

/**
 * Whether the words of a flow begin with capitals because it is a heading, as English writes them. Only words with four letters or
 * more count. Offsets of the flow in the text.
 */
export function isTitleCase(text: string, from: number, to: number, isHeading: boolean): boolean {
  if (to - from > LONGEST_HEADING) return false
  let words = 0
  for (let at = from; at < to; ) {
    const end = wordEnd(text, at, to)
    if (end - at >= LONG_WORD) {
      if (!isCapital(text.charCodeAt(at))) return false
      words++
    }
    at = end + 1
  }
  return words >= (isHeading ? 1 : FEWEST_WORDS)
}
