import { isAlsoGivenName, isHeadBehind, isManner, isState, maySayWhatTownIs } from '../text/compounds'
import { isNounOfPerson, looksLikeNoun, looksRomanised } from '../text/given-names'
import {
  isApostrophe,
  isCapital,
  isHan,
  isHyphen,
  isLetter,
  isQuote,
  isSpace,
  wordEnd,
  wordStart,
} from '../text/letters'
import { titleBefore } from '../text/ranks'
import { beginsSentence, isAllCapitals, wordBefore } from '../text/sentences'
import { mayNeighbourName, mayOpenSentence } from '../text/titles'
import { isTradeBefore, isTradeBehind } from '../text/trades'
import { meantOtherwise } from './abbreviations'
import { ordinalBefore } from './counted'
import { hanBefore, hanBehind, partBesideDot } from './han-surroundings'
import { before, behind, type Named, type Stranger, type Surroundings } from './named'
import {
  articleBefore,
  institutionBefore,
  isLinkWord,
  isNamedBy,
  nounBefore,
  ofUnknown,
  quoted,
  sideOfContest,
  stateBehind,
} from './things'

/*
 * What stands right beside a name. A name inside a longer name that we do not know is a trap: "Central Park", "Paris Hilton",
 * "Park Jin-young", 王毅博. The longer name gives itself away by a neighbour that is no name of ours, no title and no start of a sentence.
 * Beside most names stands nothing of the kind, which a look at one or two units tells. All offsets are UTF-16 units into the text.
 */

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
    meantOtherwise(name, previous, around) ??
    sideOfContest(name, around) ??
    (name.form.isPerson ? (otherNumberBefore(name, around) ?? partBesideDot(name, next, around)) : null) ??
    (name.form.isPerson || name.form.isPlace ? tradeBeside(name, around) : null)
  )
}

function strangerBehind(name: Named, next: Named | undefined, around: Surroundings): Stranger | null {
  const { text, to, capitalsSpeak, lang } = around
  const { start, end, form } = name
  if (end >= to) return null
  const here = text.charCodeAt(end)
  if (isHan(here)) return isHan(text.charCodeAt(end - 1)) ? hanBehind(name, next, around) : null
  if (here === COMMA) return form.isPlace ? stateBehind(name, around) : null
  if (form.isTown && isSpace(here)) {
    const state = stateBehind(name, around)
    if (state) return state
  }
  const isJoined = isHyphen(here)
  if (!isJoined && !isSpace(here)) return null
  const at = end + 1
  if (!isLetter(text.charCodeAt(at)) || isKnown(name, next, at, isJoined, lang)) return null
  const word = text.slice(at, wordEnd(text, at, to))
  const isUpper = isCapital(text.charCodeAt(at))
  if (form.isPlace && !isJoined) {
    if (isHeadBehind(word, lang)) return behind(word, 'thing')
    if (form.isTown && capitalsSpeak && isLinkWord(word)) return ofUnknown(at + word.length, next, around)
  }
  if (!isUpper && !isJoined) return null
  if (isShout(text, start, end) && isAllCapitals(word)) return behind(word, 'thing')
  // "China-based" speaks of China; "Park Jin-young" is somebody else, and a "China-Besuch" no country.
  if (isJoined) {
    if (form.isPlace && isManner(word)) return behind(word, 'thing')
    if (form.isPerson) return capitalsSpeak || !isUpper ? behind(word, 'given') : null
    return capitalsSpeak && isUpper ? behind(word, 'thing') : null
  }
  if (!capitalsSpeak || mayNeighbourName(word)) return null
  // "EU High Representative": initials stand before anything, and behind an office who holds it.
  if (form.isOffice || (!form.isPerson && isAllCapitals(text.slice(start, end)))) return null
  // "мэр Москвы Сергей Собянин": no longer name begins in the genitive.
  if (!form.isPerson && DECLINES.has(lang ?? '') && form.isInflected()) return null
  // German writes all nouns with a capital: "in Peking Gespräche". Only what looks like a given name is one.
  if (lang === 'de') {
    const isName = form.isPerson ? looksRomanised(word) && !form.isInflected() : isAlsoGivenName(text.slice(start, end))
    if (!isName) return null
  }
  return behind(word, 'given')
}

