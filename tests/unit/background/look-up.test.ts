import { describe, expect, it } from 'vitest'
import { lookUp } from '../../../src/background/look-up'
import { searchIn } from '../../../src/facts/search'
import { baseOf } from '../cards/base-of'
import { lexiconOf, senseOf } from '../spotting/world'

const base = baseOf({
  asean: { kind: 'organisation', names: { en: 'ASEAN' } },
  'foreign-minister': { kind: 'office', names: { en: 'foreign minister of China' } },
  seoul: { kind: 'place', names: { en: 'Seoul', fr: 'Séoul' } },
})
const index = (id: string) => base.find(id)?.index ?? -1
const facts = {
  base,
  // A name that is made from patterns stands in the lexicon alone.
  lexicon: lexiconOf([['China’s top diplomat', senseOf(index('foreign-minister'))]]),
  search: searchIn(base),
}
const found = (text: string) => {
  const entity = lookUp(text, 'en', facts)
  return entity === null ? null : base.entity(entity).id
}

describe('what is this?', () => {
  it.each([
    ['a name', 'ASEAN', 'asean'],
    ['a name in other letters, with spaces around it', ' asean ', 'asean'],
    ['a name without its accents', 'seoul', 'seoul'],
    ['a name that only articles use', 'China’s top diplomat', 'foreign-minister'],
  ])('is answered for %s', (_, text, id) => expect(found(text)).toBe(id))

  it.each([
    ['the beginning of a name', 'ASE'],
    ['a name among other words', 'the summit of China’s top diplomat'],
    ['nothing that is known', 'Trucmuche'],
    ['nothing at all', ' '],
  ])('has no answer for %s', (_, text) => expect(found(text)).toBeNull())
})
