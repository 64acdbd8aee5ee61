import { createRequire } from 'node:module'
import isoCountries from 'i18n-iso-countries'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { CARD_LANGUAGES } from '../../src/cards/card'
import type { Atlas, CountryNames } from '../../src/cards/map'
import { territories } from './territories'

/**
 * The coasts and borders that maps are drawn from: world-atlas (Natural Earth, 1 : 50 million), with the names of countries in
 * the languages of the cards from the Unicode CLDR. Where a territory has no ISO code its English name stays.
 */
export function makeAtlas(): Atlas {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  const geometries = atlas.objects.countries.geometries.map((geometry) => {
    const iso = isoCountries.numericToAlpha2(String(geometry.id ?? ''))
    const english = (geometry.properties as { name?: string } | undefined)?.name ?? ''
    const properties: CountryNames = Object.fromEntries(
      CARD_LANGUAGES.map((lang) => [lang, (iso && territories(lang)[iso]) || english]),
    )
    return { ...geometry, properties }
  })
  return { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } } as Atlas
}
