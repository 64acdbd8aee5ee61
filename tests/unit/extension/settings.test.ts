import { describe, expect, it } from 'vitest'
import { readSettingsFile, settingsFile } from '../../../src/extension/settings-file'
import { areSound, DEFAULTS, FORM, itemsOf, settingsIn } from '../../../src/extension/settings-form'
import { migrated } from '../../../src/extension/settings-migrations'

/** The most that browsers take for one item, in bytes of its key and its JSON. */
const LARGEST_ITEM = 8192
const changed = { ...DEFAULTS, off: true, restMs: null, mark: 'wavy' as const, sitesOff: ['lemonde.fr'] }

describe('what is stored', () => {
  it('is what the reader changed, and nothing else', () => {
    expect(itemsOf(DEFAULTS)).toEqual({})
    expect(itemsOf(changed)).toEqual({ off: true, restMs: null, mark: 'wavy', sitesOff: ['lemonde.fr'] })
    expect(settingsIn(itemsOf(changed))).toEqual(changed)
  })

  it('falls back to the default where it is of the wrong form', () => {
    const wrong = { off: 'yes', restMs: -1, mark: 'blink', known: [7], kindsOff: ['dragon'], sites: 'only' }
    expect(settingsIn(wrong)).toEqual({ ...DEFAULTS, sites: 'only' })
    expect(areSound(wrong)).toBe(false)
  })

  it('is cut into parts that browsers take, and joined again', () => {
    const known = Array.from({ length: 3000 }, (_, i) => `entity-with-a-long-id-${i}`)
    const items = itemsOf({ ...DEFAULTS, known })
    expect(Object.keys(items).length).toBeGreaterThan(5)
    for (const [key, part] of Object.entries(items)) {
      expect(key.length + JSON.stringify(part).length).toBeLessThan(LARGEST_ITEM)
    }
    expect(settingsIn(items).known).toEqual(known)
    expect(areSound(items)).toBe(true)
  })
})

describe('settings of an earlier form', () => {
  const first = { settings: { off: true, sitesOff: ['lemonde.fr'], cardLanguage: 'article', known: ['wang-yi'] } }

  it('1: one object, in the storage of this browser', () => {
    expect(settingsIn(migrated(first, 1))).toEqual({ ...DEFAULTS, ...first.settings })
    expect(migrated({}, 1)).toEqual({})
    expect(migrated({ settings: 'none' }, 1)).toEqual({})
  })

  it('today’s stay as they are, and those of a later version too', () => {
    expect(migrated({ off: true }, FORM)).toEqual({ off: true })
    expect(migrated({ off: true }, FORM + 1)).toEqual({ off: true })
  })
})

describe('a file of settings', () => {
  it('holds them all', () => {
    expect(readSettingsFile(settingsFile(changed))).toEqual({ settings: changed })
  })

  it('leaves a pause out', () => {
    expect(readSettingsFile(settingsFile({ ...changed, pausedUntil: 1e12 }))).toEqual({ settings: changed })
  })

  it('of an earlier form is brought into today’s', () => {
    const file = JSON.stringify({ file: 'backgrounder settings', form: 1, settings: { settings: { off: true } } })
    expect(readSettingsFile(file)).toEqual({ settings: { ...DEFAULTS, off: true } })
  })

  it.each([
    ['no text of this kind', 'Wang Yi'],
    ['another file', '{"name":"backgrounder","version":"0.1.0"}'],
    ['nothing', 'null'],
    ['a value of the wrong form', settingsFile(changed).replace('"wavy"', '"blink"')],
    ['a setting that there is none', settingsFile(changed).replace('"mark"', '"colour"')],
    ['half a file', settingsFile(changed).slice(0, 60)],
  ])('is refused as a whole when it is %s', (_, text) => {
    expect(readSettingsFile(text)).toEqual({ problem: 'not-settings' })
  })

  it('is refused when a later version wrote it', () => {
    expect(readSettingsFile(settingsFile(changed).replace(`"form": ${FORM}`, `"form": ${FORM + 1}`))).toEqual({
      problem: 'newer',
    })
  })
})
