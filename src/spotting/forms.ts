import type { Base } from '../facts/base'
import type { Kind } from '../facts/kinds'
import type { EntityIndex, Outline, Property } from '../facts/model'
import type { Sense } from './lexicon'
import { canBeMeantOn } from './lifetimes'
import { outlineOf, remembering } from './remembering'

/*
 * A form is one way of writing in one article ("Wang"), with all it can mean there: an article uses the same name in the same
 * sense, so that a form is decided once, whatever the number of its occurrences.
 */

/** An entity that the article may name, under any of its forms. */
export interface Candidate {
  entity: EntityIndex
  outline: Outline
  /** Offices of the person that stand beside the name somewhere in the article. */
  beside: EntityIndex[]
  /** The best of what leads to the person anywhere in the article. */
  lead: Lead | null
}

/** What stands beside the name of a person and leads to this one of all who bear it. */
export interface Lead {
  /** In hundredths of a score. */
  weight: number
  /** In words. */
  what: string
  /** The offices that lead there, where they are named. */
  offices: readonly EntityIndex[]
  /** "Mr": it leads to anybody of the name. */
  isCourtesy: boolean
}

/** How safe a name is, the safest first: alone, with its country, only with support, or as the family name alone of somebody. */
export const SAFETIES = ['alone', 'country', 'support', 'surname'] as const

export type Safety = (typeof SAFETIES)[number]

/** One thing that a form can mean. */
export interface Reading {
  candidate: Candidate
  safety: Safety
  /** The form as it is written. */
  written: string
}

export interface Form {
  /** What it can name, each entity once, in the order of the lexicon. */
  readings: readonly Reading[]
  /** Entities that the word speaks for without naming them ("chinois"). */
  speaksFor: readonly EntityIndex[]
  /** Topics that the word speaks for, by their place in TOPICS. */
  topics: readonly number[]
  /** In small letters: "Talks" and "talks" are one word of a topic. */
  small: string
  isPerson: boolean
  /** Whether it can name a place or a country. */
  isPlace: boolean
  isTown: boolean
  isOffice: boolean
  /** Whether it can name an organisation that an office of the base heads … */
  isHeaded: boolean
  /** … or a ministry: its spokesman is not its head. */
  isMinistry: boolean
  /** Whether it is no name, and speaks for topics only. */
  isTopic: boolean
  /** Whether it can be nothing but a family name. */
  isSurname: boolean
  /** Whether it names one entity, and needs nothing else to be sure. */
  isSafe: boolean
  /** Whether it stands anywhere as a name, and not only inside longer names that we do not know. */
  isNamed: boolean
}

/** Makes the forms of one article. */
export interface Forms {
  /** The form of a name as it is written, with the senses that the lexicon found for this writing. */
  of(written: string, senses: readonly Sense[]): Form
  all(): Iterable<Form>
}

/** The forms of an article of the day (since 1970) and the language, null when not known: what cannot be meant there is left out. */
export function formsIn(base: Base, { day, lang }: { day: number | null; lang: string | null }): Forms {
  const forms = new Map<string, Form>()
  const candidates = new Map<EntityIndex, Candidate>()
  return {
    all: () => forms.values(),
    of(written, senses) {
      let form = forms.get(written)
      if (!form) {
        form = formOf(written, senses)
        forms.set(written, form)
      }
      return form
    },
  }

  function formOf(written: string, senses: readonly Sense[]): Form {
    const readings: Reading[] = []
    const speaksFor: EntityIndex[] = []
    const topics: number[] = []
    for (const { evidence, target, support, surname, lang: of } of senses) {
      if (evidence === 'topic') topics.push(target)
      else if (evidence === 'entity') speaksFor.push(target)
      // "Indien" is India in German, and an Indian in French.
      else if (of === lang || lang === null || !isDemonym(senses, target, lang))
        addReading(readings, written, target, surname ? 'surname' : SAFETY_BY_SUPPORT[`${support}`])
    }
    const kinds = readings.map(({ candidate }) => candidate.outline.kind)
    const isSurname = readings.length > 0 && readings.every(({ safety }) => safety === 'surname')
    return {
      readings,
      speaksFor,
      topics,
      small: written.toLowerCase(),
      isPerson: kinds.includes('person'),
      isPlace: kinds.some((kind) => PLACES.includes(kind)),
      isTown: readings.some(({ candidate }) => isTown(base, candidate.entity)),
      isOffice: kinds.includes('office'),
      isMinistry: readings.some(
        ({ candidate: { outline } }) => outline.kind === 'organisation' && outline.role !== null,
      ),
      isHeaded: readings.some(({ candidate }) => isHeaded(base, candidate.entity)),
      isTopic: readings.length === 0 && speaksFor.length === 0,
      isSurname,
      isSafe: readings.length === 1 && readings[0]?.safety === 'alone',
      isNamed: false,
    }
  }

  function addReading(readings: Reading[], written: string, entity: EntityIndex, safety: Safety): void {
    const known = readings.find(({ candidate }) => candidate.entity === entity)
    if (known) {
      if (SAFETIES.indexOf(safety) < SAFETIES.indexOf(known.safety)) known.safety = safety
      return
    }
    if (day !== null && !canBeMeantOn(base, entity, day)) return
    let candidate = candidates.get(entity)
    if (!candidate) {
      candidate = { entity, outline: outlineOf(base, entity), beside: [], lead: null }
      candidates.set(entity, candidate)
    }
    readings.push({ candidate, safety, written })
  }
}

const SAFETY_BY_SUPPORT = { false: 'alone', country: 'country', true: 'support' } as const satisfies Record<
  string,
  Safety
>

/** Whether the word speaks in that language for the entity without naming it. */
function isDemonym(senses: readonly Sense[], target: EntityIndex, lang: string): boolean {
  return senses.some((sense) => sense.evidence === 'entity' && sense.target === target && sense.lang === lang)
}

const isHeaded = remembering(
  (base: Base, entity: EntityIndex) =>
    outlineOf(base, entity).kind === 'organisation' &&
    base.incoming(entity).some(({ property }) => property === 'heads'),
)

/** Whether the place is a point on the map; seas and straits have an extent or shores, and of regions several say whose they are. */
export const isTown = remembering((base: Base, entity: EntityIndex) => {
  if (outlineOf(base, entity).kind !== 'place') return false
  const properties = base.statements(entity).map(({ property }) => property)
  return properties.includes('at') && !WIDE.some((property) => properties.includes(property))
})

const WIDE: readonly Property[] = ['area', 'borders', 'says']

const PLACES: readonly Kind[] = ['place', 'country']

/**
 * Whether sport calls a club by the name of the place. Capitals are as often the place of the contest, and their clubs have further names
 * ("Paris Saint-Germain").
 */
export const mayNameClub = remembering(
  (base: Base, entity: EntityIndex) =>
    isTown(base, entity) && !base.statements(entity).some(({ property }) => property === 'capital-of'),
)
