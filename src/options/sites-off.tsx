import { t } from '../extension/translate'

interface Props {
  sites: readonly string[]
  onChange: (sites: string[]) => void
}

/** Sites on which the extension is switched off; each can be switched on again. */
export function SitesOff({ sites, onChange }: Props) {
  return (
    <section>
      <h2>{t('optionsSitesOff')}</h2>
      {sites.length === 0 ? (
        <p class="muted">{t('optionsNoSites')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={t('optionsSwitchSiteOnFor', site)}
                onClick={() => onChange(sites.filter((other) => other !== site))}
              >
                {t('optionsSwitchSiteOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
