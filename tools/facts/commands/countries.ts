import type { Base } from '../../../src/facts/base'
import type { Kind } from '../../../src/facts/kinds'
import type { EntityIndex } from '../../../src/facts/model'

/** What people wrote down because news spoke of it. Towns and holders of offices came out of tables, for every country alike. */
const OF_NEWS: readonly Kind[] = ['event', 'agreement', 'organisation', 'media', 'thing']

/** The countries most in the news: those with the most events, agreements, organisations, media and things, the foremost first. */
export function foremostCountries(base: Base, count: number): EntityIndex[] {
  const ties = new Map<EntityIndex, number>()
  for (let index = 0; index < base.size; index++) {
    const { kind, country } = base.outline(index)
    if (!OF_NEWS.includes(kind)) continue
    const countries = [...base.neighbours(index)].filter((other) => base.outline(other).kind === 'country')
    for (const each of new Set(country === null ? countries : [...countries, country])) {
      ties.set(each, (ties.get(each) ?? 0) + 1)
    }
  }
  return [...ties]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, count)
    .map(([index]) => index)
}
