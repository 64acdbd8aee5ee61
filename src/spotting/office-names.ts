import { isApostrophe, isSpace, wordEnd, wordStart } from '../text/letters'
import { rankOf, titleAfter } from '../text/ranks'
import type { Named, Surroundings } from './named'
import { isLinkWord } from './things'

/*
 * The organisation in the name of an office: "secretario general de la ASEAN", "NATO Genel Sekreteri". The facts have an office at the head
 * of it; where the lexicon does not know these words for the office, silence is better than the organisation.
 */

/**
 * Whether the name of an organisation, which an office of the base heads, stands inside the name of an office. "The spokesman of the foreign
 * ministry" is no name of one: who heads a ministry is called otherwise.
 */
export function isInOfficeName({ start, end }: Named, isMinistry: boolean, around: Surroundings): boolean {
  return (!isMinistry && isTitleOf(start, around)) || hasTitleBehind(end, around)
}

/** "secretary-general of the UN": a title, "of", the name. */
function isTitleOf(start: number, { text, from }: Surroundings): boolean {
  let at = start
  let links = 0
  for (;;) {
    const wordTo =
      at > from && (isSpace(text.charCodeAt(at - 1)) || isApostrophe(text.charCodeAt(at - 1))) ? at - 1 : at
    at = wordStart(text, from, wordTo)
    if (at === wordTo) return false
    const word = text.slice(at, wordTo)
    if (!isLinkWord(word)) return links > 0 && isOfOffice(word)
    links++
  }
}

/** In Turkish and Korean the title follows: "NATO Genel Sekreteri", 크렘린궁 대변인. */
function hasTitleBehind(end: number, { text, to, lang }: Surroundings): boolean {
  if (lang === 'ko') {
    const title = titleAfter(text, end, to)
    return title !== null && title.rank !== 'courtesy'
  }
  if (lang !== 'tr' || !isSpace(text.charCodeAt(end))) return false
  const firstTo = wordEnd(text, end + 1, to)
  const secondTo = wordEnd(text, firstTo + 1, to)
  return isOfOffice(text.slice(end + 1, firstTo)) || isOfOffice(text.slice(firstTo + 1, secondTo))
}

function isOfOffice(word: string): boolean {
  const rank = rankOf(word)
  return rank !== null && rank !== 'courtesy'
}
