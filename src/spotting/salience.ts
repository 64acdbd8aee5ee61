import type { Base } from '../facts/base'
import type { Kind } from '../facts/kinds'
import type { EntityIndex } from '../facts/model'
import { outlineOf, remembering } from './remembering'
import { tiesOf } from './ties'

/*
 * How much a name is worth a reader's glance: what the article is about, and what a reader may not know. "France" in a French paper is
 * neither.
 */

/** What readers know of it already: of countries a lot, of exercises and treaties little. */
const OF_KIND: Record<Kind, number> = {
  event: 0.3,
  agreement: 0.3,
  thing: 0.3,
  person: 0.25,
  organisation: 0.2,
  office: 0.2,
  place: 0.15,
  media: 0.1,
  country: 0.05,
}

const IN_TITLE = 0.2
const IN_LEAD = 0.15
/** For each doubling of the number of mentions. */
const EACH_DOUBLING = 0.05
const MOST_FROM_MENTIONS = 0.15
/** The facts tie it to what the title and the lead are about. */
const TIED_TO_SUBJECT = 0.15
/** The article says what the facts contradict: the card has something to tell that the article has not. */
const CONTRADICTED = 0.35
/** Of the country where the language of the article is spoken, and its capital, the reader needs no card. */
const AT_HOME = 0.3
/** A name that the reader has come by before. */
const AGAIN = 0.5

export interface SalienceContext {
  base: Base
  lang: string | null
  /** People and offices that the article ties together, on a day on which the facts show somebody else in the office. */
  contradicted: ReadonlySet<EntityIndex>
}

interface Weighable {
  entity: EntityIndex
  salience: number
}

/** What an article makes of an entity. */
interface Prominence<M> {
  mentions: M[]
  inTitle: boolean
  inLead: boolean
}

/** Gives every mention its salience, 0 to 1 in hundredths. The mentions come by flow, with its role, in the order of the text. */
export function weigh<M extends Weighable>(
  flows: readonly { role: string; mentions: readonly M[] }[],
  context: SalienceContext,
): void {
  const entities = prominenceIn(flows)
  const subject = aroundSubject(context.base, entities)
  for (const [entity, prominence] of entities) {
    const salience = salienceOf(entity, prominence, subject.has(entity), context)
    prominence.mentions.forEach((mention, i) => {
      mention.salience = Math.round(salience * (i === 0 ? 1 : AGAIN) * 100) / 100
    })
  }
}

function prominenceIn<M extends Weighable>(
  flows: readonly { role: string; mentions: readonly M[] }[],
): Map<EntityIndex, Prominence<M>> {
  const entities = new Map<EntityIndex, Prominence<M>>()
  // Where no flow is told to be the lead, it is the first of running text.
  const hasLead = flows.some(({ role }) => role === 'lead')
  const firstBody = flows.findIndex(({ role }) => role === 'body')
  flows.forEach(({ role, mentions }, i) => {
    const isLead = hasLead ? role === 'lead' : i === firstBody
    for (const mention of mentions) {
      let known = entities.get(mention.entity)
      if (!known) {
        known = { mentions: [], inTitle: false, inLead: false }
        entities.set(mention.entity, known)
      }
      known.mentions.push(mention)
      known.inTitle ||= role === 'title'
      known.inLead ||= isLead
    }
  })
  return entities
}

/** What the facts tie to the entities of title and lead. Not to countries: everything is tied to them. */
function aroundSubject(base: Base, entities: ReadonlyMap<EntityIndex, Prominence<unknown>>): Set<EntityIndex> {
  const around = new Set<EntityIndex>()
  for (const [entity, { inTitle, inLead }] of entities) {
    if (!(inTitle || inLead) || outlineOf(base, entity).kind === 'country') continue
    for (const near of tiesOf(base, entity).direct) around.add(near)
  }
  return around
}

function salienceOf(
  entity: EntityIndex,
  { mentions, inTitle, inLead }: Prominence<unknown>,
  isTiedToSubject: boolean,
  { base, lang, contradicted }: SalienceContext,
): number {
  let sum = OF_KIND[outlineOf(base, entity).kind]
  sum += inTitle ? IN_TITLE : inLead ? IN_LEAD : 0
  sum += Math.min(Math.log2(mentions.length) * EACH_DOUBLING, MOST_FROM_MENTIONS)
  if (isTiedToSubject) sum += TIED_TO_SUBJECT
  if (contradicted.has(entity)) sum += CONTRADICTED
  if (isAtHome(base, entity, lang)) sum *= AT_HOME
  return Math.min(sum, 1)
}

/** Countries most of whose readers read the language, by ISO 3166 code. Of world languages there are too many. */
const HOMES: Record<string, readonly string[]> = {
  fr: ['FR'],
  de: ['DE'],
  it: ['IT'],
  ru: ['RU'],
  uk: ['UA'],
  ja: ['JP'],
  ko: ['KR'],
  tr: ['TR'],
  pl: ['PL'],
  zh: ['CN', 'TW'],
}

/** Whether the entity is a home country of the article's language or its capital. */
function isAtHome(base: Base, entity: EntityIndex, lang: string | null): boolean {
  const home = homeOf(base, entity)
  return home !== '' && lang !== null && HOMES[lang]?.includes(home) === true
}

/** The ISO code of the country that the entity is, or is the capital of; empty for all else. */
const homeOf = remembering((base: Base, entity: EntityIndex): string => {
  const { kind } = outlineOf(base, entity)
  if (kind === 'country') return base.entity(entity).iso ?? ''
  if (kind !== 'place') return ''
  const capital = base.statements(entity).find(({ property }) => property === 'capital-of')
  return capital?.value.type === 'entity' ? (base.entity(capital.value.entity).iso ?? '') : ''
})
