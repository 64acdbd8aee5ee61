import { t } from '../extension/translate'
import { Choice } from './choice'
import type { PartProps } from './part'
import { SiteList } from './site-list'

/** Which sites are read. */
export function Sites({ settings, change }: PartProps) {
  const { sites, sitesOnly, sitesOff } = settings
  return (
    <section>
      <h2>{t('optionsSites')}</h2>
      <Choice
        legend={t('optionsSitesWhich')}
        chosen={sites}
        choices={[
          { value: 'all', label: t('optionsSitesAll') },
          { value: 'only', label: t('optionsSitesOnly') },
        ]}
        onChoose={(sites) => change({ sites })}
      />
      {sites === 'only' && (
        <SiteList
          heading={t('optionsSitesOnlyList')}
          sites={sitesOnly}
          onChange={(sitesOnly) => change({ sitesOnly })}
        />
      )}
      <SiteList heading={t('optionsSitesOff')} sites={sitesOff} onChange={(sitesOff) => change({ sitesOff })} />
    </section>
  )
}
