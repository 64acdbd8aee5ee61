import { t, uiLanguage } from '../extension/translate'
import { version } from '../extension/version'
import { dayInWords } from '../ui/dates'
import type { Facts } from './use-facts'

/** The version of the extension, and the day of its facts. */
export function Versions({ facts }: { facts: Facts }) {
  const ui = uiLanguage()
  return (
    <p class="muted">
      {t('optionsVersion', version())}
      {facts !== null && facts !== 'damaged' && (
        <>
          <br />
          {t('optionsFacts', dayInWords(facts.day, ui), facts.entities.toLocaleString(ui))}
        </>
      )}
    </p>
  )
}
