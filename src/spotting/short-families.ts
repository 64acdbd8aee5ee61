import type { EntityIndex } from '../facts/model'
import { titleAfter } from '../text/ranks'
import type { Form, Forms } from './forms'
import type { Flow, Occurrence } from './found'
import type { Lexicon } from './lexicon'
import { matchNames } from './match'

/*
 * Japanese papers call 習近平 after the first time 習氏. Family names of one character are too short to be looked up everywhere: they are looked
 * for in articles that name somebody of the family in full, and count before a title only.
 */

/** The only language whose papers do so. */
export const SHORT_FAMILIES_IN = 'ja'

const HAN = /\p{Script=Han}/u
const HAN_NAME = /^\p{Script=Han}{2,}$/u

interface Read {
  flow: Flow
  occurrences: Occurrence[]
}

/** Adds the family names of one character to what the lexicon found, in the order of the text. */
export function addShortFamilies(read: readonly Read[], text: string, lexicon: Lexicon, forms: Forms): void {
  for (const [character, people] of familiesOf([...forms.all()], lexicon)) {
    const form = forms.known(character) ?? forms.add(character, people.map(familyOf))
    for (const each of read) {
      const found = occurrencesOf(form, character, text, each.flow)
      if (found.length > 0) each.occurrences = leftmost([...each.occurrences, ...found])
    }
  }
}

/** In the order of the text, without those that stand inside another one: 習 in 習近平. */
function leftmost(occurrences: Occurrence[]): Occurrence[] {
  let settled = 0
  return occurrences
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      const isFree = start >= settled
      if (isFree) settled = end
      return isFree
    })
}

/** The people of the article whose family name has one character, by that character. */
function familiesOf(forms: readonly Form[], lexicon: Lexicon): Map<string, EntityIndex[]> {
  const families = new Map<string, EntityIndex[]>()
  for (const { written, isPerson, isSurname, readings } of forms) {
    if (!isPerson || isSurname || !HAN_NAME.test(written)) continue
    const longer = familiesAtStart(written, lexicon)
    const character = written.charAt(0)
    for (const { candidate } of readings) {
      if (longer.has(candidate.entity)) continue
      families.set(character, [...(families.get(character) ?? []), candidate.entity])
    }
  }
  return families
}

/** Whose family name the first two characters are: 岸田文雄 is of the family 岸田, not 岸. */
function familiesAtStart(name: string, lexicon: Lexicon): Set<EntityIndex> {
  const senses = matchNames(lexicon, name.slice(0, 2), 0, 2, SHORT_FAMILIES_IN).flatMap((match) => match.senses)
  return new Set(senses.flatMap(({ surname, target }) => (surname ? [target] : [])))
}

function familyOf(target: EntityIndex) {
  return { target, evidence: 'none', capitals: 0, support: true, surname: true, lang: null } as const
}

/** Where the character stands before a title, and behind no other one of Chinese: 林外相, but not 小林氏. */
function occurrencesOf(form: Form, character: string, text: string, { start: from, end: to }: Flow): Occurrence[] {
  const found: Occurrence[] = []
  for (let at = text.indexOf(character, from); at >= 0 && at < to; at = text.indexOf(character, at + 1)) {
    const isPart = at > from && HAN.test(text.charAt(at - 1))
    if (!isPart && titleAfter(text, at + 1, to)) found.push({ start: at, end: at + 1, form, isName: true })
  }
  return found
}
