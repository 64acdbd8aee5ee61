import { useEffect, useState } from 'preact/hooks'
import type { Row } from '../cards/row'
import { askBackground } from '../extension/call'
import { t } from '../extension/translate'
import { EntryList } from './entry-list'
import type { PartProps } from './part'

/** What the reader knows, and how to have it marked again. */
export function Known({ settings, change }: PartProps) {
  const { known } = settings
  const [rows, setRows] = useState<readonly Row[]>([])
  useEffect(() => {
    const shown = new AbortController()
    askBackground('rows', { ids: known }).then((found) => {
      if (found.ok && !shown.signal.aborted) setRows(found.value)
    })
    return () => shown.abort()
  }, [known])
  // What the facts hold no more is listed by its id: it can still be taken off the list.
  const entries = known.map((id) => rows.find((row) => row.id === id) ?? { id, label: id, line: null })
  return (
    <section>
      <h2>{t('optionsKnown')}</h2>
      {known.length === 0 ? (
        <p class="muted">{t('optionsKnownNone')}</p>
      ) : (
        <EntryList
          entries={entries}
          button={{ label: t('optionsKnownUndo'), nameFor: (name) => t('optionsKnownUndoNamed', name) }}
          onRemove={(id) => change({ known: known.filter((other) => other !== id) })}
        />
      )}
    </section>
  )
}
