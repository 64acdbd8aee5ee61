import { createRequire } from 'node:module'
import { geoArea, geoBounds, geoCentroid, geoContains, geoDistance } from 'd3-geo'
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon } from 'geojson'
import isoCountries from 'i18n-iso-countries'
import { feature, quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'
import { CARD_LANGUAGES } from '../../src/cards/card'
import type { Atlas, CountryProperties, World } from '../../src/cards/map/world'
import { territories } from './territories'

type Source = Topology<{ countries: GeometryCollection<{ name: string }> }>

const RUSSIA = 'Russia'
const UKRAINE = 'Ukraine'
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
/** A point in the middle of Crimea: longitude, latitude. */
const CRIMEA: [number, number] = [34.4, 45.2]

/**
 * The coasts and borders that maps are drawn from: world-atlas (Natural Earth, 1 : 50 million), with each country's box and its
 * names in the languages of the cards from the Unicode CLDR. Where a territory has no ISO code its English name stays.
 */
export function makeAtlas(): Atlas {
  const source = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Source
  const fine = withProperties(withCrimea(structuredClone(source)))
  return { fine, coarse: quantize(simplify(presimplify(fine), COARSE), STEPS) }
}

function withProperties(atlas: Source): World {
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

function nameOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as { name?: string } | undefined)?.name ?? ''
}
