import type { Sense } from '../src/spotting/lexicon'
import { type Names, namesUpTo } from './names'

/** How many names there are in each race: what the command line says, or what was promised. */
export function sizesAsked(): number[] {
  return process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]
}

/** Entities that names are given to in a race: as many as a large base has. */
const ENTITIES = 20_000

const PLAIN = { evidence: 'none', capitals: 0, support: false, surname: false, lang: null } as const

/** Names with a sense each that every writing fits: the others in the race know nothing of capitals and languages. */
export function plainSenses(names: readonly string[]): Map<string, Sense[]> {
  return new Map(names.map((name, i) => [name, [{ ...PLAIN, target: i % ENTITIES }]]))
}

/** The base's names with their own senses, filled up to `count` with names that need a capital and support, of the `entities` there are. */
export function realSenses(names: Names, count: number, entities: number): Map<string, readonly Sense[]> {
  const more: Sense = { ...PLAIN, target: 0, capitals: 1, support: true }
  const filled = namesUpTo(names, count).map((name, i): [string, Sense[]] => [
    name,
    [{ ...more, target: i % entities }],
  ])
  return new Map([...filled, ...names.own])
}
