import { type GeoProjection, geoArea, geoContains, geoMercator, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box, EntityIndex, Point } from '../facts/model'
import type { LocatorMap } from './card'
import { type Context, labelOf } from './context'

/** The coasts and borders of the world, with the names of countries by card language: what compiling makes of world-atlas. */
export type Atlas = Topology<{ countries: GeometryCollection<CountryNames> }>
export type CountryNames = Record<string, string>

/** Pixels of the map's own viewBox: the inner width of a card. */
const WIDTH = 328
const HEIGHT = 150
/** Coasts are drawn a little beyond the frame, so that their outline is not seen at its edge. */
const BLEED = 4
/** What a map around a single point shows, in degrees: enough to know the coast again. */
const POINT_SPAN = { longitude: 26, latitude: 12 }
/** Room around a box, as a part of its size. */
const BOX_PADDING = 0.15
const MOST_NEIGHBOURS = 3
/** A country that shows less than this many square pixels is not worth a name. */
const SMALLEST_NAMED = 500
/** Labels nearer than this to each other would touch, in pixels: across and down. */
const LABEL_ROOM = { x: 90, y: 16 }

/** Where the entity lies, drawn from real coasts; null when the facts give no place for it. */
export function mapOf(context: Context, index: EntityIndex, atlas: Atlas): LocatorMap | null {
  const where = whereIs(context, index)
  if (!where) return null
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection<Polygon | MultiPolygon, CountryNames>
  const shape = where.isCountry && where.point ? countryAt(countries, where.point) : null
  const projection = fitted(where, shape)
  const path = geoPath(projection).digits(1)
  const point = where.point && !where.isCountry ? projected(projection, where.point) : null
  const subject = point ?? centreOf(projection, where, shape)
  const labels: LocatorMap['labels'] = []
  if (subject) {
    const anchor = point ? (point.x > WIDTH * 0.65 ? 'end' : 'start') : 'middle'
    const dx = anchor === 'middle' ? 0 : anchor === 'start' ? 8 : -8
    labels.push({ x: round(subject.x + dx), y: round(subject.y + 4), text: where.label, anchor, role: 'subject' })
  }
  labels.push(...neighbourLabels(context, countries, shape, path, labels))
  const neighbours = labels.filter((l) => l.role === 'neighbour').map((l) => l.text)
  const list = new Intl.ListFormat(context.words.locale, { type: 'conjunction' }).format(neighbours)
  return {
    width: WIDTH,
    height: HEIGHT,
    land: path(countries) ?? '',
    borders: path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? '',
    shape: shape ? path(shape) : null,
    point,
    labels,
    description: context.words.map(where.label, list),
  }
}

interface Where {
  label: string
  point: Point | null
  box: Box | null
  isCountry: boolean
}

/** The entity's own point or box; else that of the place where it lies; of a country, that of its capital. */
function whereIs(context: Context, index: EntityIndex): Where | null {
  const { base } = context
  const { kind } = base.entity(index)
  if (kind !== 'place' && kind !== 'event' && kind !== 'country') return null
  const own = placeOf(context, index)
  if (own) return { ...own, isCountry: kind === 'country' }
  const [near] =
    kind === 'country'
      ? base.incoming(index).flatMap((s) => (s.property === 'capital-of' ? [s.subject] : []))
      : base
          .statements(index)
          .flatMap((s) => (s.property === 'located-in' && s.value.type === 'entity' ? [s.value.entity] : []))
  const there = near === undefined ? null : placeOf(context, near)
  if (!there || near === undefined) return null
  if (kind === 'country') return { ...there, label: labelOf(context, index), box: null, isCountry: true }
  for (const statement of base.statements(index))
    if (statement.property === 'located-in') context.citations.cite(statement)
  return { ...there, isCountry: base.entity(near).kind === 'country' }
}

function placeOf(context: Context, index: EntityIndex): Omit<Where, 'isCountry'> | null {
  const statements = context.base.statements(index)
  const at = statements.find((s) => s.value.type === 'point')
  const area = statements.find((s) => s.value.type === 'box')
  if (!at && !area) return null
  context.citations.cite(...[at, area].filter((s) => s !== undefined))
  return {
    label: labelOf(context, index),
    point: at?.value.type === 'point' ? at.value.point : null,
    box: area?.value.type === 'box' ? area.value.box : null,
  }
}

