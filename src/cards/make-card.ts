import type { Base } from '../facts/base'
import { formatDate, parseDate } from '../facts/dates'
import type { Entity, EntityIndex } from '../facts/model'
import type { Answer } from './answer'
import { emptyAnswer } from './answer'
import type { Card, CardLanguage, DatedText, Flag, OnDate } from './card'
import { type Claim, type Context, contextFor } from './context'
import { spoken } from './dates'
import { foreignIn } from './foreign'
import { answerForCapital, answerForCountry, answerForOrganisation } from './government'
import { keyFacts } from './key-facts'
import { foreignLang, labelOf } from './labels'
import { addLifetime } from './lifetime'
import { linksIn } from './links'
import { lookUpOf } from './look-up'
import { lineOf } from './made-line'
import { locatorMapOf } from './map/locator-map'
import type { Atlas } from './map/world'
import { membersOf } from './members'
import { answerForOffice } from './office'
import { answerForPerson } from './person'
import { relatedIn } from './related'
import { sourcesOf } from './sources'
import { statementsOf } from './statements'
import { barsOf, timelineOf } from './timeline'
import { legendOf } from './wikidata-alone'
import { capitalised } from './words/words'

/** The article in whose light a card is made. Ids that the base does not hold are passed over. */
export interface CardArticle {
  /** ISO day of publication, or null. */
  published: string | null
  /** Persons and offices that the article ties together, by id. */
  claims: readonly { person: string; office: string }[]
  /** Ids of all entities that the article names. */
  others: readonly string[]
  /** What the article calls the entity where the card is asked for; missing where it is not asked for at a mention. */
  called?: string | undefined
}

/** What is drawn on cards and comes in files of its own; null where nobody will look at it. */
export interface Drawings {
  atlas: Atlas
  /** By ISO 3166 code. */
  flags: Readonly<Record<string, Flag>>
}

/** A card is a glance: of more events after the article, the next one and the latest are told. */
const MOST_SINCE = 5

/**
 * The card of one entity, as it is shown beside one article in one language.
 * @throws RangeError when the article's day is no day of the calendar, or the base holds no such entity.
 */
export function makeCard(
  base: Base,
  id: string,
  article: CardArticle,
  lang: CardLanguage,
  drawings: Drawings | null,
): Card {
  const entity = base.find(id)
  if (!entity) throw new RangeError(`no entity ${id}`)
  const claims = article.claims.flatMap((claim) => resolveClaim(base, claim))
  const context = contextFor(base, lang, article.published, claims)
  const answer = answerFor(context, entity)
  addLifetime(context, entity.index, answer)
  // What was still so when last read dates the card; what is over, or hardly changes, dates from its reading.
  const vouched = context.citations.vouchedUntil()
  const facts = keyFacts(context, entity.index)
  const timeline = timelineOf(context, entity.index)
  const map = drawings ? locatorMapOf(context, entity.index, drawings.atlas) : null
  const members = membersOf(context, entity.index, timeline?.lanes ?? [])
  const others = article.others.flatMap((other) => base.find(other)?.index ?? [])
  const ties = relatedIn(context, entity.index, others)
  const asOf = vouched ?? context.citations.newestReading()
  const since = shortened(answer.since)
  const { words } = context
  const label = labelOf(context, entity.index)
  const title = capitalised(label)
  const own = ownName(context, entity, label)
  const card: Card = {
    entity: { id: entity.id, wikidata: entity.wikidata, kind: entity.kind },
    lang,
    dir: words.dir,
    date: article.published,
    eyebrow: eyebrow(context, entity),
    flag: (entity.kind === 'country' && entity.iso !== null && drawings?.flags[entity.iso]) || null,
    title,
    ...foreignLang(context, 'titleLang', label),
    ownName: own,
    calledHere: calledHere(context, article.called, [title, own?.text]),
    ...lineOf(context, entity),
    onDate: onDate(context, answer),
    since: since.length > 0 ? { heading: words.headings.since, events: since } : null,
    facts,
    timeline,
    map,
    members,
    related: ties.length > 0 ? { heading: words.headings.related, ties } : null,
    sources: sourcesOf(context),
    asOf: asOf ? formatDate(asOf) : null,
    asOfText: asOf ? words.asOf(spoken(context, asOf)) : null,
    legend: legendOf(context, [
      ...answer.sentences,
      ...since,
      ...(timeline ? barsOf(timeline) : []),
      ...(members?.entries ?? []),
    ]),
    lookUp: lookUpOf(entity, title, lang),
    labels: words.labels,
  }
  mark(context, entity.index, card)
  return card
}

