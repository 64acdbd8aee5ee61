import { useEffect, useState } from 'preact/hooks'
import { askBackground } from '../extension/call'
import { t, uiLanguage } from '../extension/translate'
import { version } from '../extension/version'
import { dayInWords } from '../ui/dates'

/** The version of the extension, and the day of its facts. */
export function Versions() {
  const [facts, setFacts] = useState<{ day: string; entities: number } | null>(null)
  useEffect(() => {
    askBackground('facts', {}).then((found) => setFacts(found.ok ? found.value : null))
  }, [])
  const ui = uiLanguage()
  return (
    <p class="muted">
      {t('optionsVersion', version())}
      <br />
      {facts && t('optionsFacts', dayInWords(facts.day, ui), facts.entities.toLocaleString(ui))}
    </p>
  )
}
