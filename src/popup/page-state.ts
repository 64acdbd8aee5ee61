import type { Overview } from '../cards/overview'
import { askBackground, askPage } from '../extension/call'
import type { PageReport, Result } from '../extension/messages'
import { hasSiteAccess } from '../extension/permissions'
import type { Settings } from '../extension/settings-form'
import { hostOf, isOnAt, isPaused } from '../extension/sites'
import { type ActiveTab, activeTab } from '../extension/tabs'

/** What the panel has to say about the page in the active tab. */
export type PageState =
  | { is: 'reading' }
  | { is: 'off-everywhere' }
  /** `until` in milliseconds since 1970. */
  | { is: 'paused'; until: number }
  | { is: 'off-here' }
  /** Only the sites of a list are read, and this is none of them. */
  | { is: 'not-listed' }
  /** The reader withholds access to sites. */
  | { is: 'no-access' }
  /** A page that browsers keep from all extensions. */
  | { is: 'closed' }
  | { is: 'not-article' }
  | { is: 'damaged' }
  | { is: 'failed'; reason: string }
  | { is: 'read'; report: PageReport; overview: Overview }

/** Wait between two questions to a page that does not answer yet. */
const RETRY_MS = 250
/** How often a page that has loaded is asked: its article is read within a second, or there is none. */
const TRIES_ONCE_LOADED = 4

/** Finds out what the page in a tab names, or why that cannot be said. */
export async function readPage(tab: ActiveTab | null, settings: Settings): Promise<PageState> {
  if (settings.off) return { is: 'off-everywhere' }
  if (isPaused(settings)) return { is: 'paused', until: settings.pausedUntil }
  if (!(await hasSiteAccess())) return { is: 'no-access' }
  if (tab === null || !isWebPage(tab.url)) return { is: 'closed' }
  if (!isOnAt(settings, hostOf(tab.url))) return { is: settings.sites === 'only' ? 'not-listed' : 'off-here' }
  return stateOf(await askWhileLoading(tab.id))
}

/** Has a page read though it looks like no article. */
export async function readAnyway(tabId: number): Promise<PageState> {
  const brought = await askBackground('bringReader', { tabId })
  // Shops for extensions and pages that could not be loaded have addresses of the web, too.
  if (!brought.ok) return { is: 'closed' }
  return stateOf(await askPage(tabId, 'readAnyway', {}))
}

/** What a page's report comes to. */
export async function stateOf(report: Result<PageReport>): Promise<PageState> {
  if (!report.ok || !report.value.isRead) {
    // A page whose names could not be spotted is not read either.
    const facts = await askBackground('facts', {})
    return { is: !facts.ok && facts.error.code === 'base-damaged' ? 'damaged' : 'not-article' }
  }
  const { entities, published, lang, claims } = report.value
  const overview = await askBackground('overview', { entities, published, lang, claims })
  if (overview.ok) return { is: 'read', report: report.value, overview: overview.value }
  return overview.error.code === 'base-damaged' ? { is: 'damaged' } : { is: 'failed', reason: overview.error.message }
}

function isWebPage(url: string | null): url is string {
  return url !== null && /^https?:/.test(url)
}

async function askWhileLoading(tabId: number): Promise<Result<PageReport>> {
  for (let tries = 0; ; ) {
    const report = await askPage(tabId, 'report', {})
    if (report.ok && report.value.isRead) return report
    if (!(await activeTab())?.loading) tries++
    if (tries >= TRIES_ONCE_LOADED) return report
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}
