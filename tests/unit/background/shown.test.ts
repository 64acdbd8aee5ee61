import { expect, it } from 'vitest'
import { shownOf } from '../../../src/background/shown'
import type { Settings } from '../../../src/extension/settings-form'
import { DEFAULTS } from '../../../src/extension/settings-form'
import type { Mention } from '../../../src/spotting/spot'
import { baseOf } from '../cards/base-of'

const base = baseOf({
  china: { kind: 'country' },
  jakarta: { kind: 'place' },
  'wang-yi': { kind: 'person' },
})
const mention = (id: string, start: number, salience = 0.5): Mention => ({
  start,
  end: start + 5,
  entity: base.find(id)?.index ?? -1,
  score: 1,
  grounds: [],
  salience,
  shown: false,
})
const flows = [
  { end: 100, role: 'title' },
  { end: 200, role: 'body' },
]
const mentions = [mention('china', 10), mention('wang-yi', 110, 0.9), mention('china', 120), mention('jakarta', 130)]
const shown = (some: Partial<Settings>) => {
  const found = shownOf(mentions, flows, { base, settings: { ...DEFAULTS, ...some }, lang: 'en' })
  return mentions.filter((one) => found.has(one)).map(({ entity, start }) => `${base.entity(entity).id} ${start}`)
}

it.each<[string, Partial<Settings>, string[]]>([
  ['the first of each in running text', {}, ['wang-yi 110', 'china 120', 'jakarta 130']],
  ['every one', { underline: 'every' }, ['china 10', 'wang-yi 110', 'china 120', 'jakarta 130']],
  ['not what the reader knows', { known: ['wang-yi'] }, ['china 120', 'jakarta 130']],
  ['not the kinds that are off', { kindsOff: ['country', 'person'] }, ['jakarta 130']],
  ['the most salient, where few are wanted', { mostPer100Words: 1 }, ['wang-yi 110']],
  ['the next, where that one is known', { mostPer100Words: 1, known: ['wang-yi'] }, ['china 120']],
])('shown is %s', (_, some, expected) => expect(shown(some)).toEqual(expected))