function countryAt(countries: FeatureCollection<Polygon | MultiPolygon, CountryNames>, [latitude, longitude]: Point) {
  return countries.features.find((country) => geoContains(country, [longitude, latitude])) ?? null
}

/** A Mercator projection turned to the middle of the subject, so that no map is cut by the date line. */
function fitted(where: Where, shape: Feature<Polygon | MultiPolygon> | null): GeoProjection {
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [WIDTH, HEIGHT],
  ]
  const box = where.box ? padded(where.box) : where.point ? around(where.point) : null
  const middle = box ? middleLongitude(box) : 0
  const projection = geoMercator().rotate([-middle, 0])
  if (shape)
    projection.fitExtent(
      [
        [12, 10],
        [WIDTH - 12, HEIGHT - 10],
      ],
      mainland(shape),
    )
  else if (box) projection.fitExtent(frame, corners(box))
  return projection.clipExtent([
    [-BLEED, -BLEED],
    [WIDTH + BLEED, HEIGHT + BLEED],
  ])
}

/** The largest part of a country: overseas parts would shrink it to a speck. */
function mainland(shape: Feature<Polygon | MultiPolygon>): Feature<Polygon> {
  const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  return { type: 'Feature', properties: {}, geometry: largest }
}

function around([latitude, longitude]: Point): Box {
  const { longitude: w, latitude: h } = POINT_SPAN
  return [longitude - w / 2, Math.max(-80, latitude - h / 2), longitude + w / 2, Math.min(80, latitude + h / 2)]
}

function padded([west, south, east, north]: Box): Box {
  const [dx, dy] = [widthOf([west, south, east, north]) * BOX_PADDING, (north - south) * BOX_PADDING]
  return [west - dx, Math.max(-80, south - dy), east + dx, Math.min(80, north + dy)]
}

function widthOf([west, , east]: Box): number {
  return east >= west ? east - west : east - west + 360
}

function middleLongitude(box: Box): number {
  return box[0] + widthOf(box) / 2
}

function corners(box: Box): { type: 'MultiPoint'; coordinates: [number, number][] } {
  const [west, south, , north] = box
  const east = west + widthOf(box)
  return {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  }
}

function projected(projection: GeoProjection, [latitude, longitude]: Point): { x: number; y: number } | null {
  const xy = projection([longitude, latitude])
  return xy ? { x: round(xy[0]), y: round(xy[1]) } : null
}

function centreOf(projection: GeoProjection, where: Where, shape: Feature<Polygon | MultiPolygon> | null) {
  if (shape) {
    const [x, y] = geoPath(projection).centroid(mainland(shape))
    return { x, y }
  }
  if (!where.box) return null
  return projected(projection, [(where.box[1] + where.box[3]) / 2, middleLongitude(where.box)])
}

function neighbourLabels(
  { lang }: Context,
  countries: FeatureCollection<Polygon | MultiPolygon, CountryNames>,
  subject: Feature | null,
  path: ReturnType<typeof geoPath>,
  taken: LocatorMap['labels'],
): LocatorMap['labels'] {
  const seen = countries.features
    .filter((country) => country !== subject)
    .map((country) => ({ country, area: path.area(country) }))
    .filter(({ area }) => area >= SMALLEST_NAMED)
    .sort((a, b) => b.area - a.area)
  const labels: LocatorMap['labels'] = []
  for (const { country } of seen) {
    if (labels.length === MOST_NEIGHBOURS) break
    const [x, y] = path.centroid(country)
    const text = country.properties[lang]
    const isFree = [...taken, ...labels].every(
      (l) => Math.abs(l.x - x) > LABEL_ROOM.x || Math.abs(l.y - y) > LABEL_ROOM.y,
    )
    const isInside = x > 40 && x < WIDTH - 40 && y > 12 && y < HEIGHT - 8
    if (text !== undefined && isFree && isInside)
      labels.push({ x: round(x), y: round(y), text, anchor: 'middle', role: 'neighbour' })
  }
  return labels
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
