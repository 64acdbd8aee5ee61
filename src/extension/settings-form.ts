import { CARD_LANGUAGES, type CardLanguage } from '../cards/card'
import { KINDS, type Kind } from '../facts/kinds'

/*
 * How settings are stored: an item for each that differs from its default, and their form's number. Browsers take no item over 8 kB, so
 * that a long list lies in parts: `known`, `known.1`, `known.2`.
 */

/** Number of this form; settings-migrations.ts leads here from the earlier ones. */
export const FORM = 2

/** What the reader can set. Only what differs from the default is stored, so that a better default reaches everyone. */
export interface Settings {
  /** Switched off everywhere. */
  off: boolean
  /** Switched off everywhere until then, in milliseconds since 1970; 0 when it is not. */
  pausedUntil: number
  /** Whether all news articles are read, or those of `sitesOnly`. */
  sites: 'all' | 'only'
  /** Host names, each with those below it. */
  sitesOnly: string[]
  /** Host names on which it is switched off, whatever else is set. */
  sitesOff: string[]
  /** `reader`: the browser's language; `article`: the article's own, where cards speak it. */
  cardLanguage: 'reader' | 'article' | CardLanguage
  /** Kinds of entities that stay without underline. */
  kindsOff: Kind[]
  /** Which mentions of an entity are underlined. */
  underline: 'first' | 'every'
  /** At most so many in each stretch of a hundred words; null for no limit. */
  mostPer100Words: number | null
  /** How mentions are marked; with `none` the keyboard alone leads to them. */
  mark: 'dotted' | 'solid' | 'wavy' | 'tint' | 'none'
  markColour: 'text' | 'blue' | 'green' | 'orange'
  /** How long the pointer rests on a mention before its card opens, in milliseconds; null when only a press opens it. */
  restMs: number | null
  /** How long a card stays once the pointer has left it, in milliseconds. */
  leaveMs: number
  /** Ids of entities that the reader knows: they stay without underline. */
  known: string[]
}

/** Items as the browser's storage holds them. */
export type Stored = Record<string, unknown>

export const DEFAULTS: Readonly<Settings> = {
  off: false,
  pausedUntil: 0,
  sites: 'all',
  sitesOnly: [],
  sitesOff: [],
  cardLanguage: 'reader',
  kindsOff: [],
  underline: 'first',
  mostPer100Words: null,
  mark: 'dotted',
  markColour: 'text',
  restMs: 350,
  leaveMs: 300,
  known: [],
}

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[]

/** Longer delays (ms) would look broken. */
const LONGEST_DELAY = 5000

const CHECKS: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  off: (value) => typeof value === 'boolean',
  pausedUntil: (value) => Number.isFinite(value),
  sites: oneOf(['all', 'only']),
  sitesOnly: listOf(isText),
  sitesOff: listOf(isText),
  cardLanguage: oneOf(['reader', 'article', ...CARD_LANGUAGES]),
  kindsOff: listOf(oneOf(KINDS)),
  underline: oneOf(['first', 'every']),
  mostPer100Words: (value) => value === null || isBetween(value, 1, 100),
  mark: oneOf(['dotted', 'solid', 'wavy', 'tint', 'none']),
  markColour: oneOf(['text', 'blue', 'green', 'orange']),
  restMs: (value) => value === null || isBetween(value, 0, LONGEST_DELAY),
  leaveMs: (value) => isBetween(value, 0, LONGEST_DELAY),
  known: listOf(isText),
}

/** Characters of a part of a list, all of ASCII: with its key it stays below the 8,192 bytes of an item. */
const PART_LENGTH = 7000

/** The settings that differ from their defaults, as items. */
export function itemsOf(settings: Settings): Stored {
  const items: Stored = {}
  for (const name of NAMES) {
    const value = settings[name]
    if (JSON.stringify(value) === JSON.stringify(DEFAULTS[name])) continue
    if (!Array.isArray(value)) items[name] = value
    else for (const [i, part] of inParts(value).entries()) items[i === 0 ? name : `${name}.${i}`] = part
  }
  return items
}

/** The settings that items hold; where one is missing or of the wrong form, its default. */
export function settingsIn(items: Stored): Settings {
  const found = NAMES.map((name) => {
    const value = valueIn(items, name)
    return [name, CHECKS[name](value) ? value : DEFAULTS[name]]
  })
  return Object.fromEntries(found) as Settings
}

/** Whether every item is one of a setting, and of its form. */
export function areSound(items: Stored): boolean {
  return (
    Object.keys(items).every((key) => partsOf(key) !== null) &&
    NAMES.every((name) => !(name in items) || CHECKS[name](valueIn(items, name)))
  )
}

/** The setting that an item belongs to, or null for none. */
export function partsOf(key: string): keyof Settings | null {
  const [name = '', part = '0'] = key.split('.')
  return /^\d+$/.test(part) ? (NAMES.find((other) => other === name) ?? null) : null
}

/** A setting's value, its parts joined. */
function valueIn(items: Stored, name: keyof Settings): unknown {
  const value = items[name]
  if (!Array.isArray(value)) return value
  const joined = [...value]
  for (let part = 1; Array.isArray(items[`${name}.${part}`]); part++) {
    joined.push(...(items[`${name}.${part}`] as unknown[]))
  }
  return joined
}

function inParts(list: readonly string[]): string[][] {
  const parts: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const entry of list) {
    length += JSON.stringify(entry).length + 1
    if (length > PART_LENGTH) {
      parts.push([])
      length = JSON.stringify(entry).length + 1
    }
    parts.at(-1)?.push(entry)
  }
  // An empty list that differs from its default is a value, too.
  return parts.length === 0 ? [[]] : parts
}

function oneOf(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value)
}

function listOf(isSound: (entry: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isSound)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}
