import type { Note } from '../cards/overview'
import { t } from '../extension/translate'

interface Props {
  notes: readonly Note[]
  /** Language that the notes are in. */
  lang: string
  onChoose: (id: string) => void
}

/** Where the article and the facts disagree: each note opens the card of the person it is about, and names its sources. */
export function Notes({ notes, lang, onChoose }: Props) {
  if (notes.length === 0) return null
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{t('popupNotes')}</h2>
      {notes.map(({ text, sources, person }) => (
        <div key={text} class="note" lang={lang}>
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
