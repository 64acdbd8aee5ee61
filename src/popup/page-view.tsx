import { t } from '../extension/translate'
import { EntityList } from '../ui/entity-list'
import { groupsOf } from './groups'
import { Notice } from './notice'
import type { PageState } from './page-state'

/** What a reader can do about a state. */
export interface PageActions {
  switchOnHere: () => void
  switchOnEverywhere: () => void
  reload: () => void
  allow: () => void
  retry: () => void
  search: () => void
  choose: (id: string) => void
}

/** The page's names, or a sentence that says why there are none. */
export function PageView({ page, actions }: { page: PageState; actions: PageActions }) {
  const search = { label: t('buttonSearch'), onPress: actions.search }
  switch (page.is) {
    case 'reading':
      return <Notice text={t('popupReading')} />
    case 'off-everywhere':
      return <Notice text={t('popupOffEverywhere')} button={switchOn(actions.switchOnEverywhere)} />
    case 'off-here':
      return <Notice text={t('popupOffHere')} button={switchOn(actions.switchOnHere)} />
    case 'reload':
      return <Notice text={t('popupReload')} button={{ label: t('buttonReload'), onPress: actions.reload }} />
    case 'no-access':
      return <Notice text={t('popupNoAccess')} button={{ label: t('buttonAllow'), onPress: actions.allow }} />
    case 'closed':
      return <Notice text={t('popupClosed')} button={search} />
    case 'not-article':
      return <Notice text={t('popupNotArticle')} button={search} />
    case 'damaged':
      return <Notice text={t('popupDamaged')} button={{ label: t('buttonRetry'), onPress: actions.retry }} />
    case 'failed':
      return (
        <Notice text={t('popupFailed', page.reason)} button={{ label: t('buttonRetry'), onPress: actions.retry }} />
      )
    case 'read':
      if (page.rows.length === 0) return <Notice text={t('popupNothingFound')} button={search} />
      return (
        <>
          <h2>{t('popupInArticle')}</h2>
          <EntityList groups={groupsOf(page.rows)} onChoose={actions.choose} />
        </>
      )
  }
}

function switchOn(onPress: () => void) {
  return { label: t('buttonSwitchOn'), onPress }
}
