import { hasCapitals } from '../writing'
import { forEachSense, listAt, MANY, mannerBits, type SenseLists } from './references'
import { capitalsAsked, languageAsked, type Sense, senseOf } from './sense'

/** Whether any sense of a reference fits the name as written from `start` to `end`, in an article of that language. */
export function someFits(
  { manners, lists }: SenseLists,
  reference: number,
  text: string,
  start: number,
  end: number,
  language: number,
): boolean {
  if ((reference & MANY) === 0) {
    const manner = manners[reference & ((1 << mannerBits(manners)) - 1)] as number
    return manner === 0 || fits(manner, text, start, end, language)
  }
  const list = listAt(lists, reference & ~MANY)
  for (let i = 1; i < list.length; i += 2) if (fits(list[i] as number, text, start, end, language)) return true
  return false
}

/** The senses of a reference that fit the name as written there, in the order of the lexicon. */
export function sensesThatFit(
  lists: SenseLists,
  reference: number,
  text: string,
  start: number,
  end: number,
  language: number,
): Sense[] {
  const senses: Sense[] = []
  forEachSense(lists, reference, (target, manner) => {
    if (fits(manner, text, start, end, language)) senses.push(senseOf(target, manner))
  })
  return senses
}

/** Below it (Latin, Greek, Cyrillic, Armenian, Hebrew) all that begins a word is a letter or a number, of one unit. */
const PLAIN_LETTERS_END = 0x0600

/**
 * Whether a name as written from `start` to `end` (UTF-16 offsets) has the language and the capitals that a manner asks for. `language`
 * is that of the article, as `placeOfLanguage` tells it.
 */
export function fits(manner: number, text: string, start: number, end: number, language: number): boolean {
  const asked = languageAsked(manner)
  if (asked !== 0 && asked !== language) return false
  const capitals = capitalsAsked(manner)
  if (capitals === 0) return true
  // Nearly every sense asks for the first capital and nothing more: one unit answers, and no word is cut out.
  const first = text.charCodeAt(start)
  if (first < PLAIN_LETTERS_END) {
    if ((capitals === 'all' || (capitals & 1) !== 0) && isSmall(first)) return false
    if (capitals === 1) return true
  }
  return hasCapitals(text.slice(start, end), capitals)
}

function isSmall(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  const letter = String.fromCharCode(unit)
  return letter !== letter.toUpperCase()
}
