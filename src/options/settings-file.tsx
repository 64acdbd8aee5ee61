import { useRef, useState } from 'preact/hooks'
import { readSettingsFile, settingsFile } from '../extension/settings-file'
import { type MessageKey, t } from '../extension/translate'
import type { PartProps } from './part'

const FILE_NAME = 'backgrounder-settings.json'

/** Saves all settings to a file, and reads them from one. */
export function SettingsFile({ settings, change }: PartProps) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<MessageKey | null>(null)

  const read = async (file: File) => {
    const found = readSettingsFile(await file.text())
    if ('problem' in found) setSaid(found.problem === 'newer' ? 'optionsImportNewer' : 'optionsImportWrong')
    else setSaid((await change(found.settings)) ? 'optionsImported' : null)
  }
  return (
    <section>
      <h2>{t('optionsFile')}</h2>
      <p class="row">
        <button type="button" class="button quiet" onClick={() => save(settingsFile(settings))}>
          {t('optionsExport')}
        </button>
        <button type="button" class="button quiet" onClick={() => field.current?.click()}>
          {t('optionsImport')}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void read(file)
            // The same file may be chosen again, mended.
            currentTarget.value = ''
          }}
        />
      </p>
      <p role="status" class={said === 'optionsImported' ? '' : 'problem'}>
        {said && t(said)}
      </p>
    </section>
  )
}

/** Hands a text to the browser as a file to save. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = FILE_NAME
  link.click()
  URL.revokeObjectURL(url)
}
