import { certaintyOn, isBeforeKnown } from '../facts/certainty'
import { earliestDay, formatDate, latestDay, type PartialDate } from '../facts/dates'
import { type EntityIndex, PROPERTIES, type Property, type Statement } from '../facts/model'
import type { Fact } from './card'
import type { Context } from './context'
import { dateInWords, spanInWords, spoken } from './dates'
import { foreignLang, inLanguage, labelOf } from './labels'
import { capitalised } from './words/words'

/** A list longer than this ends in "and n more". */
const LONGEST_LIST = 12

/** What else is known, in the order of the properties: who organised it, where, and facts written as such. */
export function keyFacts(context: Context, index: EntityIndex): Fact[] {
  const { base, words } = context
  const own = base.statements(index).filter((statement) => stillSaid(context, statement))
  const capitalOf = own.find((s) => s.property === 'capital-of')
  const of = (property: Property) =>
    own.filter((s) => s.property === property && !(property === 'located-in' && capitalOf && sameEntity(s, capitalOf)))
  const facts: Fact[] = []

  // Events, agreements and things tell their span among what held on the day.
  const { kind } = base.entity(index)
  const [began, ended] = kind === 'person' ? [words.born, words.died] : [words.founded, words.dissolved]
  const exists = words.lifetimes[kind] ? [] : of('exists')
  for (const statement of exists) {
    const dates = [
      { label: began, date: statement.from },
      { label: ended, date: statement.to },
    ]
    for (const { label, date } of dates) {
      if (date) facts.push({ label, text: dateInWords(context, date), sources: context.citations.cite(statement) })
    }
  }
  for (const property of PROPERTIES) {
    const label = words.facts[property]
    const statements = of(property)
    if (label === undefined || statements.length === 0) continue
    if (property === 'population') facts.push(population(context, label, statements))
    else facts.push(listed(context, label, statements, (s) => (s.value.type === 'entity' ? s.value.entity : null)))
  }
  for (const statement of own) {
    const { value } = statement
    const label =
      value.type === 'fact'
        ? inLanguage(value.label, context)
        : value.type === 'says'
          ? withDaySaid(context, statement, words.according(labelOf(context, value.by)))
          : null
    const text = value.type === 'fact' || value.type === 'says' ? inLanguage(value.text, context) : null
    if (label !== null && text !== null)
      facts.push({
        label: capitalised(label),
        ...foreignLang(context, 'labelLang', label),
        // Who says what of a matter in dispute says it of the matter, whatever the day.
        text: value.type === 'fact' ? withPeriod(context, statement, label, text) : text,
        sources: context.citations.cite(statement),
      })
  }
  return facts
}

/** A fact with when it was so, in the words in which terms in office are told; as it is where it has no dates. */
function withPeriod(context: Context, statement: Statement, label: string, text: string): string {
  const { words, day } = context
  const { from, to, asOf } = statement
  if (from === null && to === null) return text
  if (isOnOneDate(statement) && isOwnDate(context, statement)) return text
  const span = spanInWords(context, statement)
  switch (isOnOneDate(statement) ? 'certain' : certaintyOn(statement, day)) {
    case 'last-known':
      return words.lastKnown(text, spoken(context, asOf))
    case 'possible':
      return words.possible(text, span)
    default: {
      // "Rank in 2024: 489" says when by itself.
      const years = [from, to].flatMap((date) => (date ? String(date.year) : []))
      return years.every((year) => `${label} ${text}`.includes(year)) ? text : words.dated(text, span)
    }
  }
}

/** "According to India, on 31 October 2019", of what was said on one day. */
function withDaySaid(context: Context, statement: Statement, label: string): string {
  if (!isOnOneDate(statement) || isOwnDate(context, statement)) return label
  return context.words.dated(label, spanInWords(context, statement))
}

