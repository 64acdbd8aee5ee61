import type { Note, Overview } from '../cards/overview'
import { t } from '../extension/translate'
import { langTag } from '../ui/language-tags'

interface Props {
  notes: readonly Note[]
  /** Language that the notes are in, and the way it is written. */
  lang: string
  dir: Overview['dir']
  onChoose: (id: string) => void
}

/** Where the article and the facts disagree: each note opens the card of the person it is about, and names its sources. */
export function Notes({ notes, lang, dir, onChoose }: Props) {
  if (notes.length === 0) return null
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{t('popupNotes')}</h2>
      {notes.map(({ text, sources, person }) => (
        <div key={text} class="note" lang={langTag(lang)} dir={dir}>
          <button type="button" onClick={() => onChoose(person)}>
            {text}
          </button>
          <p>
            {sources.map(({ url, publisher, title }) => (
              <a key={url} href={url} title={title} target="_blank" rel="noopener noreferrer">
                {publisher}
              </a>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
