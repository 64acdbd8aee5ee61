import { browser } from './native'
import { FORM, itemsOf, partsOf, type Settings, type Stored, settingsIn } from './settings-form'
import { migrated } from './settings-migrations'

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