/** Whether the date is when the event took place or the resolution was adopted: of anything else than facts, the card says it anyway. */
function isOwnDate({ base }: Context, { subject, from }: Statement): boolean {
  const on = from && formatDate(from)
  return base
    .statements(subject)
    .some((s) => !SAID_ONCE.has(s.property) && [s.from, s.to].some((date) => date !== null && formatDate(date) === on))
}

/** Of what came to pass: first and last day are the same day, month or year. */
function isOnOneDate({ from, to }: Statement): boolean {
  return from !== null && to !== null && formatDate(from) === formatDate(to)
}

/** What came to pass on one day is worth telling from that day on. */
const SAID_ONCE: ReadonlySet<Property> = new Set(['fact', 'says'])

/** Whether a statement is still, or already, worth telling on the day: by its dates, and undated ones always, but for positions. */
export function stillSaid(context: Context, statement: Statement): boolean {
  const { property, from } = statement
  // Counts and beginnings carry their own date in the text.
  if (property === 'population' || property === 'exists') return true
  // What belongs to an event or an agreement is told even while it lies ahead of the article.
  if (context.words.lifetimes[context.base.outline(statement.subject).kind]) return !isOutside(context, statement)
  if (SAID_ONCE.has(property) && from && isOnOneDate(statement)) return earliestDay(from) <= context.day
  if (isPosition(context, statement) && isBeforeKnown(statement, context.day)) return false
  return certaintyOn(statement, context.day) !== null
}

/** Whether a fact tells what somebody was, or what came to an end: like a term in office, it began on some day, known or not. */
function isPosition({ base }: Context, { property, subject, to }: Statement): boolean {
  return property === 'fact' && (to !== null || base.outline(subject).kind === 'person')
}

/**
 * Whether a party had left an agreement by the day, or was still to join it, while that went on without it; or a ship its fleet. Who took
 * part in what was over by then itself is told, and so is what a single day saw: somebody signed.
 */
function isOutside({ base, day }: Context, statement: Statement): boolean {
  const { subject, value, from, to } = statement
  if (value.type !== 'entity' || base.outline(subject).kind === 'event') return false
  if (isOnOneDate(statement)) return false
  const spans = base.statements(subject).filter(({ property }) => property === 'exists')
  const left = to && day > latestDay(to) && !spans.some((s) => s.to && earliestDay(s.to) <= latestDay(to))
  const isToJoin = from && day < earliestDay(from) && spans.some((s) => s.from && latestDay(s.from) < earliestDay(from))
  return Boolean(left || isToJoin)
}

function listed(
  context: Context,
  label: string,
  statements: readonly Statement[],
  memberOf: (s: Statement) => EntityIndex | null,
): Fact {
  const members = [...new Set(statements.map(memberOf))].filter((m): m is EntityIndex => m !== null)
  const names = members.slice(0, LONGEST_LIST).map((member) => labelOf(context, member))
  if (members.length > names.length) names.push(context.words.andMore(members.length - names.length))
  const text = new Intl.ListFormat(context.words.locale, { type: 'conjunction' }).format(names)
  return { label, text, sources: context.citations.cite(...statements) }
}

/** The newest count that was there on the day, else the first that came after; always with its year: "1,234,567 (2020)". */
function population(context: Context, label: string, statements: readonly Statement[]): Fact {
  const start = (date: PartialDate | null) => (date ? earliestDay(date) : Number.NEGATIVE_INFINITY)
  const sorted = [...statements].sort((a, b) => start(b.from) - start(a.from))
  const newest = (sorted.find((s) => start(s.from) <= context.day) ?? sorted.at(-1)) as Statement
  const { value, from, asOf } = newest
  const number = new Intl.NumberFormat(context.words.locale).format(value.type === 'number' ? value.number : 0)
  const text = `${number} (${dateInWords(context, from ?? asOf)})`
  return { label, text: context.words.typeset(text), sources: context.citations.cite(newest) }
}

function sameEntity(a: Statement, b: Statement): boolean {
  return a.value.type === 'entity' && b.value.type === 'entity' && a.value.entity === b.value.entity
}
