import { isMonthName } from './calendar-names'
import { isSpace, wordEnd, wordStart } from './letters'
import { wordList } from './word-list'

/*
 * Two places with a word of sport between are two sides that played each other: "Manchester beat Liverpool", "Marseille a battu Nantes",
 * "Leipzig spielte unentschieden". Words of war and of diplomacy as well ("defeated", "reçoit") are not among them.
 */

const anyOf = (...patterns: string[]) => `(?:${patterns.join('|')})`

/** Behind the side: what it did, without needing to say against whom. */
const PLAYS = anyOf(
  'beats?|thrashed|outplayed|trounced|drew with|lost to|lost at home|won away',
  "bat|battent|(?:a|ont|avait) (?:battu|dominé)|s['’](?:incline|impose) (?:à|face|devant)",
  '(?:schlug|schlägt|bezwang) \\p{Lu}\\p{Ll}+',
  '(?:spielte|spielt|siegte|verlor|gewann|unterlag) (?:gegen|unentschieden|\\d)',
  'st(?:eigt|ieg) (?:ab|auf)',
  '(?:venció|derrotó) al?|goleó|ganó al|empató con',
  'ha (?:battuto|pareggiato)|batte|pareggia',
  'bateu|perdeu (?:para|com)|empatou com',
  'обыграла?|сыграла? вничью|обігра(?:в|ла)|зігра(?:в|ла) внічию',
)

/** Before the side: what another one did to it. */
const PLAYED = anyOf(
  'beats?|thrashed|outplayed|trounced|drew with|lost to',
  "bat|battent|(?:a|ont|avait) (?:battu|dominé)|s['’](?:incline|impose) (?:à|devant|face à)",
  'schlug|schlägt|bezwang',
  '(?:(?:venció|derrotó|goleó|ganó) al?|empató con)(?: el| la)?',
  '(?:ha battuto|ha pareggiato con|batte)(?: il| la)?',
  '(?:bateu|perdeu para|empatou com)(?: o| a)?',
  'обыграла?|обігра(?:в|ла)',
)

const BEHIND_SIDE = new RegExp(`^ ${PLAYS}(?!\\p{Ll})`, 'u')
const BEFORE_SIDE = new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${PLAYED} $`, 'u')

/** "verlor am Samstag gegen": in German the verb stands further away. */
const AGAINST = /(?:verlor|verliert|gewann|gewinnt|siegte|spielte|spielt|unterlag)(?: [\p{L}-]+){0,4} gegen $/u

/** The score right behind a side, "Liverpool 2-1", and no time of the day. */
const SCORE = /^ \d{1,2}[-–:]\d{1,2}(?![\d:.–-]| ?(?:Uhr|h\b|[ap]\.?m))/u

/** The same behind the place of a meeting is its days: "in Jakarta 13–14 July", "à Genève 10-12 juin". */
const DAYS = /^ (\d{1,2})[-–](\d{1,2})\.? (?:de |di )?(\p{L}+)/u

/** Longer than any of these words with what stands before them, in UTF-16 units. */
const REACH = 60

/** Nearly every word beside a place is none with which these begin or end: one look tells. */
const mayBegin = wordList(`
  beat beats thrashed outplayed trounced drew lost won bat battent a ont avait s schlug schlägt spielte spielt siegte verlor gewann unterlag
  bezwang steigt stieg venció derrotó goleó ganó empató ha batte pareggia bateu perdeu empatou обыграл обыграла сыграл сыграла обіграв
  обіграла зіграв зіграла
`)
const mayEnd = wordList(`
  beat beats thrashed outplayed trounced with to bat battent battu dominé à devant schlug schlägt bezwang gegen al a el la con battuto
  il batte bateu para com o обыграл обыграла обіграв обіграла
`)

/** Whether what stands beside a place says that it is a side in a contest. UTF-16 offsets: `from` and `to` of the flow. */
export function isSideOfContest(text: string, from: number, start: number, end: number, to: number): boolean {
  if (isSpace(text.charCodeAt(end)) && end < to) {
    const behind = text.slice(end, Math.min(to, end + REACH))
    if (SCORE.test(behind) && !areDays(behind)) return true
    if (mayBegin(text.slice(end + 1, wordEnd(text, end + 1, to))) && BEHIND_SIDE.test(behind)) return true
  }
  if (start === from || !isSpace(text.charCodeAt(start - 1))) return false
  if (!mayEnd(text.slice(wordStart(text, from, start - 1), start - 1))) return false
  const before = text.slice(Math.max(from, start - REACH), start)
  return BEFORE_SIDE.test(before) || AGAINST.test(before)
}

function areDays(behind: string): boolean {
  const [, first, last, word] = DAYS.exec(behind) ?? []
  // Names of months are asked for last: few pages need them.
  return word !== undefined && Number(first) < Number(last) && isMonthName(word)
}
