import { useEffect, useState } from 'preact/hooks'
import { changeSettings, watchSettings } from '../extension/settings'
import type { Settings } from '../extension/settings-form'
import type { Shortcut } from '../extension/shortcuts'
import { t } from '../extension/translate'
import { Switch } from '../ui/switch'
import { CardLanguages } from './card-languages'
import { DamagedFacts } from './damaged-facts'
import { Delays } from './delays'
import { Known } from './known'
import { Licences } from './licences'
import { Look } from './look'
import type { Change, PartProps } from './part'
import { Reading } from './reading'
import { SettingsFile } from './settings-file'
import { Shortcuts } from './shortcuts'
import { Sites } from './sites'
import { useFacts } from './use-facts'
import { Versions } from './versions'

interface Props {
  initialSettings: Settings
  shortcuts: readonly Shortcut[]
}

/** The options page. It follows changes made in the panel or in another window. */
export function App({ initialSettings, shortcuts }: Props) {
  const [settings, setSettings] = useState(initialSettings)
  const [refused, setRefused] = useState(false)
  const facts = useFacts()
  useEffect(() => {
    const shown = new AbortController()
    watchSettings(setSettings, shown.signal)
    return () => shown.abort()
  }, [])
  const change: Change = async (wanted) => {
    const changed = await changeSettings(wanted).catch(() => null)
    setRefused(changed === null)
    if (changed) setSettings(changed)
    return changed !== null
  }
  const part: PartProps = { settings, change }

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      {facts === 'damaged' && <DamagedFacts />}
      {refused && (
        <p class="problem" role="alert">
          {t('optionsNotStored')}
        </p>
      )}
      <Switch label={t('optionsEverywhere')} on={!settings.off} onChange={(on) => change({ off: !on })} />
      <CardLanguages {...part} />
      <Reading {...part} />
      <Look {...part} />
      <Delays {...part} />
      <Sites {...part} />
      <Known {...part} />
      <Shortcuts shortcuts={shortcuts} />
      <SettingsFile {...part} />
      <section>
        <h2>{t('optionsPrivacy')}</h2>
        <p>{t('optionsPrivacyText')}</p>
      </section>
      <Licences />
      <Versions facts={facts} />
    </main>
  )
}
