import type { Base } from '../src/facts/base'
import type { Kind } from '../src/facts/kinds'
import { flat } from './flat'
import type { Names } from './names'
import type { Prose } from './prose/form'
import { PROSE } from './prose/prose'
import { oneOf, randomFrom } from './random'

export const LANGUAGES = Object.keys(PROSE)

/** Length of an article, in UTF-16 units. */
const ARTICLE = 4000

/** Of ten names in a text so many stand in the base; the others are of real people and cities, known only to larger lexicons. */
const OF_THE_BASE = 0.7

const SLOT_KINDS: Record<string, readonly Kind[]> = {
  person: ['person'],
  place: ['place', 'country'],
  organisation: ['organisation', 'agreement'],
  office: ['office'],
}

/** Half a megabyte of prose and more, in UTF-16 units. */
const UNITS = 525_000

/** The articles of a language. */
export function articlesIn(lang: string, base: Base, names: Names): string[] {
  const random = randomFrom(lang.charCodeAt(0) * 256 + lang.charCodeAt(1))
  const { sentences, things, whens, saids, space } = PROSE[lang] as Prose
  const known = knownNames(lang, base)
  const { first, last, joint } = names.people[lang] as Names['people'][string]
  const stranger = (slot: string) =>
    slot === 'person'
      ? joint === ''
        ? oneOf(last, random) + oneOf(first, random)
        : oneOf(first, random) + joint + oneOf(last, random)
      : oneOf(names.cities, random).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  const fill = (slot: string): string => {
    const lists: Record<string, readonly string[]> = { thing: things, when: whens, said: saids }
    const list = lists[slot]
    if (list) return oneOf(list, random)
    const isKnown = random() < OF_THE_BASE || (slot !== 'person' && slot !== 'place')
    return isKnown ? oneOf(known[slot] as readonly string[], random) : stranger(slot)
  }
  const sentence = () => {
    const filled = oneOf(sentences, random).replace(/\{(\w+)\}/gu, (_, slot: string) => fill(slot))
    return filled.charAt(0).toUpperCase() + filled.slice(1)
  }
  const articles: string[] = []
  for (let length = 0; length < UNITS; length += articles.at(-1)?.length ?? 0) {
    let article = ''
    while (article.length < ARTICLE) article += sentence() + (random() < 0.2 ? '\n\n' : space)
    articles.push(flat(article))
  }
  return articles
}

/** The names of the base in a language, by slot. */
function knownNames(lang: string, base: Base): Record<string, string[]> {
  const all = Array.from({ length: base.size }, (_, index) => base.entity(index))
  return Object.fromEntries(
    Object.entries(SLOT_KINDS).map(([slot, kinds]) => [
      slot,
      all
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((entity) => entity.names.filter((name) => name.lang === lang).map(({ name }) => name)),
    ]),
  )
}

/** Articles of a chapter. */
const CHAPTER = 15

/** Articles of all languages by turns, a chapter in one piece. */
export function chaptersOf(articles: readonly (readonly string[])[]): string[] {
  const rounds = Math.min(...articles.map((list) => list.length))
  const byTurns = Array.from({ length: rounds }, (_, i) => articles.map((list) => list[i] as string)).flat()
  return Array.from({ length: Math.ceil(byTurns.length / CHAPTER) }, (_, i) =>
    flat(byTurns.slice(i * CHAPTER, (i + 1) * CHAPTER).join('\n\n')),
  )
}