function strangerBefore(name: Named, previous: Named | undefined, around: Surroundings): Stranger | null {
  const { text, from, to, lang, capitalsSpeak } = around
  const { start, end, form } = name
  if (start <= from) return null
  const here = text.charCodeAt(start - 1)
  if (isHan(here)) return isHan(text.charCodeAt(start)) ? hanBefore(name, previous, around) : null
  if (isQuote(here) || isQuote(text.charCodeAt(end)) || isApostrophe(text.charCodeAt(end))) {
    const thing = form.isPlace ? quoted(name, around) : null
    if (thing || isQuote(here)) return thing
  }
  const isElision = isApostrophe(here)
  const isJoined = isHyphen(here)
  if (!isElision && !isJoined && !isSpace(here)) return null
  const wordTo = start - 1
  const at = wordStart(text, from, wordTo)
  if (at === wordTo) return form.isSurname ? givenWithInitial(name, around) : null
  if (isKnown(name, previous, at, isJoined, lang)) return null
  const word = text.slice(at, wordTo)
  if (form.isPlace) {
    const isLink = isLinkWord(word)
    // "Ville-de-Shanghai"
    if (isJoined && isLink) return before(word, 'thing')
    if (!isJoined && (isNamedBy(word) || (maySayWhatTownIs(word) && isNamedBy(wordBefore(text, from, at)))))
      return before(word, 'thing')
    // "della Florida": states take articles as countries do.
    const isTown = form.isTown && !isState(text.slice(start, end))
    if (isLink) {
      return institutionBefore(at, name, previous, around) ?? (isTown ? articleBefore(word, name, lang) : null)
    }
    // "la frontière Syrie-Liban"
    const isOfPair = form.isCountry && isHyphen(text.charCodeAt(end))
    if ((isTown || form.isCountry) && !isElision && !isJoined && !isOfPair) {
      const noun = (isTown ? articleBefore(word, name, lang) : null) ?? nounBefore(at, word, name, around)
      if (noun) return noun
    }
  }
  if (!isCapital(text.charCodeAt(at)) || isElision) return null
  if (isShout(text, start, end) && isAllCapitals(word)) return before(word, 'thing')
  if (!capitalsSpeak || mayNeighbourName(word)) return null
  // "глава МИДа Аббас Арагчи": Russian and Ukrainian decline abbreviations.
  if (form.isPerson && DECLINES.has(lang ?? '') && DECLINED_ABBREVIATION.test(word)) return null
  if (isJoined) return before(word, 'given')
  if (mayOpenSentence(word)) return null
  if (lang === 'de') {
    if (!form.isPerson && isBeforeCapital(end, around) && !maySayWhatTownIs(word)) return before(word, 'thing')
    // "Die Rede Putins": before a genitive stands a noun.
    const isGiven = form.isSurname && (!looksLikeNoun(word) || isBehindNoun(at, around))
    return isGiven && !form.isInflected() ? before(word, 'given') : null
  }
  if (beginsSentence(text, from, at)) {
    // "Yesterday Moscow spoke" is no longer name, but "Anna Lavrov said": before a family name alone stands a given one.
    const mayBeVerb = VERBS_FIRST.has(lang ?? '') && !(at === from && end === to)
    return form.isSurname && !isAllCapitals(word) && !mayBeVerb ? before(word, 'given') : null
  }
  // "du Norvégien Jens Stoltenberg": behind an article stands no given name.
  return form.isPerson && !form.isSurname && ARTICLES.test(text.slice(Math.max(from, at - 5), at))
    ? null
    : before(word, 'given')
}

/** "the 13th Dalai Lama", who is not the 14th. */
function otherNumberBefore({ start, form }: Named, { text, from }: Surroundings): Stranger | null {
  const count = form.count()
  const ordinal = count === null ? null : ordinalBefore(text, from, start)
  return ordinal && ordinal.number !== count ? before(ordinal.word, 'thing') : null
}

/** "Trainerin Ute Scholz": behind a noun that says what somebody is, what looks like a noun is a given name. */
function isBehindNoun(at: number, { text, from }: Surroundings): boolean {
  if (at === from || !isSpace(text.charCodeAt(at - 1))) return false
  const wordAt = wordStart(text, from, at - 1)
  const word = text.slice(wordAt, at - 1)
  return isCapital(text.charCodeAt(wordAt)) && isNounOfPerson(word) && !beginsSentence(text, from, wordAt)
}

/** "Kevin D. Williamson": a given name and initials before a family name. */
function givenWithInitial({ start }: Named, { text, from, capitalsSpeak }: Surroundings): Stranger | null {
  const given = capitalsSpeak
    ? GIVEN_AND_INITIALS.exec(text.slice(Math.max(from, start - GIVEN_REACH), start))?.[1]
    : null
  return given && !mayNeighbourName(given) && !mayOpenSentence(given) ? before(given, 'given') : null
}

const GIVEN_AND_INITIALS = /(?<!\p{L})(\p{Lu}\p{Ll}+)[ \u00a0](?:\p{Lu}\.[ \u00a0]?)+$/u
/** Longer than a given name with initials. */
const GIVEN_REACH = 24

