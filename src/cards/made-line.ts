import { byStart, officeIn, officesOf } from '../facts/holders'
import type { Entity, EntityIndex, Role, Statement } from '../facts/model'
import type { Card } from './card'
import type { Context } from './context'
import { nameOf, officeNameOf, type Text } from './labels'
import { WORDS } from './words/all'
import { capitalised } from './words/words'

/*
 * One line about an entity for which nobody has written one: "foreign minister of Peru, 2021–2022", "city in Peru". It says what
 * the statements say, with their years, so that it is true whatever the article's date.
 */

/** What a line is made with. */
type Making = Pick<Context, 'base' | 'lang' | 'words'>

/**
 * The line that somebody wrote in the card's language, else one that is made from the statements; where there is neither, the same in
 * English. No line where the statements tell too little.
 */
export function lineOf(context: Context, entity: Entity): Pick<Card, 'line' | 'lineLang'> {
  const found = lineIn(context, entity) ?? lineIn({ ...context, lang: 'en', words: WORDS.en }, entity)
  if (found === null) return { line: null }
  const { text, lang } = found
  return lang === context.lang ? { line: text } : { line: text, lineLang: lang }
}

function lineIn(making: Making, entity: Entity): Text | null {
  const { lang, words } = making
  const written = entity.line[lang]
  if (written !== undefined) return { text: words.typeset(written), lang }
  const made = madeLine(making, entity)
  return made === null ? null : { text: words.typeset(capitalised(made)), lang }
}

function madeLine(making: Making, entity: Entity): string | null {
  switch (entity.kind) {
    case 'person':
      return lineOfPerson(making, entity)
    case 'place':
      return lineOfPlace(making, entity)
    case 'country':
      return lineOfCountry(making, entity)
    default:
      return null
  }
}

function lineOfPlace(making: Making, { index }: Entity): string | null {
  const { base, lang, words } = making
  const country = (property: Statement['property']): string | null => {
    const value = base.statements(index).find((s) => s.property === property)?.value
    if (value?.type !== 'entity' || base.outline(value.entity).kind !== 'country') return null
    const name = nameOf(making, value.entity)
    return name.lang === lang ? name.text : null
  }
  const [capitalOf, cityIn] = [country('capital-of'), country('located-in')]
  if (capitalOf !== null) return words.madeLine.capitalOf(capitalOf)
  return cityIn === null ? null : words.madeLine.cityIn(cityIn)
}

/** The capital; no line where it has changed, or is one of several. */
function lineOfCountry(making: Making, { index }: Entity): string | null {
  const capitals = new Set(
    making.base
      .incoming(index)
      .filter(isOfCapital)
      .map(({ subject }) => subject),
  )
  const [capital] = capitals
  if (capital === undefined || capitals.size > 1) return null
  const { text, lang } = nameOf(making, capital)
  return lang === making.lang || isInLatin(making.lang) ? making.words.madeLine.capital(text) : null
}

/** Names of towns are written for the languages in which they are others than in English: "Wien", but "Lima" for German too. */
function isInLatin(lang: string): boolean {
  return new Intl.Locale(lang).maximize().script === 'Latn'
}

function isOfCapital({ property }: Statement): boolean {
  return property === 'capital-of'
}

/** A line is a glance. */
const MOST_OFFICES = 2

/** The foremost offices of a person, of those that the language has a name for; null for none. */
function lineOfPerson(making: Making, { index, isFeminine }: Entity): string | null {
  const { base, lang, words } = making
  const terms = officesOf(base, index)
  const offices = [...new Set(terms.map(officeIn))]
    .map((office) => ({ office, terms: terms.filter((s) => officeIn(s) === office) }))
    .sort(
      (a, b) =>
        rank(making, a.office) - rank(making, b.office) || byStart(b.terms[0] as Statement, a.terms[0] as Statement),
    )
    .slice(0, MOST_OFFICES)
    .flatMap(({ office, terms }) => {
      const name = officeNameOf(making, office, isFeminine)
      return name.lang === lang ? [words.madeLine.held(name.text, yearsOf(making, terms))] : []
    })
  return offices.length === 0 ? null : offices.join(words.madeLine.joint)
}

/** What a person is known for first; offices without a role come last. */
const SENIORITY: readonly (readonly Role[])[] = [
  ['president', 'monarch', 'prime-minister'],
  ['vice-president', 'deputy-prime-minister'],
  ['foreign-minister', 'defence-minister', 'interior-minister', 'finance-minister'],
  ['speaker-of-parliament', 'central-bank-governor', 'chief-of-staff', 'ambassador-to-un', 'ambassador-to-us'],
]

/** How well an office tells who somebody is: the lower, the better. */
export function rank({ base }: Pick<Making, 'base'>, office: EntityIndex): number {
  const { role } = base.outline(office)
  if (role === null) return SENIORITY.length + 1
  const place = SENIORITY.findIndex((roles) => roles.includes(role))
  return place < 0 ? SENIORITY.length : place
}

/** "2001–2004", "2010"; what is not known is left out. */
function yearsOf({ words }: Making, terms: readonly Statement[]): string[] {
  const spans = terms.flatMap(({ from, to }) => {
    if (!from) return to ? [`–${to.year}`] : []
    if (!to) return [words.madeLine.from(from.year)]
    return [from.year === to.year ? String(from.year) : `${from.year}–${to.year}`]
  })
  return [...new Set(spans)]
}
