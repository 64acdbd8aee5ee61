import { describe, expect, test } from 'vitest'
import { openBase } from '../../../src/facts/base'
import { searchIn } from '../../../src/facts/search'
import { writeBase } from '../../../src/facts/write-base'
import { factSet } from './fact-set'

const base = openBase(
  writeBase(
    factSet({
      china: { kind: 'country', names: { en: ['China'], fr: ['Chine'], zh: ['中国'] } },
      'china-daily': { kind: 'media', names: { en: ['China Daily'] } },
      'defence-ministry': {
        kind: 'organisation',
        names: { fr: ['ministère chinois de la Défense'], zh: ['中国国防部'] },
      },
      machine: { kind: 'thing', names: { en: ['Machine, a fine machine'], ru: ['Махина'] } },
      'nord-interaction': { kind: 'event', names: { fr: ['Nord/Interaction-2023'] } },
      wang: { kind: 'person', names: { en: ['Wang Yi'], ko: ['왕이'], ar: ['وانغ يي'] } },
    }),
  ),
)
const search = searchIn(base)
const found = (query: string) => search(query).map((index) => base.entity(index).id)

describe('what is found, the best first', () => {
  test.each([
    ['china', ['china', 'china-daily']],
    ['chin', ['china', 'china-daily', 'defence-ministry']],
    ['CHINE', ['china']],
    ['daily', ['china-daily']],
    ['defense', ['defence-ministry']],
    ['  wang   yi ', ['wang']],
    ['interaction–2023', ['nord-interaction']],
    ['国防', ['defence-ministry']],
    ['中国', ['china', 'defence-ministry']],
    ['왕', ['wang']],
    ['يي', ['wang']],
    ['хина', []],
    ['hine', []],
    ['machine', ['machine']],
    ['machin', ['machine']],
  ])('%s: %j', (query, ids) => expect(found(query)).toEqual(ids))
})

test('a word is found though the same letters stand inside an earlier one', () => {
  const ash = openBase(writeBase(factSet({ rash: { kind: 'thing', names: { en: ['Rash ashes'] } } })))
  expect(searchIn(ash)('ash')).toEqual([0])
})

describe('one letter off', () => {
  test.each([
    ['wrong', 'machibe', ['machine']],
    ['missing', 'macine', ['machine']],
    ['too many', 'machhine', ['machine']],
    ['swapped', 'mahcine', ['machine']],
    ['in a later word', 'dialy', ['china-daily']],
    ['a space for a hyphen', 'interaction 2023', ['nord-interaction']],
    ['two of them', 'mahcibe', []],
    ['too many at the start', 'xmachine', ['machine']],
    ['swapped at the start', 'amchine', ['machine']],
    ['wrong at the start', 'nachine', []],
    ['in a short query', 'chn', []],
  ])('%s: %s', (_, query, ids) => expect(found(query)).toEqual(ids))

  test('is not looked for where something is found as it was typed', () => {
    const names = ['Marin', 'Marine', 'Marina', 'Martin']
    const full = openBase(
      writeBase(
        factSet(
          Object.fromEntries(names.map((n) => [n.toLowerCase(), { kind: 'thing' as const, names: { en: [n] } }])),
        ),
      ),
    )
    expect(searchIn(full)('marin').map((i) => full.entity(i).id)).toEqual(['marin', 'marina', 'marine'])
  })
})

describe('words in another order', () => {
  test.each([
    ['of two', 'daily china', ['china-daily']],
    ['the last of them begun', 'daily chi', ['china-daily']],
    ['short ones, too', 'yi wang', ['wang']],
    ['some left out', 'ministère défense', ['defence-ministry']],
    ['with a slip in one', 'yi wagn', ['wang']],
    ['one that the name has not', 'wang daily', []],
    ['one that stands inside a word only', 'ang yi', []],
  ])('%s: %s', (_, query, ids) => expect(found(query)).toEqual(ids))
})

describe('of many', () => {
  const crowd = openBase(
    writeBase(
      factSet({
        'boris-johnson': { kind: 'person', names: { en: ['Boris Johnson'] } },
        'ann-johnson': { kind: 'person', names: { en: ['Ann Johnson'] } },
        johnsonville: { kind: 'place', names: { en: ['Johnsonville'] } },
        'the-johnsons': { kind: 'thing', names: { en: ['The Johnsons'] } },
        johnson: { kind: 'place', names: { en: ['Johnson'] } },
        visit: { kind: 'event', says: [{ property: 'participant', value: 'boris-johnson' }] },
      }),
    ),
  )
  test('the whole name comes first, then whole words, beginnings of names, of words; of equals the one with more ties', () => {
    expect(searchIn(crowd)('johnson').map((index) => crowd.entity(index).id)).toEqual([
      'johnson',
      'boris-johnson',
      'ann-johnson',
      'johnsonville',
      'the-johnsons',
    ])
  })
})

test('nothing is asked, nothing is found', () => {
  expect(['', '   ', '\u200b'].map(found)).toEqual([[], [], []])
})

test('no more are given than a list shows', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`thing-${i}`, { kind: 'thing' as const }]))
  expect(searchIn(openBase(writeBase(factSet(many))))('thing')).toHaveLength(20)
})
