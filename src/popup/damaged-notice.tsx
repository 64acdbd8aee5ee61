import { reloadExtension } from '../extension/reload'
import { t } from '../extension/translate'
import { Notice } from './notice'

/** The packaged facts cannot be read: what a reader can do about it. */
export function DamagedNotice() {
  return <Notice text={t('popupDamaged')} button={{ label: t('buttonReload'), onPress: reloadExtension }} />
}
