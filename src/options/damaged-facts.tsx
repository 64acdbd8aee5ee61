import { reloadExtension } from '../extension/reload'
import { t } from '../extension/translate'

/** The packaged facts cannot be read: what a reader can do about it. */
export function DamagedFacts() {
  return (
    <div class="problem" role="alert">
      <p>{t('popupDamaged')}</p>
      <button type="button" class="button" onClick={reloadExtension}>
        {t('buttonReload')}
      </button>
    </div>
  )
}
