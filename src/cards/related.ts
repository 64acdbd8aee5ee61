import { certaintyOn, isBeforeKnown } from '../facts/certainty'
import { isCorroborated } from '../facts/corroborated'
import { earliestDay } from '../facts/dates'
import type { EntityIndex, Statement } from '../facts/model'
import type { Tie } from './card'
import type { Context } from './context'
import { stillSaid } from './key-facts'
import { foreignLang, labelOf } from './labels'

/** A card is a glance. */
const MOST_TIES = 6

/** Of the entities that the article also names, those that the facts tie to this one, with the tie in words. */
export function relatedIn(context: Context, index: EntityIndex, others: readonly EntityIndex[]): Tie[] {
  const { base, words } = context
  const subject = base.entity(index)
  const own = base.statements(index)
  const incoming = base.incoming(index)
  const ties: Tie[] = []
  for (const other of others) {
    if (other === index || ties.length >= MOST_TIES) continue
    const forwards = nearest(
      context,
      own.filter((s) => pointsTo(s, other)),
    )
    const backwards = nearest(
      context,
      incoming.filter((s) => s.subject === other),
    )
    const tie =
      (forwards && tieWords(context, forwards, 0)) ??
      (backwards && tieWords(context, backwards, 1)) ??
      (subject.country === other ? words.tieCountry[0] : null) ??
      (base.entity(other).country === index ? words.tieCountry[1] : null)
    if (!tie) continue
    const label = labelOf(context, other)
    ties.push({ id: base.entity(other).id, label, ...foreignLang(context, 'labelLang', label), tie })
  }
  return ties
}

function pointsTo({ value }: Statement, other: EntityIndex): boolean {
  return (value.type === 'entity' && value.entity === other) || (value.type === 'says' && value.by === other)
}

/** Of several statements that tie the two, the one that held on the day, else the first that can be told for it. */
function nearest(context: Context, statements: readonly Statement[]): Statement | undefined {
  const told = statements.filter((s) => isTold(context, s))
  return told.find((s) => certaintyOn(s, context.day) === 'certain') ?? told[0]
}

/** An office that was held stays a tie; who chairs it, or what it is a part of, is one only for the time. */
function isTold(context: Context, statement: Statement): boolean {
  const { property, from } = statement
  if (property === 'holds') return from ? earliestDay(from) <= context.day : !isBeforeKnown(statement, context.day)
  return stillSaid(context, statement)
}

/** Two words have no room to say on whose word they rest: that of Wikidata alone does not tell the day. */
function tieWords({ base, words, day }: Context, statement: Statement, direction: 0 | 1): string | null {
  const isOnDay = certaintyOn(statement, day) === 'certain' && isCorroborated(base, statement)
  if (statement.property === 'holds' && isOnDay) {
    return direction === 0 ? words.tieOnDay.office : words.tieOnDay.holder
  }
  return words.ties[statement.property]?.[direction] ?? null
}
