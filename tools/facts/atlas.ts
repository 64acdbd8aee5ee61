import { createRequire } from 'node:module'
import { geoBounds, geoContains } from 'd3-geo'
import type { Polygon } from 'geojson'
import isoCountries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'
import { CARD_LANGUAGES } from '../../src/cards/card'
import type { Atlas, CountryProperties } from '../../src/cards/map/world'
import { territories } from './territories'

type Source = Topology<{ countries: GeometryCollection<{ name: string }> }>

const RUSSIA = 'Russia'
const UKRAINE = 'Ukraine'
/** A point in the middle of Crimea: longitude, latitude. */
const CRIMEA: [number, number] = [34.4, 45.2]

/**
 * The coasts and borders that maps are drawn from: world-atlas (Natural Earth, 1 : 50 million), with each country's box and its
 * names in the languages of the cards from the Unicode CLDR. Where a territory has no ISO code its English name stays.
 */
export function makeAtlas(): Atlas {
  const source = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Source
  const atlas = withCrimea(structuredClone(source))
  const geometries = atlas.objects.countries.geometries.map((geometry) => {
    const iso = isoCountries.numericToAlpha2(String(geometry.id ?? ''))
    const english = nameOf(geometry)
    const [[west, south], [east, north]] = geoBounds(feature(atlas, geometry))
    const properties: CountryProperties = {
      names: Object.fromEntries(CARD_LANGUAGES.map((lang) => [lang, (iso && territories(lang)[iso]) || english])),
      box: [west, south, east, north],
    }
    return { ...geometry, properties }
  })
  return { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } } as Atlas
}

/**
 * Natural Earth draws who controls a territory; the maps draw what the United Nations General Assembly recognises, which is
 * Crimea as part of Ukraine (resolution 68/262). See docs/decisions/borders-on-maps.md.
 */
function withCrimea(atlas: Source): Source {
  const find = (name: string) => atlas.objects.countries.geometries.find((g) => nameOf(g) === name) as MultiPolygon
  const [russia, ukraine] = [find(RUSSIA), find(UKRAINE)]
  const crimea = russia.arcs.filter((arcs) => {
    const { geometry } = feature(atlas, { type: 'Polygon', arcs })
    return geoContains(geometry as Polygon, CRIMEA)
  })
  if (crimea.length !== 1)
    throw new Error('world-atlas no longer draws Crimea as a part of its own: look at makeAtlas again')
  russia.arcs = russia.arcs.filter((arcs) => !crimea.includes(arcs))
  const mainland = ukraine.type === 'MultiPolygon' ? ukraine.arcs : [(ukraine as unknown as { arcs: number[][] }).arcs]
  Object.assign(ukraine, { type: 'MultiPolygon', arcs: [...mainland, ...crimea] })
  return atlas
}

function nameOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as { name?: string } | undefined)?.name ?? ''
}
