import * as v from 'valibot'
import { isDay, parseDate } from '../../src/facts/dates'
import { KINDS } from '../../src/facts/kinds'
import { ROLES, TOPICS } from '../../src/facts/model'
import { NAME_LANGUAGES } from '../../src/text/languages'

/*
 * The form of one file of `facts/`; facts/README.md tells it in words. Checks that need more than one entity are in check.ts.
 */

const id = v.pipe(
  v.string('an id is a text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is a slug of small letters, digits and hyphens'),
)

/** `2023` is read by YAML as a number. */
const date = v.pipe(
  v.union([v.string(), v.number()], 'a date is 2023, 2023-07 or 2023-07-15'),
  v.transform(String),
  v.check((text) => parseDate(text) !== null, 'a date is 2023, 2023-07 or 2023-07-15'),
)

const day = v.pipe(
  v.string('a day is written 2023-07-15'),
  v.check((text) => isDay(text), 'a day is written 2023-07-15'),
)

const words = v.pipe(v.string('a text is expected'), v.trim(), v.nonEmpty('a text must not be empty'))

export const language = v.picklist(NAME_LANGUAGES, `names are marked with ${NAME_LANGUAGES.join(', ')}`)

const localized = v.pipe(
  v.record(language, words),
  v.check((text) => 'en' in text && 'fr' in text, 'both en and fr are wanted'),
)

const NEEDS = ['case', 'language', 'support', 'country', 'abroad'] as const

/** What a name needs to be read: see facts/README.md. */
export type Need = (typeof NEEDS)[number]

interface WrittenName {
  name: string
  needs: Need[]
  /** Whether a person wrote what it needs, be it nothing: a plain text says only that nobody asked. */
  isJudged?: boolean
}

const name = v.union(
  [
    v.pipe(
      words,
      v.transform((text): WrittenName => ({ name: text, needs: [] })),
    ),
    v.pipe(
      v.strictObject({ name: words, needs: v.array(v.picklist(NEEDS)) }),
      v.transform((written): WrittenName => ({ ...written, isJudged: true })),
    ),
  ],
  `a name is a text or { name: …, needs: [${NEEDS.join(', ')}] }`,
)

const oneOrMore = v.pipe(
  v.union([words, v.pipe(v.array(words), v.nonEmpty('a list must not be empty'))]),
  v.transform((text) => (typeof text === 'string' ? [text] : text)),
)

const degrees = (limit: number) => v.pipe(v.number('degrees are a number'), v.minValue(-limit), v.maxValue(limit))

const entityProperties = {
  holds: v.optional(id),
  heads: v.optional(id),
  'member-of': v.optional(id),
  'part-of': v.optional(id),
  'capital-of': v.optional(id),
  'located-in': v.optional(id),
  'based-at': v.optional(id),
  'owned-by': v.optional(id),
  'operated-by': v.optional(id),
  'chaired-by': v.optional(id),
  organiser: v.optional(id),
  participant: v.optional(id),
  party: v.optional(id),
  'edition-of': v.optional(id),
  'preceded-by': v.optional(id),
  borders: v.optional(id),
}

const valueProperties = {
  exists: v.optional(v.literal(true, 'exists is always true: its dates tell the span')),
  milestone: v.optional(localized),
  fact: v.optional(v.strictObject({ label: localized, value: localized })),
  says: v.optional(v.strictObject({ by: id, text: localized })),
  population: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  at: v.optional(v.strictTuple([degrees(90), degrees(180)], 'a point is [latitude, longitude]')),
  area: v.optional(
    v.pipe(
      v.strictTuple([degrees(180), degrees(90), degrees(180), degrees(90)], 'a box is [west, south, east, north]'),
      v.check(
        ([, south, , north]) => south < north,
        'a box is [west, south, east, north]: its south lies below its north',
      ),
    ),
  ),
}

const properties = [...Object.keys(entityProperties), ...Object.keys(valueProperties)]

const statement = v.pipe(
  v.strictObject({
    ...entityProperties,
    ...valueProperties,
    acting: v.optional(v.literal(true)),
    from: v.optional(date),
    to: v.optional(date),
    on: v.optional(date),
    asOf: v.optional(date),
    sources: v.pipe(v.array(v.string()), v.minLength(1, 'a statement needs a source')),
  }),
  v.check(
    (s) => properties.filter((p) => p in s).length === 1,
    `a statement has one property: ${properties.join(', ')}`,
  ),
  v.check((s) => !s.acting || Boolean(s.holds), '`acting` is said of an office that is held'),
  v.check((s) => !(s.on && (s.from || s.to)), '`on` stands for both `from` and `to`: write one or the other'),
  v.check(
    (s) => Boolean(s.on || s.to || s.asOf),
    'without `to` or `on`, `asOf` is needed: the last day for which the source vouches',
  ),
)

const entity = v.strictObject({
  kind: v.picklist(KINDS, `a kind is one of ${KINDS.join(', ')}`),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/u, 'a Wikidata id is written Q311592'))),
  country: v.optional(id),
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'an ISO code is two capitals'))),
  adjectives: v.optional(v.record(language, v.array(words))),
  genitive: v.optional(v.record(language, oneOrMore)),
  role: v.optional(v.picklist(ROLES, `a role is one of ${ROLES.join(', ')}`)),
  seats: v.optional(v.literal('many')),
  feminine: v.optional(
    v.union(
      [v.literal(true), v.record(language, words)],
      'feminine is true of a woman, and of an office how it is called when a woman holds it: { fr: présidente … }',
    ),
  ),
  family: v.optional(
    v.union(
      [v.literal('none'), v.record(language, oneOrMore)],
      'family is how a person is called by a part of the name: { en: Retno }, or none',
    ),
  ),
  topics: v.optional(v.array(v.picklist(TOPICS, `a topic is one of ${TOPICS.join(', ')}`)), []),
  names: v.pipe(
    v.record(language, v.pipe(v.array(name), v.nonEmpty('a list of names must not be empty'))),
    v.check((names) => 'en' in names && 'fr' in names, 'names in both en and fr are wanted'),
  ),
  line: localized,
  statements: v.optional(v.array(statement), []),
})

/** A page that statements rest on. */
export const source = v.strictObject({
  publisher: words,
  title: words,
  url: v.pipe(
    v.string(),
    v.check((text) => /^https?:/u.test(text) && URL.canParse(text), 'an address is wanted'),
  ),
  read: day,
})

/** One file of facts. */
export const factFile = v.strictObject({
  sources: v.optional(v.record(v.string(), source), {}),
  entities: v.record(id, entity),
})

export type FactFile = v.InferOutput<typeof factFile>
export type RawEntity = FactFile['entities'][string]
export type RawStatement = RawEntity['statements'][number]
export type RawName = v.InferOutput<typeof name>

/** The one property of a statement, with its value. */
export function propertyOf(raw: RawStatement): { property: string; value: unknown } {
  const property = properties.find((p) => p in raw) as keyof RawStatement
  return { property, value: raw[property] }
}
