import { useEffect, useState } from 'preact/hooks'
import { readPackaged } from '../extension/packaged'
import { t } from '../extension/translate'
import type { Origin } from '../facts/origin'

type Work = Pick<Origin, 'name' | 'url' | 'licence'>

/** What the extension contains of others' work, by what it is for. The facts' own sources stand on each card. */
function works(): { use: string; works: Work[] }[] {
  return [
    {
      use: t('optionsCoasts'),
      works: [
        { name: 'Natural Earth', url: 'https://www.naturalearthdata.com', licence: t('optionsPublicDomain') },
        { name: 'world-atlas', url: 'https://github.com/topojson/world-atlas', licence: 'ISC' },
      ],
    },
    {
      use: t('optionsCountryNames'),
      works: [{ name: 'Unicode CLDR', url: 'https://cldr.unicode.org', licence: 'Unicode-3.0' }],
    },
    {
      use: t('optionsFlags'),
      works: [
        { name: 'country-flag-icons', url: 'https://gitlab.com/catamphetamine/country-flag-icons', licence: 'MIT' },
      ],
    },
    {
      use: t('optionsProgram'),
      works: [
        { name: 'Preact', url: 'https://preactjs.com', licence: 'MIT' },
        { name: 'Floating UI', url: 'https://floating-ui.com', licence: 'MIT' },
        { name: 'Valibot', url: 'https://valibot.dev', licence: 'MIT' },
        { name: 'd3-geo', url: 'https://d3js.org/d3-geo', licence: 'ISC' },
        { name: 'topojson-client', url: 'https://github.com/topojson/topojson-client', licence: 'ISC' },
        { name: 'webextension-polyfill', url: 'https://github.com/mozilla/webextension-polyfill', licence: 'MPL-2.0' },
      ],
    },
  ]
}

/**
 * Sources and licences: what the program contains, and where the facts were taken from by the hundred. The links are opened by the reader
 * only.
 */
export function Licences() {
  const [origins, setOrigins] = useState<readonly Origin[]>([])
  useEffect(() => {
    // A package that cannot be read is told of where its version stands.
    readOrigins().then(setOrigins, () => {})
  }, [])
  return (
    <section>
      <h2>{t('optionsSources')}</h2>
      <p>{t('optionsSourcesText')}</p>
      <dl class="licences">
        {works().map((group) => (
          <Works key={group.use} {...group} />
        ))}
      </dl>
      <dl class="licences" lang="en">
        {origins.map((origin) => (
          <Works key={origin.name} use={origin.what} works={[origin]} />
        ))}
      </dl>
    </section>
  )
}

/** A file of our own making, so of the form that is asked for. */
async function readOrigins(): Promise<Origin[]> {
  return (await readPackaged('facts/origins.json')).json()
}

function Works({ use, works }: { use: string; works: readonly Work[] }) {
  return (
    <div>
      <dt>{use}</dt>
      {works.map((work) => (
        <dd key={work.name}>
          <a href={work.url} target="_blank" rel="noopener noreferrer">
            {work.name}
          </a>{' '}
          ({work.licence})
        </dd>
      ))}
    </div>
  )
}
