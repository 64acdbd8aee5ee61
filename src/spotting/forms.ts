import type { Base } from '../facts/base'
import type { Kind } from '../facts/kinds'
import type { EntityIndex, Outline, Property } from '../facts/model'
import { fold } from '../text/fold'
import { countOf } from './counted'
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
  /** Of a town: whether longer names that we do not know are made with its name ("Vienna Vipers"). */
  isLent: boolean
  /** Of a town: whether something is said to be there, so that no club is meant. */
  isVisited: boolean
  /** Sure names of its kind that stand in a row with a name of it: "X and Y". */
  row: EntityIndex[]
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
  written: string
  /** In small letters, as `inSmallLetters` found out when it was first asked. */
  small: string | null
  isPerson: boolean
  /** Whether it can name a place or a country. */
  isPlace: boolean
  isTown: boolean
  isCountry: boolean
  isOffice: boolean
  /** Whether it can name an organisation that an office of the base heads … */
  isHeaded: boolean
  /** … or a ministry: its spokesman is not its head. */
  isMinistry: boolean
  /** Whether it is no name, but speaks for one ("chinois"). */
  isAdjective: boolean
  /** Whether it is no name, and speaks for topics only. */
  isTopic: boolean
  /** Whether it can be nothing but a family name. */
  isSurname: boolean
  /** Whether it stands in another case than the name itself: "Москвы", "Putins". */
  isInflected(): boolean
  /** Whether a name of what it can mean has the word. */
  hasWord(word: string): boolean
  /** Of a title that is counted: which of its bearers is meant, 14 of "Dalai Lama"; null for none. */
  count(): number | null
  /** Of a family name: whether the article names somebody of it in full. */
  isExplained: boolean
  /** Whether it names one entity, and needs nothing else to be sure. */
  isSafe: boolean
  /** Whether it stands anywhere as a name, and not only inside longer names that we do not know. */
  isNamed: boolean
}

/** The form in small letters: "Talks" and "talks" are one word of a topic. Of nearly all forms nobody asks. */
export function inSmallLetters(form: Form): string {
  form.small ??= form.written.toLowerCase()
  return form.small
}

/** Makes the forms of one article. */
export interface Forms {
  /** The form of a name as it is written, if the article has it already. */
  known(written: string): Form | undefined
  /** Adds a form, with the senses that the lexicon has for this writing. */
  add(written: string, senses: readonly Sense[]): Form
  all(): Iterable<Form>
}

