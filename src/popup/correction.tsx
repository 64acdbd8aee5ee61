import type { PageReport } from '../extension/messages'
import { t, uiLanguage } from '../extension/translate'
import { isDay } from '../facts/dates'
import { NAME_LANGUAGES } from '../text/languages'
import { languageName } from './language-name'

/** Day and language that the reader says the article has; both missing: as found. */
export interface Understood {
  published?: string | null
  lang?: string | null
}

interface Props {
  report: PageReport
  onUnderstand: (as: Understood) => void
}

/** Fields for the article's day and language: names are spotted, and cards answer, as they say. */
export function Correction({ report, onUnderstand }: Props) {
  const { published, lang, isAsFound } = report
  const languages = [...new Set([...NAME_LANGUAGES, ...(lang === null ? [] : [lang])])]
  const byName = languages
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, uiLanguage()))
  return (
    <div class="correction">
      <label>
        {t('popupDay')}
        <input
          type="date"
          value={published ?? ''}
          onChange={({ currentTarget: { value } }) => {
            // A year half typed is a day, too, but none that an article has.
            if (value === '' || (isDay(value) && value >= EARLIEST)) onUnderstand({ published: value || null, lang })
          }}
        />
      </label>
      <label>
        {t('popupLanguage')}
        <select
          value={lang ?? ''}
          onChange={(event) => onUnderstand({ published, lang: event.currentTarget.value || null })}
        >
          <option value="">{t('popupLanguageUnknown')}</option>
          {byName.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {!isAsFound && (
        <button type="button" class="button quiet" onClick={() => onUnderstand({})}>
          {t('popupAsFound')}
        </button>
      )}
    </div>
  )
}

/** No article is older than the press. */
const EARLIEST = '1605-01-01'
