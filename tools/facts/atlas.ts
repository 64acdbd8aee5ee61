import { createRequire } from 'node:module'
import { geoArea, geoBounds, geoCentroid, geoDistance } from 'd3-geo'
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon } from 'geojson'
import isoCountries from 'i18n-iso-countries'
import { feature, quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { CARD_LANGUAGES } from '../../src/cards/card'
import type { Atlas, CountryProperties, World } from '../../src/cards/map/world'
import { type Countries, nameOf, withRecognisedBorders } from './borders'
import { territories } from './territories'

/** Parts of a country smaller than this share of its largest, or farther from it (degrees), do not count for the frame of its map. */
const SMALLEST_PART = 0.03
const FARTHEST_PART = 30
const RADIANS = Math.PI / 180
/**
 * What the coarse coasts leave out: points that make a corner of less than this many square degrees with their neighbours. That is one
 * square pixel at `COARSE_FROM` in locator-map.ts, from where on these coasts are drawn.
 */
const COARSE = 0.15 ** 2
/** The coarse coasts are written in so many steps around the globe: a thirtieth of a degree each. */
const STEPS = 1e4

/**
 * The coasts and borders that maps are drawn from: world-atlas (Natural Earth, 1 : 50 million), with each country's box and its
 * names in the languages of the cards from the Unicode CLDR. Where a territory has no ISO code its English name stays.
 */
export function makeAtlas(): Atlas {
  const source = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Countries
  const fine = withProperties(withRecognisedBorders(structuredClone(source)))
  return { fine, coarse: quantize(simplify(presimplify(fine), COARSE), STEPS) }
}

function withProperties(atlas: Countries): World {
  const geometries = atlas.objects.countries.geometries.map((geometry) => {
    const iso = isoCountries.numericToAlpha2(String(geometry.id ?? ''))
    const english = nameOf(geometry)
    const country = feature(atlas, geometry) as Feature<Polygon | GeoMultiPolygon>
    const [[west, south], [east, north]] = geoBounds(country)
    const properties: CountryProperties = {
      names: Object.fromEntries(CARD_LANGUAGES.map((lang) => [lang, (iso && territories(lang)[iso]) || english])),
      box: [west, south, east, north],
      mainland: mainlandOf(country),
    }
    return { ...geometry, properties }
  })
  return { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } } as World
}

/** The numbers of the polygons that a map of the country is fitted to: its largest, and those near to it that are not small. */
function mainlandOf({ geometry }: Feature<Polygon | GeoMultiPolygon>): number[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const areas = polygons.map((polygon) => geoArea(polygon))
  const largest = areas.indexOf(Math.max(...areas))
  const middle = geoCentroid(polygons[largest] as Polygon)
  return polygons.flatMap((polygon, number) => {
    const isLarge = (areas[number] ?? 0) >= (areas[largest] ?? 0) * SMALLEST_PART
    return isLarge && geoDistance(geoCentroid(polygon), middle) <= FARTHEST_PART * RADIANS ? [number] : []
  })
}
