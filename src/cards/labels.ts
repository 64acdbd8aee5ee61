import type { Base } from '../facts/base'
import type { Kind } from '../facts/kinds'
import type { Entity, EntityIndex, Localized } from '../facts/model'
import type { CardLanguage } from './card'
import type { Context } from './context'
import type { Words } from './words/words'

/*
 * What cards call entities, and what they quote from the facts: in the card's language where the facts have it or it can be made,
 * else in English. A card marks what it shows in another language than its own.
 */

/** A text with the language it is in. */
export interface Text {
  text: string
  lang: string
}

/** A language to speak, and its words. */
interface Speech {
  base: Base
  lang: CardLanguage
  words: Words
}

/** The text in the card's language, else in English, else in whatever there is; null for none. */
export function inLanguage(text: Localized, context: Context): string | null {
  const lang = [context.lang, 'en', ...Object.keys(text)].find((each) => text[each] !== undefined)
  if (lang === undefined) return null
  const found = context.words.typeset(text[lang] as string)
  if (lang !== context.lang) context.foreign.set(found, lang)
  return found
}

/** The name to show. The card remembers that it named it. */
export function labelOf(context: Context, index: EntityIndex): string {
  return remembered(context, index, nameOf(context, index))
}

/** How the office is called when this person holds it: "présidente" of a woman, where the language has a form for it. */
export function officeLabelOf(context: Context, office: EntityIndex, person: EntityIndex): string {
  return remembered(context, office, officeNameOf(context, office, context.base.outline(person).isFeminine))
}

/** The language of a label, or of another text from the facts, as a property `key`; none where it is the card's own. */
export function foreignLang<Key extends string>(
  { foreign }: Context,
  key: Key,
  text: string | null,
): Partial<Record<Key, string>> {
  const lang = text === null ? undefined : foreign.get(text)
  return lang === undefined ? {} : ({ [key]: lang } as Record<Key, string>)
}

/** Names of people, companies or ships are the same words in many languages; those of offices and treaties say something in theirs. */
const SPEAK_A_LANGUAGE: readonly Kind[] = ['office', 'event', 'agreement']

function remembered({ base, lang, words, named, foreign }: Context, index: EntityIndex, name: Text): string {
  // Set like the texts around it, where it is looked for to be linked.
  const label = words.typeset(name.text)
  named.set(index, label)
  if (name.lang !== lang && SPEAK_A_LANGUAGE.includes(base.outline(index).kind)) foreign.set(label, name.lang)
  return label
}

/** An entity's name: the first in the language, else one that is made, else the first in English or in whatever there is. */
export function nameOf(speech: Speech, index: EntityIndex): Text {
  return nameIn(speech, speech.base.entity(index), false)
}

/** The name of an office, as a woman or a man holds it. */
export function officeNameOf(speech: Speech, office: EntityIndex, isFeminine: boolean): Text {
  return nameIn(speech, speech.base.entity(office), isFeminine)
}

function nameIn(speech: Speech, entity: Entity, isFeminine: boolean): Text {
  const { lang } = speech
  const own = (isFeminine ? feminineName(speech, entity) : null) ?? plainName(speech, entity)
  if (own !== null) return { text: own, lang }
  const { names, id } = entity
  const other = names.find((name) => name.lang === 'en') ?? names[0]
  return { text: other?.name ?? id, lang: other?.lang ?? 'en' }
}

/** Better the usual title in the feminine than a name of one country's own in the masculine. */
function feminineName(speech: Speech, office: Entity): string | null {
  return office.feminine[speech.lang] ?? madeName(speech, office, 'of a woman')
}

function plainName(speech: Speech, entity: Entity): string | null {
  const { lang, words } = speech
  const { names, kind, iso } = entity
  const written = names.find((name) => name.lang === lang)?.name
  if (written !== undefined) return written
  if (kind === 'country' && iso !== null) return regionNames(words.locale).of(iso) ?? null
  return madeName(speech, entity, 'plain')
}

/** The name of an office that every country has; null for others, and for a feminine that the language does not have. */
function madeName(speech: Speech, { role, country }: Entity, form: 'plain' | 'of a woman'): string | null {
  const { words, base, lang } = speech
  if (words.offices === null || role === null || country === null) return null
  const [plain, ofAWoman] = words.offices.titles[role]
  const title = form === 'plain' ? plain : ofAWoman
  const home = nameIn(speech, base.entity(country), false)
  return title === undefined || home.lang !== lang ? null : words.offices.of(title, home.text)
}

function regionNames(locale: string): Intl.DisplayNames {
  const known = REGION_NAMES.get(locale)
  if (known) return known
  // The long names of some are for lists alone: "Sonderverwaltungsregion Hongkong".
  const made = new Intl.DisplayNames(locale, { type: 'region', style: 'short', fallback: 'none' })
  REGION_NAMES.set(locale, made)
  return made
}

/** Making one takes a hundred times as long as using it. */
const REGION_NAMES = new Map<string, Intl.DisplayNames>()
