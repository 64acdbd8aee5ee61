import { useId, useState } from 'preact/hooks'
import { hostTyped } from '../extension/sites'
import { t } from '../extension/translate'
import { EntryList } from './entry-list'

interface Props {
  heading: string
  sites: readonly string[]
  onChange: (sites: string[]) => void
}

/** A list of sites, and a field to add to it. */
export function SiteList({ heading, sites, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const problem = useId()
  const add = (event: Event) => {
    event.preventDefault()
    const host = hostTyped(typed)
    setWrong(host === '')
    if (host === '') return
    setTyped('')
    if (!sites.includes(host)) onChange([...sites, host])
  }
  return (
    <section>
      <h3>{heading}</h3>
      {sites.length === 0 ? (
        <p class="muted">{t('optionsSitesNone')}</p>
      ) : (
        <EntryList
          entries={sites.map((site) => ({ id: site, label: site, line: null }))}
          button={{ label: t('optionsRemove'), nameFor: (site) => t('optionsRemoveNamed', site) }}
          onRemove={(site) => onChange(sites.filter((other) => other !== site))}
        />
      )}
      <form class="add" onSubmit={add}>
        <input
          type="text"
          aria-label={`${heading}: ${t('optionsSiteName')}`}
          placeholder={t('optionsSiteName')}
          aria-invalid={wrong}
          aria-describedby={problem}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button quiet">
          {t('optionsSiteAdd')}
        </button>
      </form>
      <p id={problem} class="problem" role="alert">
        {wrong && t('optionsSiteWrong')}
      </p>
    </section>
  )
}
