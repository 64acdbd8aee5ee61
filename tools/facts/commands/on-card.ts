import type { Card } from '../../../src/cards/card'
import { makeCard } from '../../../src/cards/make-card'
import { ALONE_MARK, withMark } from '../../../src/cards/wikidata-alone'
import { en } from '../../../src/cards/words/en'
import type { Base } from '../../../src/facts/base'
import { earliestDay, formatDay, latestDay } from '../../../src/facts/dates'
import type { Statement } from '../../../src/facts/model'

/**
 * The words, in English, by which the card of its subject tells a statement to a reader of an article from the middle of its span: what
 * the card says with the statement and not without it. None where only a map or another card shows it.
 */
export function wordsOnCard(base: Base, statement: Statement): string[] {
  const { id } = base.entity(statement.subject)
  const article = { published: dayWithin(statement), claims: [], others: [] }
  const said = (facts: Base) => wordsOf(makeCard(facts, id, article, 'en', null))
  const otherwise = new Set(said(without(base, statement)).map(bare))
  return said(base).filter((words) => !otherwise.has(bare(words)))
}

/** Without whose word it is: that moves from one sentence of a card to another. */
function bare(words: string): string {
  return words.replace(en.byWikidata(''), '').replaceAll(ALONE_MARK, '')
}

/** A day on which it held, as sure as its dates allow. ISO. */
function dayWithin({ from, to, asOf }: Statement): string {
  const last = earliestDay(to ?? asOf)
  const first = from ? Math.min(latestDay(from), last) : last
  return formatDay(Math.floor((first + last) / 2))
}

/** The same facts, but for one statement. */
function without(base: Base, statement: Statement): Base {
  const wanted = JSON.stringify(statement)
  const isOther = (each: Statement) => JSON.stringify(each) !== wanted
  return {
    ...base,
    statements: (index) => base.statements(index).filter(isOther),
    incoming: (index) => base.incoming(index).filter(isOther),
  }
}

/** All that is written on a card, line by line. */
function wordsOf(card: Card): string[] {
  const { onDate, since, facts, timeline, members } = card
  const sentences = onDate?.sentences ?? []
  const events = since?.events ?? []
  const entries = members?.entries ?? []
  return [
    ...sentences.map((sentence) => withMark(card, sentence.text, sentence)),
    ...events.map((event) => withMark(card, `${event.when}: ${event.text}`, event)),
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    ...(timeline?.lanes ?? []).map(({ label, spans }) => `${label}: ${spans}`),
    ...entries.map((member) => withMark(card, [member.label, member.span].filter(Boolean).join(' '), member)),
  ]
}
