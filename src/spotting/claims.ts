import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import { wordBefore } from '../text/sentences'
import { isByname, wordBeforeOffice } from '../text/titles'
import { isOfficeThenPerson, isPersonThenOffice } from './apposition'
import { outlineOf } from './remembering'

/*
 * A claim: the article ties a person to an office by naming them side by side. "Wang Yi, ministre chinois des Affaires
 * étrangères", "Chinese Foreign Minister Wang Yi". Words that point at another time ("former", "until 2022") make it none, and so
 * does a row of names in which the office could belong to the one before it or to the one behind it: a false claim would have a
 * card correct what no article said.
 */

export interface Claim {
  person: EntityIndex
  office: EntityIndex
}

export interface Placed {
  start: number
  end: number
  entity: EntityIndex
}

/** Right after an office or the person who holds it: the article itself says when, and it is not now. */
const OTHER_TIME_AFTER =
  /^\s*[,(]?\s*(?:(?:until|till|from|between|at the time|since replaced|jusqu|d['’]alors|de l['’]époque|à l['’]époque|entre|bis|hasta|fino|até|до|тогда)(?!\p{L})|(?:in|en|de|von|с|в)?\s*\d{4})/iu

/** "En 2019, Wang Yi, ministre …": a year in the sentence. Names of editions ("Zapad-2021") count too: silence is no harm. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const SENTENCE_ENDS = /[.!?。！？]\s|[。！？]/gu

/** Far enough for the words above. */
const AFTER_REACH = 20

/** Where claims are looked for: a flow of the text (UTF-16 offsets), in an article of that day (ISO, or null). */
export interface ClaimContext {
  text: string
  from: number
  to: number
  published: string | null
}

/** All claims among the mentions of one flow, which are given in the order of the text. */
export function claimsAmong(
  base: Base,
  { text, from, to, published }: ClaimContext,
  mentions: readonly Placed[],
): Claim[] {
  const claims: Claim[] = []
  mentions.forEach((mention, i) => {
    if (outlineOf(base, mention.entity).kind !== 'office') return
    const claim = claimAt(mention, mentions[i - 1], mentions[i + 1])
    if (claim) claims.push(claim)
  })
  return claims

  function claimAt(office: Placed, before: Placed | undefined, after: Placed | undefined): Claim | null {
    const isBefore = before && isPersonThenOffice(text, before.end, office.start) && isCompatriot(before, office)
    const isAfter = after && isOfficeThenPerson(text, office.end, after.start) && isCompatriot(after, office)
    // "Xi Jinping, le ministre chinois …, Qin Gang": whose office? Without the second comma it is that of the one behind.
    if (isBefore && isAfter && text.slice(office.end, after.start).includes(',')) return null
    const person = isAfter ? after : isBefore ? before : null
    if (!person) return null
    if (isByname(text.slice(office.start, office.end))) return null
    if (wordBeforeOffice(wordBefore(text, from, office.start)) !== 'none') return null
    const end = Math.max(office.end, person.end)
    if (OTHER_TIME_AFTER.test(text.slice(end, end + AFTER_REACH))) return null
    const start = Math.min(office.start, person.start)
    if (isOfAnotherYear(sentenceAround(text.slice(from, to), start - from))) return null
    return { person: person.entity, office: office.entity }
  }

  /** Whether the sentence speaks of another year than the article's: who held the office then is not what the card answers. */
  function isOfAnotherYear(sentence: string): boolean {
    return (sentence.match(YEAR) ?? []).some((year) => year !== published?.slice(0, 4))
  }

  /** Whether the mention is of a person of the office's country: "Wang Yi, le ministre russe …" begins a list of ministers. */
  function isCompatriot(mention: Placed, office: Placed): boolean {
    const { kind, country } = outlineOf(base, mention.entity)
    return kind === 'person' && country !== null && country === outlineOf(base, office.entity).country
  }
}

/** The sentence of the flow in which the offset lies. */
function sentenceAround(flow: string, offset: number): string {
  let start = 0
  for (const end of flow.matchAll(SENTENCE_ENDS)) {
    if (end.index >= offset) return flow.slice(start, end.index)
    start = end.index + end[0].length
  }
  return flow.slice(start)
}
