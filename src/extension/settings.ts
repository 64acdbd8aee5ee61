import type { CardLanguage } from '../cards/card'
import type { Kind } from '../facts/kinds'
import { browser } from './native'
import { FORM, itemsOf, partsOf, type Stored, settingsIn } from './settings-form'
import { migrated } from './settings-migrations'

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

/** Where settings were kept before they had a form of their own. */
const FIRST_KEY = 'settings'

/** The settings as they stand; a stored value of the wrong form counts as not set. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await stored())
}

/** Changes some settings and keeps the rest. Rejects when the browser's storage takes no more. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const items = itemsOf({ ...(await loadSettings()), ...change })
  await store(items, (name) => name in change)
  return loadSettings()
}

/** Brings settings of an earlier form into today's. Reading them does so, too, but keeps nothing. */
export async function keepInTodaysForm(): Promise<void> {
  await store(await stored(), () => true)
  await browser.storage.local.remove(FIRST_KEY)
}

/** Calls back with the new settings whenever they change, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let last = ''
  const listener = async (_: unknown, area: string) => {
    if (area !== 'sync') return
    const settings = await loadSettings()
    // One change may come in several events, as each setting is stored on its own.
    const now = JSON.stringify(settings)
    if (now === last || signal.aborted) return
    last = now
    changed(settings)
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

/** What is stored, in today's form. */
async function stored(): Promise<Stored> {
  const items = await browser.storage.sync.get(null)
  if (typeof items.form === 'number') return migrated(items, items.form)
  const first = await browser.storage.local.get(FIRST_KEY)
  return migrated(first, 1)
}

/**
 * Writes what has changed of some settings, and no others: two pages, or two browsers of one reader, do not undo each other's changes.
 * Where nothing of today's form is stored yet, all are written.
 */
async function store(items: Stored, isMeant: (name: keyof Settings) => boolean): Promise<void> {
  const before = await browser.storage.sync.get(null)
  const isTouched = (key: string) => {
    const name = partsOf(key)
    return name !== null && (before.form === undefined || isMeant(name))
  }
  const gone = Object.keys(before).filter((key) => isTouched(key) && !(key in items))
  const changed = Object.entries(items).filter(
    ([key, value]) => isTouched(key) && JSON.stringify(before[key]) !== JSON.stringify(value),
  )
  if (gone.length > 0) await browser.storage.sync.remove(gone)
  // A later version of the extension, on another device of the reader's, may have a later form.
  const form = Math.max(FORM, typeof before.form === 'number' ? before.form : 0)
  await browser.storage.sync.set({ ...Object.fromEntries(changed), form })
}
