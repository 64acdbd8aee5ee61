import { t, uiLanguage } from '../extension/translate'
import { ArticleView } from './article-view'
import { DamagedNotice } from './damaged-notice'
import { Notice } from './notice'
import type { PageState } from './page-state'

/** What a reader can do about a state. */
export interface PageActions {
  switchOnHere: () => void
  switchOnEverywhere: () => void
  resume: () => void
  allow: () => void
  readAnyway: () => void
  retry: () => void
  search: () => void
  choose: (id: string) => void
}

/** The article at a glance, or a sentence that says why there is none. */
export function PageView({ page, actions }: { page: PageState; actions: PageActions }) {
  const search = { label: t('buttonSearch'), onPress: actions.search }
  const switchOn = (onPress: () => void) => ({ label: t('buttonSwitchOn'), onPress })
  switch (page.is) {
    case 'reading':
      return <Notice text={t('popupReading')} />
    case 'off-everywhere':
      return <Notice text={t('popupOffEverywhere')} button={switchOn(actions.switchOnEverywhere)} />
    case 'paused':
      return (
        <Notice
          text={t('popupPaused', timeOfDay(page.until))}
          button={{ label: t('buttonResume'), onPress: actions.resume }}
        />
      )
    case 'off-here':
      return <Notice text={t('popupOffHere')} button={switchOn(actions.switchOnHere)} />
    case 'not-listed':
      return <Notice text={t('popupNotListed')} button={switchOn(actions.switchOnHere)} />
    case 'no-access':
      return <Notice text={t('popupNoAccess')} button={{ label: t('buttonAllow'), onPress: actions.allow }} />
    case 'closed':
      return <Notice text={t('popupClosed')} button={search} />
    case 'not-article':
      return (
        <Notice text={t('popupNotArticle')} button={{ label: t('buttonReadAnyway'), onPress: actions.readAnyway }} />
      )
    case 'damaged':
      return <DamagedNotice />
    case 'failed':
      return (
        <Notice text={t('popupFailed', page.reason)} button={{ label: t('buttonRetry'), onPress: actions.retry }} />
      )
    case 'read':
      return page.overview.rows.length === 0 ? (
        <Notice text={t('popupNothingFound')} button={search} />
      ) : (
        <ArticleView overview={page.overview} onChoose={actions.choose} />
      )
  }
}

/** Milliseconds since 1970 → "17:40". */
function timeOfDay(time: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short' }).format(time)
}
