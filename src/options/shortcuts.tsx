import { openShortcutSettings, type Shortcut } from '../extension/shortcuts'
import { t } from '../extension/translate'

/** The keys that open cards, and the way to change them. Nothing where the browser has no such keys. */
export function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null
  return (
    <section>
      <h2>{t('optionsShortcuts')}</h2>
      <dl class="keys">
        {shortcuts.map(({ command, does, keys }) => (
          <div key={command}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('optionsShortcutUnset')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button quiet" onClick={openShortcutSettings}>
          {t('optionsShortcutsChange')}
        </button>
      </p>
    </section>
  )
}
