import { CARD_LANGUAGES, type CardLanguage } from '../cards/card'
import { browser } from './native'

/** What the reader can set. Only what differs from the default is stored, so that a better default reaches everyone. */
export interface Settings {
  /** Switched off everywhere. */
  off: boolean
  /** Host names on which it is switched off. */
  sitesOff: string[]
  /** `reader`: the browser's language; `article`: the article's own, where cards speak it. */
  cardLanguage: 'reader' | 'article' | CardLanguage
  /** Which mentions of an entity are underlined. */
  underline: 'first' | 'every'
}

export const DEFAULTS: Readonly<Settings> = { off: false, sitesOff: [], cardLanguage: 'reader', underline: 'first' }

const KEY = 'settings'

/** The settings as they stand; a stored value of the wrong form counts as not set. */
export async function loadSettings(): Promise<Settings> {
  return complete((await browser.storage.local.get(KEY))[KEY])
}

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...change }
  await browser.storage.local.set({ [KEY]: onlyChanged(next) })
  return next
}

/** Calls back with the new settings whenever they change, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(complete(changes[KEY]?.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

/** Whether pages of this address are read. */
export function isOn(settings: Settings, url: string): boolean {
  return !settings.off && !settings.sitesOff.includes(hostOf(url))
}

/** The host name by which a site is switched off: without `www.`, empty where the address has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

/** Fills in defaults for whatever is missing or of the wrong form. */
export function complete(stored: unknown): Settings {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const languages: readonly unknown[] = ['reader', 'article', ...CARD_LANGUAGES]
  return {
    off: typeof s.off === 'boolean' ? s.off : DEFAULTS.off,
    sitesOff: Array.isArray(s.sitesOff) ? s.sitesOff.filter((host) => typeof host === 'string') : DEFAULTS.sitesOff,
    cardLanguage: languages.includes(s.cardLanguage)
      ? (s.cardLanguage as Settings['cardLanguage'])
      : DEFAULTS.cardLanguage,
    underline: s.underline === 'every' || s.underline === 'first' ? s.underline : DEFAULTS.underline,
  }
}

function onlyChanged(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]),
    ),
  )
}