/** The forms of an article of the day (since 1970) and the language, null when not known: what cannot be meant there is left out. */
export function formsIn(base: Base, { day, lang }: { day: number | null; lang: string | null }): Forms {
  const forms = new Map<string, Form>()
  const candidates = new Map<EntityIndex, Candidate>()
  return {
    all: () => forms.values(),
    known: (written) => forms.get(written),
    add(written, senses) {
      const form = formOf(written, senses)
      forms.set(written, form)
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
    // In these scripts the family name of a foreigner is the whole name, as long as there is only one who is written so.
    if (readings.length === 1 && FOREIGN_NAME.test(written)) {
      const [only] = readings as [Reading]
      if (only.safety === 'surname') only.safety = 'support'
    }
    let traits = 0
    let isSurname = readings.length > 0
    for (const { candidate, safety } of readings) {
      traits |= traitsOf(base, candidate.entity)
      if (safety !== 'surname') isSurname = false
    }
    return {
      readings,
      speaksFor,
      topics,
      written,
      small: null,
      isPerson: (traits & TRAIT.person) !== 0,
      isPlace: (traits & TRAIT.place) !== 0,
      isTown: (traits & TRAIT.town) !== 0,
      isCountry: (traits & TRAIT.country) !== 0,
      isOffice: (traits & TRAIT.office) !== 0,
      isMinistry: (traits & TRAIT.ministry) !== 0,
      isHeaded: (traits & TRAIT.headed) !== 0,
      isAdjective: readings.length === 0 && speaksFor.length > 0,
      isTopic: readings.length === 0 && speaksFor.length === 0,
      isSurname,
      isInflected: () => readings.every(({ candidate }) => !isWrittenSo(base, candidate.entity, written)),
      hasWord: (word) => readings.some(({ candidate }) => isWordOf(base, candidate.entity, word)),
      count: () => (readings[0] ? countOf(base, readings[0].candidate.entity) : null),
      isExplained: false,
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
      candidate = {
        entity,
        outline: outlineOf(base, entity),
        beside: [],
        isLent: false,
        isVisited: false,
        row: [],
        lead: null,
      }
      candidates.set(entity, candidate)
    }
    readings.push({ candidate, safety, written })
  }
}

/** A name in Chinese, Japanese or Korean of a length that no family name of these countries has. */
const FOREIGN_NAME = /^(?:\p{Script=Han}{3,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{3,})$/u

const SAFETY_BY_SUPPORT = { false: 'alone', country: 'country', true: 'support' } as const satisfies Record<
  string,
  Safety
>

/** Whether the word speaks in that language for the entity without naming it. */
function isDemonym(senses: readonly Sense[], target: EntityIndex, lang: string): boolean {
  return senses.some((sense) => sense.evidence === 'entity' && sense.target === target && sense.lang === lang)
}

/** Whether a name of the entity is written so, or ends so: the last word of a person's name is the family name. */
function isWrittenSo(base: Base, entity: EntityIndex, written: string): boolean {
  const folded = fold(written)
  return foldedNames(base, entity).some((name) => {
    const before = name.charAt(name.length - folded.length - 1)
    return name.endsWith(folded) && (before === '' || before === ' ' || before === '-')
  })
}

function isWordOf(base: Base, entity: EntityIndex, word: string): boolean {
  const folded = fold(word)
  return foldedNames(base, entity).some((name) => name.split(' ').includes(folded))
}

const foldedNames = remembering((base: Base, entity: EntityIndex): readonly string[] =>
  base.entity(entity).names.map(({ name }) => fold(name)),
)

function isHeaded(base: Base, entity: EntityIndex): boolean {
  return (
    outlineOf(base, entity).kind === 'organisation' &&
    base.incoming(entity).some(({ property }) => property === 'heads')
  )
}

/** Whether the place is a point on the map; seas and straits have an extent or shores, and of regions several say whose they are. */
export const isTown = remembering((base: Base, entity: EntityIndex) => {
  if (outlineOf(base, entity).kind !== 'place') return false
  const properties = base.statements(entity).map(({ property }) => property)
  return properties.includes('at') && !WIDE.some((property) => properties.includes(property))
})

const WIDE: readonly Property[] = ['area', 'borders', 'says']

/** What a form is told by, a bit for each: forms are many, and a candidate is looked at once. */
const TRAIT = { person: 1, place: 2, town: 4, office: 8, headed: 16, ministry: 32, country: 64 } as const

const TRAIT_OF_KIND: Partial<Record<Kind, number>> = {
  person: TRAIT.person,
  place: TRAIT.place,
  country: TRAIT.place | TRAIT.country,
  office: TRAIT.office,
}

const traitsOf = remembering((base: Base, entity: EntityIndex): number => {
  const { kind, role } = outlineOf(base, entity)
  return (
    (TRAIT_OF_KIND[kind] ?? 0) |
    (isTown(base, entity) ? TRAIT.town : 0) |
    (isHeaded(base, entity) ? TRAIT.headed : 0) |
    (kind === 'organisation' && role !== null ? TRAIT.ministry : 0)
  )
})

/**
 * Whether sport calls a club by the name of the place. Capitals are as often the place of the contest, and their clubs have further names
 * ("Paris Saint-Germain").
 */
export const mayNameClub = remembering(
  (base: Base, entity: EntityIndex) =>
    isTown(base, entity) && !base.statements(entity).some(({ property }) => property === 'capital-of'),
)
