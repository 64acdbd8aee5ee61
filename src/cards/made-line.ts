import type { Base } from '../facts/base'
import { byStart, officeIn, officesOf } from '../facts/holders'
import type { Entity, EntityIndex, Role, Statement } from '../facts/model'
import { type Context, inLanguage } from './context'
import { englishName, frenchOf } from './words/country-names'
import { capitalised } from './words/words'

/*
 * One line about an entity for which nobody has written one: "foreign minister of Peru, 2021–2022", "city in Peru". It says what
 * the statements say, with their years, so that it is true whatever the article's date.
 */

interface Phrases {
  cityIn(country: string): string
  capitalOf(country: string): string
  /** An office whose end is not known. */
  from(year: number): string
  /** Between two offices. */
  joint: string
}

const ENGLISH: Phrases = {
  cityIn: (country) => `city in ${englishName(country)}`,
  capitalOf: (country) => `capital of ${englishName(country)}`,
  from: (year) => `from ${year}`,
  joint: '; ',
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  fr: {
    cityIn: (country) => `ville ${frenchOf(country)}`,
    capitalOf: (country) => `capitale ${frenchOf(country)}`,
    from: (year) => `à partir de ${year}`,
    joint: ' ; ',
  },
}

/** The line that somebody wrote, else one that is made from the statements; null where they tell too little. */
export function lineOf(context: Context, entity: Entity): string | null {
  const written = inLanguage(entity.line, context)
  if (written !== null) return written
  const made = madeLine(context.base, entity, context.lang)
  return made === null ? null : context.words.typeset(capitalised(made))
}

/** The line in a language, or in English where it has no words for one; null where the statements tell too little. */
function madeLine(base: Base, { index, kind, isFeminine }: Entity, lang: string): string | null {
  const phrases = PHRASES[lang] ?? ENGLISH
  const nameOf = (entity: EntityIndex) => nameIn(base.entity(entity), lang in PHRASES ? lang : 'en')
  switch (kind) {
    case 'person':
      return lineOfPerson(base, index, isFeminine, lang, phrases)
    case 'place':
      return lineOfPlace(base, index, nameOf, phrases)
    default:
      return null
  }
}

function lineOfPlace(
  base: Base,
  place: EntityIndex,
  nameOf: (country: EntityIndex) => string,
  { cityIn, capitalOf }: Phrases,
): string | null {
  const country = (property: Statement['property']) => {
    const value = base.statements(place).find((s) => s.property === property)?.value
    return value?.type === 'entity' && base.outline(value.entity).kind === 'country' ? value.entity : null
  }
  const [capital, city] = [country('capital-of'), country('located-in')]
  if (capital !== null) return capitalOf(nameOf(capital))
  return city === null ? null : cityIn(nameOf(city))
}

/** A line is a glance. */
const MOST_OFFICES = 2

function lineOfPerson(
  base: Base,
  person: EntityIndex,
  isFeminine: boolean,
  lang: string,
  { from, joint }: Phrases,
): string | null {
  const terms = officesOf(base, person)
  const offices = [...new Set(terms.map(officeIn))]
    .map((office) => ({ office, terms: terms.filter((s) => officeIn(s) === office) }))
    .sort(
      (a, b) =>
        rank(base, a.office) - rank(base, b.office) || byStart(b.terms[0] as Statement, a.terms[0] as Statement),
    )
    .slice(0, MOST_OFFICES)
    .map(({ office, terms }) => {
      const entity = base.entity(office)
      const label = (isFeminine ? entity.feminine[lang] : undefined) ?? nameIn(entity, lang)
      const years = yearsOf(terms, from)
      return years === '' ? label : `${label}, ${years}`
    })
  return offices.length === 0 ? null : offices.join(joint)
}

/** What a person is known for first; offices without a role come last. */
const SENIORITY: readonly (readonly Role[])[] = [
  ['president', 'monarch', 'prime-minister'],
  ['vice-president', 'deputy-prime-minister'],
  ['foreign-minister', 'defence-minister', 'interior-minister', 'finance-minister'],
  ['speaker-of-parliament', 'central-bank-governor', 'chief-of-staff', 'ambassador-to-un', 'ambassador-to-us'],
]

function rank(base: Base, office: EntityIndex): number {
  const { role } = base.outline(office)
  if (role === null) return SENIORITY.length + 1
  const place = SENIORITY.findIndex((roles) => roles.includes(role))
  return place < 0 ? SENIORITY.length : place
}

/** "2001–2004, 2010", "2021", "from 2021"; what is not known is left out. */
function yearsOf(terms: readonly Statement[], openFrom: Phrases['from']): string {
  const spans = terms.flatMap(({ from, to }) => {
    if (!from) return to ? [`–${to.year}`] : []
    if (!to) return [openFrom(from.year)]
    return [from.year === to.year ? String(from.year) : `${from.year}–${to.year}`]
  })
  return [...new Set(spans)].join(', ')
}

function nameIn({ id, names }: Entity, lang: string): string {
  const of = (wanted: string) => names.find((n) => n.lang === wanted)?.name
  return of(lang) ?? of('en') ?? names[0]?.name ?? id
}