/** Marks where the card's statements name other entities, and where they speak another language. */
function mark({ base, named, foreign }: Context, own: EntityIndex, card: Card): void {
  const statements = statementsOf(card)
  const links = linksIn(
    statements.map(({ text }) => text),
    // Its own name too, within which no other is meant: "中国" in "中国外相".
    [...named].map(([index, label]) => ({ id: base.entity(index).id, label })),
  )
  for (const [at, statement] of statements.entries()) {
    const found = (links[at] ?? []).filter(({ id }) => id !== base.entity(own).id)
    if (found.length > 0) statement.links = found
    const quoted = foreignIn(statement.text, foreign, found)
    if (quoted.length > 0) statement.foreign = quoted
  }
}

/** What the article calls it, where that says more or other than the names in the head of the card: not "la Chine" beside "Chine". */
function calledHere(
  { words }: Context,
  called: string | undefined,
  shown: readonly (string | undefined)[],
): string | null {
  if (called === undefined) return null
  const here = bareLetters(called)
  const isSame = shown.some((name) => name !== undefined && contain(here, bareLetters(name)))
  return isSame ? null : words.calledHere(called)
}

/** Whether one is the other or a part of it. */
function contain(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** Letters and digits alone, without case and accents: "l’Élysée" → "lelysee". */
function bareLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

function resolveClaim(base: Base, { person, office }: { person: string; office: string }): Claim[] {
  const [p, o] = [base.find(person), base.find(office)]
  return p && o ? [{ person: p.index, office: o.index }] : []
}

function answerFor(context: Context, { kind, index }: Entity): Answer {
  switch (kind) {
    case 'person':
      return answerForPerson(context, index)
    case 'office':
      return answerForOffice(context, index)
    case 'country':
      return answerForCountry(context, index)
    case 'place':
      return answerForCapital(context, index)
    case 'organisation':
    case 'media':
      return answerForOrganisation(context, index)
    default:
      return emptyAnswer()
  }
}

function onDate(context: Context, { sentences, holders, offices }: Answer): OnDate | null {
  if (sentences.length === 0) return null
  const day = context.date === null ? null : parseDate(context.date)
  const { headings } = context.words
  const heading = day ? headings.onDate(spoken(context, day)) : headings.latest
  return { heading, sentences, holders, offices }
}

/** In the order of time. Whoever reads to the end must learn how things stand now, so the ones in the middle go first. */
function shortened(events: readonly DatedText[]): DatedText[] {
  const sorted = events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return sorted.filter((_, at) => at === 0 || at > sorted.length - MOST_SINCE)
}

function eyebrow(context: Context, { kind, country, index }: Entity): string {
  const parts = [context.words.kinds[kind]]
  const home = country ?? (kind === 'place' ? countryOfPlace(context.base, index) : null)
  if (home !== null) parts.push(labelOf(context, home))
  return parts.join(' · ')
}

/** The name in the language of the country it belongs to, where that is not written in Latin letters nor as the title is: 王毅, Москва. */
function ownName({ base, lang }: Context, { index, country, names }: Entity, title: string): Card['ownName'] {
  const home = country ?? countryOfPlace(base, index)
  const iso = home === null ? null : base.entity(home).iso
  if (iso === null) return null
  // The Unicode CLDR's likely language of a territory: CN → zh.
  const own = new Intl.Locale(`und-${iso}`).maximize().language
  const name = own === lang ? undefined : names.find((n) => n.lang === own && !/\p{Script=Latin}/u.test(n.name))
  return name && name.name !== title ? { text: name.name, lang: own } : null
}

function countryOfPlace(base: Base, index: EntityIndex): EntityIndex | null {
  const { kind } = base.entity(index)
  if (kind === 'country') return index
  if (kind !== 'place') return null
  const value = base.statements(index).find((s) => s.property === 'capital-of' || s.property === 'located-in')?.value
  return value?.type === 'entity' && base.entity(value.entity).kind === 'country' ? value.entity : null
}
