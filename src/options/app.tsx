import { useEffect, useState } from 'preact/hooks'
import { changeSettings, type Settings, watchSettings } from '../extension/settings'
import { t } from '../extension/translate'
import { version } from '../extension/version'
import { Switch } from '../ui/switch'
import { Choice } from './choice'
import { Licences } from './licences'
import { SitesOff } from './sites-off'

/** The options page. It follows changes made in the popup or in another window. */
export function App({ initialSettings }: { initialSettings: Settings }) {
  const [settings, setSettings] = useState(initialSettings)
  useEffect(() => {
    const shown = new AbortController()
    watchSettings(setSettings, shown.signal)
    return () => shown.abort()
  }, [])
  const change = async (wanted: Partial<Settings>) => setSettings(await changeSettings(wanted))

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <Switch label={t('optionsEverywhere')} on={!settings.off} onChange={(on) => change({ off: !on })} />
      <Choice
        legend={t('optionsCardLanguage')}
        chosen={settings.cardLanguage}
        choices={[
          { value: 'reader', label: t('optionsLanguageReader') },
          { value: 'article', label: t('optionsLanguageArticle') },
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'fr', label: 'Français', lang: 'fr' },
        ]}
        onChoose={(cardLanguage) => change({ cardLanguage })}
      />
      <Choice
        legend={t('optionsUnderline')}
        chosen={settings.underline}
        choices={[
          { value: 'first', label: t('optionsUnderlineFirst') },
          { value: 'every', label: t('optionsUnderlineEvery') },
        ]}
        onChoose={(underline) => change({ underline })}
      />
      <SitesOff sites={settings.sitesOff} onChange={(sitesOff) => change({ sitesOff })} />
      <section>
        <h2>{t('optionsPrivacy')}</h2>
        <p>{t('optionsPrivacyText')}</p>
      </section>
      <Licences />
      <p class="muted">{t('optionsVersion', version())}</p>
    </main>
  )
}
