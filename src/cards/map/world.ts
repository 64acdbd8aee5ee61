import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box } from '../../facts/model'

/** What the atlas holds of each country beside its shape. */
export interface CountryProperties {
  /** By card language. */
  names: Record<string, string>
  /** What takes long and is found when compiling. The box that it lies in: */
  box: Box
  /** and the numbers of its polygons without the small and the far ones: these alone are fitted into a map of it. */
  mainland: number[]
}

/** The coasts and borders of the world. */
export type World = Topology<{ countries: GeometryCollection<CountryProperties> }>

/** What compiling makes of world-atlas: the world in full, and with fewer points for maps that show much of it. */
export interface Atlas {
  fine: World
  coarse: World
}

export type Country = Feature<Polygon | MultiPolygon, CountryProperties>
type CountryGeometry = World['objects']['countries']['geometries'][number] & { properties: CountryProperties }

/** Part of the atlas: the countries that a box touches. */
export interface Region {
  countries: Country[]
  /** The borders among them, without coasts. */
  borders: ReturnType<typeof mesh>
}

/** The countries that the box touches, and the borders among them. Only these are unfolded: the whole world takes long. */
export function regionOf(world: World, box: Box): Region {
  const geometries = (world.objects.countries.geometries as CountryGeometry[]).filter((g) =>
    overlap(g.properties.box, box),
  )
  return {
    countries: geometries.map((geometry) => feature(world, geometry) as Country),
    borders: mesh(world, { type: 'GeometryCollection', geometries }, (a, b) => a !== b),
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
