import { t } from '../extension/translate'

interface Work {
  name: string
  url: string
  licence: string
}

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

/** Sources and licences. The links are opened by the reader only. */
export function Licences() {
  return (
    <section>
      <h2>{t('optionsSources')}</h2>
      <p>{t('optionsSourcesText')}</p>
      <dl class="licences">
        {works().map((group) => (
          <div key={group.use}>
            <dt>{group.use}</dt>
            {group.works.map((work) => (
              <dd key={work.name}>
                <a href={work.url} target="_blank" rel="noopener noreferrer">
                  {work.name}
                </a>{' '}
                ({work.licence})
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
