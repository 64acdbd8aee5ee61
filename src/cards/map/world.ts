import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box } from '../../facts/model'

/** What the atlas holds of each country beside its shape. */
export interface CountryProperties {
  /** By card language. */
  names: Record<string, string>
  /** The box that it lies in: found when compiling, because it takes long. */
  box: Box
}

/** The coasts and borders of the world: what compiling makes of world-atlas. */
export type Atlas = Topology<{ countries: GeometryCollection<CountryProperties> }>
export type Country = Feature<Polygon | MultiPolygon, CountryProperties>
type CountryGeometry = Atlas['objects']['countries']['geometries'][number] & { properties: CountryProperties }

/** Part of the atlas: the countries that a box touches. */
export interface Region {
  countries: Country[]
  /** The borders among them, without coasts. */
  borders: ReturnType<typeof mesh>
}

/** The countries that the box touches, and the borders among them. Only these are unfolded: the whole world takes long. */
export function regionOf(atlas: Atlas, box: Box): Region {
  const geometries = (atlas.objects.countries.geometries as CountryGeometry[]).filter((g) =>
    overlap(g.properties.box, box),
  )
  return {
    countries: geometries.map((geometry) => feature(atlas, geometry) as Country),
    borders: mesh(atlas, { type: 'GeometryCollection', geometries }, (a, b) => a !== b),
  }
}

/** Whether two boxes share a point; a box whose west is greater than its east crosses the date line. */
export function overlap(a: Box, b: Box): boolean {
  const latitudes = a[1] <= b[3] && b[1] <= a[3]
  return latitudes && [-360, 0, 360].some((turn) => a[0] + turn <= eastOf(b) && b[0] <= eastOf(a) + turn)
}

/** Degrees from west to east. */
export function widthOf(box: Box): number {
  return eastOf(box) - box[0]
}

function eastOf([west, , east]: Box): number {
  return east >= west ? east : east + 360
}
