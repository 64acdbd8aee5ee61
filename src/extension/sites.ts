import type { Settings } from './settings-form'

/** Whether pages of this address are read. `now` in milliseconds since 1970. */
export function isOn(settings: Settings, url: string, now = Date.now()): boolean {
  return !settings.off && !isPaused(settings, now) && isOnAt(settings, hostOf(url))
}

/** Whether the reader has switched everything off for a while that is not over. */
export function isPaused({ pausedUntil }: Settings, now = Date.now()): boolean {
  return now < pausedUntil
}

/** Whether pages of this host are read while nothing is switched off everywhere. */
export function isOnAt({ sites, sitesOnly, sitesOff }: Settings, host: string): boolean {
  return !covers(sitesOff, host) && (sites === 'all' || covers(sitesOnly, host))
}

/** What to change so that pages of this host are read, or no more. */
export function switchedAt(settings: Settings, host: string, on: boolean): Partial<Settings> {
  const { sites, sitesOnly, sitesOff } = settings
  const notCovering = (list: readonly string[]) => list.filter((site) => !covers([site], host))
  if (!on) return sites === 'only' ? { sitesOnly: notCovering(sitesOnly) } : { sitesOff: [...sitesOff, host] }
  const allowed = sites === 'only' && !covers(sitesOnly, host) ? { sitesOnly: [...sitesOnly, host] } : {}
  return { sitesOff: notCovering(sitesOff), ...allowed }
}

/** The host name by which a site is listed: without `www.`, empty where the address has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

/** The host name that the reader means by what they typed, an address or a bare name; empty for none. */
export function hostTyped(text: string): string {
  const typed = text.trim()
  const host = hostOf(/^https?:/i.test(typed) ? typed : `https://${typed}`)
  return host.includes('.') || host === 'localhost' ? host : ''
}

/** Whether one of the sites is this host, or stands above it: `lemonde.fr` of `abonnes.lemonde.fr`. */
function covers(sites: readonly string[], host: string): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`))
}
