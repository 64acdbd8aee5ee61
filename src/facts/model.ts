import type { PartialDate } from './dates'
import type { Kind } from './kinds'

/** Texts by language: `{ en: 'Beijing', fr: 'Pékin' }`. */
export type Localized = Readonly<Record<string, string>>

/** What a statement can say. The order is the number written in the packaged base; new ones go to the end. */
export const PROPERTIES = [
  'holds',
  'heads',
  'member-of',
  'part-of',
  'capital-of',
  'located-in',
  'based-at',
  'owned-by',
  'operated-by',
  'chaired-by',
  'organiser',
  'participant',
  'party',
  'edition-of',
  'preceded-by',
  'borders',
  'exists',
  'milestone',
  'fact',
  'says',
  'population',
  'at',
  'area',
] as const

export type Property = (typeof PROPERTIES)[number]

/** Degrees, latitude north and longitude east positive. */
export type Point = readonly [latitude: number, longitude: number]

/** Degrees: west, south, east, north. West of a box across the date line is greater than its east. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** Number of an entity in the base: its place in the order of ids. */
export type EntityIndex = number

/** What a statement states of its subject. Which type goes with which property is told in facts/README.md. */
export type Value =
  | { type: 'entity'; entity: EntityIndex }
  | { type: 'true' }
  | { type: 'text'; text: Localized }
  | { type: 'fact'; label: Localized; text: Localized }
  | { type: 'says'; by: EntityIndex; text: Localized }
  | { type: 'number'; number: number }
  | { type: 'point'; point: Point }
  | { type: 'box'; box: Box }

export interface Statement {
  subject: EntityIndex
  property: Property
  value: Value
  /** First and last day, of the precision the source gives; null where none is stated. */
  from: PartialDate | null
  to: PartialDate | null
  /** Last day for which the source vouches. */
  asOf: PartialDate
  /** Numbers of sources in the base. */
  sources: readonly number[]
  /** Of an office held: in an acting capacity. */
  acting: boolean
}

export interface Source {
  publisher: string
  title: string
  url: string
  /** ISO day. */
  read: string
}

/**
 * Offices and ministries that every country has: their names are made from patterns. The order is the number written in the
 * packaged base; new ones go to the end.
 */
export const ROLES = [
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'foreign-ministry',
  'defence-ministry',
  'monarch',
  'vice-president',
  'deputy-prime-minister',
  'interior-minister',
  'finance-minister',
  'economy-minister',
  'justice-minister',
  'trade-minister',
  'energy-minister',
  'health-minister',
  'education-minister',
  'agriculture-minister',
  'transport-minister',
  'environment-minister',
  'culture-minister',
  'labour-minister',
  'central-bank-governor',
  'chief-of-staff',
  'ambassador-to-un',
  'ambassador-to-us',
  'speaker-of-parliament',
] as const

export type Role = (typeof ROLES)[number]

/** What surrounds a name when it means this entity: the words of a topic support it. */
export const TOPICS = ['diplomacy', 'military', 'politics', 'economy', 'media', 'sport'] as const

export type Topic = (typeof TOPICS)[number]

/** What an entity is, without its texts: cheap to read. */
export interface Outline {
  index: EntityIndex
  kind: Kind
  country: EntityIndex | null
  role: Role | null
  topics: readonly Topic[]
  /** Whether several people hold the office at once. */
  manySeats: boolean
  /** Of a person: whether offices are named in the feminine (`présidente`). */
  isFeminine: boolean
}

export interface Entity extends Outline {
  id: string
  /** `Q311592`, or null. */
  wikidata: string | null
  /** Of a country: its ISO 3166 code, `CN`. */
  iso: string | null
  /** By language, in the order they were written: the first of a language is the one to show. */
  names: readonly { lang: string; name: string }[]
  line: Localized
  /** Of an office: how it is called when a woman holds it, where a language has a form for it. */
  feminine: Localized
}
