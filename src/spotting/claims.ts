import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import { fold } from '../text/fold'
import { wordBeforeOffice } from '../text/titles'

/*
 * A claim: the article ties a person to an office by naming them side by side. "Wang Yi, ministre chinois des Affaires
 * étrangères", "Chinese Foreign Minister Wang Yi". "former", "ex-" or "future" before the office make it none.
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

/** Between person and office: an apposition, with or without an article, or a bracket. */
const AFTER_PERSON = /^(?:\s*,\s*|\s*\(|\s+)(?:(?:le|la|l|the|der|die|el|il|o|a)[\s'’])?\s*$/iu

/** Between office and person: nothing, or an apposition. */
const AFTER_OFFICE = /^(?:\s*,\s*|\s+|)(?:(?:m|mr|mme|ms|mrs|dr)\.?\s+)?$/iu

/** All claims among the mentions of one flow, which are given in the order of the text. */
export function claimsAmong(base: Base, text: string, mentions: readonly Placed[]): Claim[] {
  const claims: Claim[] = []
  mentions.forEach((first, i) => {
    const second = mentions[i + 1]
    if (!second) return
    const between = text.slice(first.end, second.start)
    const [a, b] = [base.entity(first.entity), base.entity(second.entity)]
    // A list of ministers reads like an apposition ("Wang Yi, le ministre russe …"): the country tells them apart.
    if (a.country === null || a.country !== b.country) return
    if (a.kind === 'person' && b.kind === 'office' && AFTER_PERSON.test(between)) {
      claims.push({ person: a.index, office: b.index })
    }
    if (a.kind === 'office' && b.kind === 'person' && AFTER_OFFICE.test(between)) {
      if (wordBeforeOffice(wordBefore(text, first.start)) === 'none') claims.push({ person: b.index, office: a.index })
    }
  })
  return claims
}

/** The folded word that ends right before the offset, with its hyphen if it has one; empty where none does. */
export function wordBefore(text: string, offset: number): string {
  return fold(/([\p{L}\p{M}]+[-‐‑]?)\s*$/u.exec(text.slice(Math.max(0, offset - WORD_REACH), offset))?.[1] ?? '')
}

const WORD_REACH = 40