/** Whether a word with a capital follows: between two of them stands, even in German, a part of a longer name ("Long Island University"). */
function isBeforeCapital(end: number, { text, to }: Surroundings): boolean {
  return end + 1 < to && isSpace(text.charCodeAt(end)) && isCapital(text.charCodeAt(end + 1))
}

const COMMA = 0x2c

/**
 * Languages whose sentences often begin with a verb or a noun right before a name: "Aseguró Lavrov", "Встреча Шойгу". Two words alone, as
 * "Guillermo Ortega", are who wrote the article.
 */
const VERBS_FIRST = new Set(['es', 'pt', 'it', 'ru', 'uk', 'ar'])

/** "МИД", "МИДа", "СБУ" */
const DECLINED_ABBREVIATION = /^\p{Lu}{2,}(?:а|у|ом|ем|е|і)?$/u

/** Languages that write the adjectives of places small. */
const SMALL_ADJECTIVES = new Set(['fr', 'es', 'it', 'pt', 'ru', 'uk'])

/** Languages in which the case of a name tells that it stands alone. */
const DECLINES = new Set(['ru', 'uk'])

const ARTICLES =
  /(?:^|[^\p{L}])(?:the|an?|le|la|l|du|de la|au|un|une|el|del|al|il|lo|dal|dall|dell|all|o|do|ao|um)['’ \u00a0]$/iu

/** Whether what stands at the offset is another name of ours; of words of topics we know nothing that would keep a name apart. */
function isKnown(
  name: Named,
  neighbour: Named | undefined,
  at: number,
  isJoined: boolean,
  lang: string | null,
): boolean {
  if (!neighbour || at < neighbour.start || at >= neighbour.end) return false
  const { isTopic, isAdjective, isPerson, isPlace, isOffice, isTown, isSurname, isExplained, isSafe } = neighbour.form
  if (isTopic) return false
  // "в Британской Колумбии": an adjective has a capital because it begins a longer name, where the language writes it small.
  if (isAdjective && name.form.isPlace && neighbour.start < name.start && SMALL_ADJECTIVES.has(lang ?? '')) return false
  if (name.form.isPlace || !name.form.isPerson) {
    // "Boston Marathon", "David Oman": what is so often a word, or a given name, tells nothing apart.
    if (isTown && !isSafe) return false
    // "Türkiye Cumhuriyet Merkez Bankası": the name of a paper is a word as well.
    if (!isSafe && !isAdjective && !isPerson && !isPlace && !isOffice) return false
    if (isSurname && !isExplained && neighbour.start < name.start) return false
  }
  return !isNamesake(name, neighbour, isJoined)
}

/**
 * Two family names side by side, the name of a town before one ("Paris Hilton") or a person's joined to one ("Michel Barnier-Roux") are
 * somebody else's name together; but not "Erdoğan-Putin" where the article names both in full.
 */
function isNamesake(name: Named, neighbour: Named, isJoined: boolean): boolean {
  const [first, second] = neighbour.start < name.start ? [neighbour.form, name.form] : [name.form, neighbour.form]
  if (!second.isSurname) return false
  if (first.isSurname) return !(first.isExplained && second.isExplained)
  return first.isTown || (isJoined && first.isPerson && !second.isExplained)
}

/** Languages in which a noun right before a name says what it is, and not what is its. */
const APPOSES = new Set(['en', 'fr', 'de', 'es', 'it', 'pt'])
const ARABIC_ARTICLE = 'ال'

/** The trade of a private person beside the name: somebody else bears it too. Places have bearers as well: "la maestra Asia". */
function tradeBeside({ start, end, form }: Named, { text, from, to, lang }: Surroundings): Stranger | null {
  // "لاعب روسيا" is a player of Russia, and "öğrenci Ankara'ya gitti" a student who went there.
  const isSaidOfName =
    form.isPerson ||
    APPOSES.has(lang ?? '') ||
    (lang === 'ar' && text.startsWith(ARABIC_ARTICLE, wordStart(text, from, start - 1)))
  if (isSaidOfName && isTradeBefore(text, from, start)) return before('', 'trade')
  // "Frau China", "signor Cuba"
  if (!form.isPerson && titleBefore(text, from, start)?.rank === 'courtesy') return before('', 'trade')
  return isTradeBehind(text, end, to) ? behind('', 'trade') : null
}

/** Initials longer than this are no common word in capitals. */
const SHORT_INITIALS = 3

/** Whether the name is short initials: beside another word in capitals, as in "CONTACT US", it is no name. */
function isShout(text: string, start: number, end: number): boolean {
  return end - start <= SHORT_INITIALS && isAllCapitals(text.slice(start, end))
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
