import { hostOf, type Settings } from '../extension/settings'
import { t, uiLanguage } from '../extension/translate'
import { dayInWords } from '../ui/dates'
import { Switch } from '../ui/switch'
import type { PageState } from './page-state'

interface Props {
  page: PageState
  /** Address of the page, or null where there is none to switch off. */
  url: string | null
  settings: Settings
  onChange: (change: Partial<Settings>) => void
}

/** The article's day and language as understood, and the switches. */
export function Head({ page, url, settings, onChange }: Props) {
  const host = url?.startsWith('http') ? hostOf(url) : ''
  const others = settings.sitesOff.filter((site) => site !== host)
  return (
    <header>
      <h1>{page.is === 'read' ? articleInWords(page.report) : t('extName')}</h1>
      {host !== '' && !settings.off && (
        <Switch
          label={t('popupSwitchSite', host)}
          on={others.length === settings.sitesOff.length}
          onChange={(on) => onChange({ sitesOff: on ? others : [...others, host] })}
        />
      )}
      <Switch label={t('popupSwitchEverywhere')} on={!settings.off} onChange={(on) => onChange({ off: !on })} />
    </header>
  )
}

/** "Article of 15 July 2023 · French" */
function articleInWords({ published, lang }: { published: string | null; lang: string | null }): string {
  const ui = uiLanguage()
  const day = published && dayInWords(published, ui === 'fr' ? 'fr' : 'en')
  const language = lang && new Intl.DisplayNames(ui, { type: 'language' }).of(lang)
  return [day ? t('popupArticleOf', day) : t('popupNoDate'), language].filter(Boolean).join(' · ')
}
