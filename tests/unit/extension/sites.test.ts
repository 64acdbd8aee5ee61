import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/extension/settings-form'
import { DEFAULTS } from '../../../src/extension/settings-form'
import { hostTyped, isOn, isOnAt, switchedAt } from '../../../src/extension/sites'

const withSome = (some: Partial<Settings>): Settings => ({ ...DEFAULTS, ...some })
const URL = 'https://www.lemonde.fr/international/'

describe('whether a page is read', () => {
  it.each<[string, Partial<Settings>, boolean]>([
    ['by default', {}, true],
    ['switched off everywhere', { off: true }, false],
    ['during a pause', { pausedUntil: 1001 }, false],
    ['after a pause', { pausedUntil: 1000 }, true],
    ['on a site that is off', { sitesOff: ['lemonde.fr'] }, false],
    ['on another site', { sitesOff: ['monde.fr', 'abonnes.lemonde.fr'] }, true],
    ['with only some sites on, not among them', { sites: 'only', sitesOnly: ['lefigaro.fr'] }, false],
    ['with only some sites on, among them', { sites: 'only', sitesOnly: ['lemonde.fr'] }, true],
    ['on a site both on and off', { sites: 'only', sitesOnly: ['lemonde.fr'], sitesOff: ['lemonde.fr'] }, false],
  ])('%s', (_, some, expected) => expect(isOn(withSome(some), URL, 1000)).toBe(expected))

  it('is the same for what stands below a site', () => {
    expect(isOn(withSome({ sitesOff: ['lemonde.fr'] }), 'https://abonnes.lemonde.fr/', 0)).toBe(false)
  })
})

describe('switching a site', () => {
  it.each<[string, Partial<Settings>]>([
    ['all sites', {}],
    ['all sites, this one off', { sitesOff: ['lemonde.fr', 'other.example'] }],
    ['all sites, one above it off', { sitesOff: ['fr'] }],
    ['only some sites', { sites: 'only', sitesOnly: ['other.example'] }],
    ['only some, this one among them', { sites: 'only', sitesOnly: ['lemonde.fr'] }],
  ])('works both ways: %s', (_, some) => {
    const settings = withSome(some)
    const on = { ...settings, ...switchedAt(settings, 'lemonde.fr', true) }
    const off = { ...on, ...switchedAt(on, 'lemonde.fr', false) }
    expect([isOnAt(on, 'lemonde.fr'), isOnAt(off, 'lemonde.fr')]).toEqual([true, false])
    expect(isOnAt(on, 'other.example')).toBe(isOnAt(settings, 'other.example'))
    expect(isOnAt(off, 'other.example')).toBe(isOnAt(settings, 'other.example'))
  })
})

it.each([
  ['lemonde.fr', 'lemonde.fr'],
  [' WWW.LeMonde.fr ', 'lemonde.fr'],
  ['https://www.lemonde.fr/a?b', 'lemonde.fr'],
  ['zeitung.köln', 'zeitung.xn--kln-sna'],
  ['localhost', 'localhost'],
  ['le monde', ''],
  ['monde', ''],
  ['', ''],
])('the site meant by %j is %j', (typed, host) => expect(hostTyped(typed)).toBe(host))
