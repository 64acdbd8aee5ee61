import type { Row } from '../cards/row'
import { askBackground, askPage } from '../extension/call'
import type { PageReport, Result } from '../extension/messages'
import { hasSiteAccess } from '../extension/permissions'
import { isOn, type Settings } from '../extension/settings'
import { type ActiveTab, activeTab } from '../extension/tabs'

/** What the popup has to say about the page in the active tab. */
export type PageState =
  | { is: 'reading' }
  | { is: 'off-everywhere' }
  | { is: 'off-here' }
  /** Switched on again, but the page was loaded before that. */
  | { is: 'reload' }
  /** The reader withholds access to sites. */
  | { is: 'no-access' }
  /** A page that browsers keep from all extensions. */
  | { is: 'closed' }
  | { is: 'not-article' }
  | { is: 'damaged' }
  | { is: 'failed'; reason: string }
  | { is: 'read'; report: PageReport; rows: Row[] }

/** Wait between two questions to a page that does not answer yet. */
const RETRY_MS = 250
/** How often a page that has loaded is asked: its article is read within a second, or there is none. */
const TRIES_ONCE_LOADED = 4

/** Finds out what the page in a tab names, or why that cannot be said. */
export async function readPage(tab: ActiveTab | null, settings: Settings): Promise<PageState> {
  if (settings.off) return { is: 'off-everywhere' }
  if (!(await hasSiteAccess())) return { is: 'no-access' }
  if (tab === null || !isWebPage(tab.url)) return { is: 'closed' }
  if (!isOn(settings, tab.url)) return { is: 'off-here' }

  const report = await askWhileLoading(tab.id)
  if (!report.ok) return { is: 'not-article' }
  const { entities, published, lang } = report.value
  const rows = await askBackground('rows', { ids: entities, published, lang })
  if (rows.ok) return { is: 'read', report: report.value, rows: rows.value }
  return rows.error.code === 'base-damaged' ? { is: 'damaged' } : { is: 'failed', reason: rows.error.message }
}

function isWebPage(url: string | null): url is string {
  return url !== null && /^https?:/.test(url)
}

async function askWhileLoading(tabId: number): Promise<Result<PageReport>> {
  for (let tries = 0; ; ) {
    const report = await askPage(tabId, 'report', {})
    if (report.ok && isSpotted(report.value)) return report
    if (!(await activeTab())?.loading) tries++
    if (tries >= TRIES_ONCE_LOADED) return report
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** A page reports nothing at all until its names are spotted. */
function isSpotted({ lang, published, entities }: PageReport): boolean {
  return lang !== null || published !== null || entities.length > 0
}
