import { useState } from 'preact/hooks'
import type { PageReport } from '../extension/messages'
import type { Settings } from '../extension/settings-form'
import { hostOf, isOnAt, switchedAt } from '../extension/sites'
import { t, uiLanguage } from '../extension/translate'
import { dayInWords } from '../ui/dates'
import { EditIcon } from '../ui/icons'
import { Switch } from '../ui/switch'
import { Correction, type Understood } from './correction'
import { languageName } from './language-name'
import type { PageState } from './page-state'

interface Props {
  page: PageState
  /** Address of the page, or null where there is none to switch off. */
  url: string | null
  settings: Settings
  onChange: (change: Partial<Settings>) => void
  onUnderstand: (as: Understood) => void
}

/** The article's day and language as understood, and the switches. */
export function Head({ page, url, settings, onChange, onUnderstand }: Props) {
  const [correcting, setCorrecting] = useState(false)
  const host = url?.startsWith('http') ? hostOf(url) : ''
  return (
    <header>
      {page.is === 'read' ? (
        <>
          <div class="understood">
            <h1>{articleInWords(page.report)}</h1>
            <button
              type="button"
              class="icon-button"
              aria-label={t('popupEdit')}
              title={t('popupEdit')}
              aria-expanded={correcting}
              onClick={() => setCorrecting(!correcting)}
            >
              <EditIcon />
            </button>
          </div>
          {correcting && <Correction report={page.report} onUnderstand={onUnderstand} />}
        </>
      ) : (
        <h1>{t('extName')}</h1>
      )}
      {host !== '' && !settings.off && (
        <Switch
          label={t('popupSwitchSite', host)}
          on={isOnAt(settings, host)}
          onChange={(on) => onChange(switchedAt(settings, host, on))}
        />
      )}
      <Switch label={t('popupSwitchEverywhere')} on={!settings.off} onChange={(on) => onChange({ off: !on })} />
    </header>
  )
}

/** "Article of 15 July 2023 · French" */
function articleInWords({ published, lang }: PageReport): string {
  const day = published && dayInWords(published, uiLanguage())
  return [day ? t('popupArticleOf', day) : t('popupNoDate'), lang && languageName(lang)].filter(Boolean).join(' · ')
}
