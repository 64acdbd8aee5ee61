import { type GeoProjection, geoArea, geoCentroid, geoContains, geoDistance, geoMercator, geoPath } from 'd3-geo'
import type { Feature, MultiPoint, MultiPolygon, Polygon } from 'geojson'
import type { Box, EntityIndex, Point } from '../../facts/model'
import type { LocatorMap } from '../card'
import type { Context } from '../context'
import { ThinPath } from './thin-path'
import { type Where, whereIs } from './where'
import { type Atlas, type Country, type Region, regionOf, widthOf } from './world'

/** Pixels of the map's own viewBox: the inner width of a card. */
const WIDTH = 328
const HEIGHT = 150
/** Coasts are drawn a little beyond the frame, so that their outline is not seen at its edge. */
const BLEED = 4
/** What a map around a single point shows, in degrees: enough to know the coast again. */
const POINT_SPAN = { longitude: 26, latitude: 12 }
const SMALLEST_VIEW = { longitude: 14, latitude: 6.5 }
/** Room around a box, as a part of its size, and around a country, in pixels. */
const BOX_PADDING = 0.15
const COUNTRY_PADDING = 12
/** How much taller than the frame a box may be drawn. */
const TALLER = 1.7
/** Parts of a country smaller than this share of its largest, or farther from it (degrees), do not count for the frame. */
const SMALLEST_PART = 0.03
const FARTHEST_PART = 30
const RADIANS = Math.PI / 180
/** Mercator stretches without end towards the poles. Degrees. */
const FARTHEST_LATITUDE = 80
const MOST_NEIGHBOURS = 3
/** A country that shows less than this many square pixels is not worth a name. */
const SMALLEST_NAMED = 500
/** Labels nearer than this to each other would touch, in pixels: across and down. */
const LABEL_ROOM = { x: 90, y: 16 }
/** Neighbours' names keep this distance from the frame, in pixels: half a name across, a line down. */
const FRAME_ROOM = { x: 40, y: 12 }
/** Width of a letter of a label, in pixels, on average. */
const LETTER = 6.5
/** How far the name of a sea may move off its coasts, in pixels, nearest first. */
const NUDGES = [0, 14, 28, 42]
  .flatMap((dx) =>
    [0, 12, 24].flatMap(
      (dy) =>
        [
          [dx, dy],
          [-dx, dy],
          [dx, -dy],
          [-dx, -dy],
        ] as const,
    ),
  )
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
/** From a point to its name, in pixels. */
const POINT_GAP = 8

/** Where the entity lies, drawn from real coasts; null when the facts give no place for it. */
export function locatorMapOf(context: Context, index: EntityIndex, atlas: Atlas): LocatorMap | null {
  const where = whereIs(context, index)
  if (!where) return null
  const subject = where.isCountry && where.point ? countryAt(atlas, where.point) : null
  const projection = projectionFor(where, subject)
  const region = regionOf(atlas, viewOf(projection))
  const thin = new ThinPath()
  const draw = geoPath(projection, thin)
  const path = (shape: Parameters<typeof draw>[0]) => {
    draw(shape)
    return thin.take()
  }
  // The point of a sea or a region only says where its name is best written.
  const point = where.point && !where.isCountry && !where.box ? projected(projection, where.point) : null
  const labels = [...subjectLabel(where, point ?? centreOf(projection, where, subject, region), point !== null)]
  labels.push(...neighbourLabels(context, region, subject, projection, labels))
  const neighbours = labels.filter((l) => l.role === 'neighbour').map((l) => l.text)
  const list = new Intl.ListFormat(context.words.locale, { type: 'conjunction' }).format(neighbours)
  return {
    width: WIDTH,
    height: HEIGHT,
    land: region.countries.map(path).join(''),
    borders: path(region.borders),
    shape: subject ? path(subject) : null,
    point,
    labels,
    description: context.words.map(where.label, list),
  }
}

function countryAt(atlas: Atlas, [latitude, longitude]: Point): Country | null {
  const { countries } = regionOf(atlas, [longitude, latitude, longitude, latitude])
  return countries.find((country) => geoContains(country, [longitude, latitude])) ?? null
}

/** A Mercator projection turned to the middle of the subject, so that no map is cut by the date line. */
function projectionFor(where: Where, subject: Country | null): GeoProjection {
  const box = where.box ? padded(where.box) : where.point ? around(where.point) : null
  const projection = geoMercator().rotate([box ? -(box[0] + widthOf(box) / 2) : 0, 0])
  const inset = subject ? COUNTRY_PADDING : 0
  const frame: [[number, number], [number, number]] = [
    [inset, inset],
    [WIDTH - inset, HEIGHT - inset],
  ]
  if (subject) projection.fitExtent(frame, mainland(subject))
  else if (box) projection.fitExtent(where.box ? taller(frame) : frame, corners(box))
  return projection.clipExtent([
    [-BLEED, -BLEED],
    [WIDTH + BLEED, HEIGHT + BLEED],
  ])
}

/** A tall box is shown without its ends, or its middle would be small: the frame is wide. */
function taller([[left, top], [right, bottom]]: [[number, number], [number, number]]): [
  [number, number],
  [number, number],
] {
  const more = ((bottom - top) * (TALLER - 1)) / 2
  return [
    [left, top - more],
    [right, bottom + more],
  ]
}

/** The box of degrees that the frame shows. */
function viewOf(projection: GeoProjection): Box {
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 90]
  const [east, south] = projection.invert?.([WIDTH, HEIGHT]) ?? [180, -90]
  return [west, south, east, north]
}

/** A country without its small and its far parts: overseas ones would shrink it to a speck. */
function mainland({ geometry }: Country): Feature<MultiPolygon> {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const smallest = geoArea(largest) * SMALLEST_PART
  const middle = geoCentroid(largest)
  const near = polygons.filter(
    (part) => geoArea(part) >= smallest && geoDistance(geoCentroid(part), middle) <= FARTHEST_PART * RADIANS,
  )
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: near.map(({ coordinates }) => coordinates) },
  }
}

function around([latitude, longitude]: Point): Box {
  const { longitude: w, latitude: h } = POINT_SPAN
  return [longitude - w / 2, farthest(latitude - h / 2), longitude + w / 2, farthest(latitude + h / 2)]
}

function padded(box: Box): Box {
  // A strait alone would show no coast that a reader knows.
  const dx = Math.max(widthOf(box) * BOX_PADDING, (SMALLEST_VIEW.longitude - widthOf(box)) / 2)
  const dy = Math.max((box[3] - box[1]) * BOX_PADDING, (SMALLEST_VIEW.latitude - (box[3] - box[1])) / 2)
  return [box[0] - dx, farthest(box[1] - dy), box[0] + widthOf(box) + dx, farthest(box[3] + dy)]
}

function farthest(latitude: number): number {
  return Math.max(-FARTHEST_LATITUDE, Math.min(FARTHEST_LATITUDE, latitude))
}

function corners(box: Box): MultiPoint {
  const [west, south, , north] = box
  const east = west + widthOf(box)
  const coordinates = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  return { type: 'MultiPoint', coordinates }
}

function projected(projection: GeoProjection, [latitude, longitude]: Point): { x: number; y: number } | null {
  const xy = projection([longitude, latitude])
  return xy ? { x: round(xy[0]), y: round(xy[1]) } : null
}

/** Where the name of an area is written: the point that the facts give for it, else its middle; of a sea, off its coasts. */
function centreOf(projection: GeoProjection, where: Where, subject: Country | null, region: Region): Place | null {
  const { box, point, label } = where
  if (subject) {
    const [x, y] = geoPath(projection).centroid(mainland(subject))
    return { x, y }
  }
  if (!box) return null
  const middle = projected(projection, point ?? [(box[1] + box[3]) / 2, box[0] + widthOf(box) / 2])
  return middle && (offCoast(projection, region, middle, (label.length * LETTER) / 2) ?? middle)
}

interface Place {
  x: number
  y: number
}

/** The place nearest to the middle at which a name of this half width lies all on water; null when the middle is land, or none is. */
function offCoast(projection: GeoProjection, { countries }: Region, middle: Place, halfWidth: number): Place | null {
  const isWater = (x: number, y: number) => {
    const at = projection.invert?.([x, y])
    return at !== undefined && at !== null && !countries.some((country) => geoContains(country, at))
  }
  if (!isWater(middle.x, middle.y)) return null
  const places = NUDGES.map(([dx, dy]) => ({ x: middle.x + dx, y: middle.y + dy }))
  return places.find(({ x, y }) => [-1, -0.5, 0, 0.5, 1].every((part) => isWater(x + part * halfWidth, y))) ?? null
}

type Label = LocatorMap['labels'][number]

/** Beside a point, on the side with more room; in the middle of an area. */
function subjectLabel({ label }: Where, at: Place | null, isPoint: boolean): Label[] {
  if (!at) return []
  const anchor = !isPoint ? 'middle' : at.x > WIDTH * 0.65 ? 'end' : 'start'
  const dx = { start: POINT_GAP, middle: 0, end: -POINT_GAP }[anchor]
  return [{ x: round(at.x + dx), y: round(at.y + 4), text: label, anchor, role: 'subject' }]
}

/** The names of the countries that show most, where they do not touch another name. */
function neighbourLabels(
  { lang }: Context,
  { countries }: Region,
  subject: Feature<Polygon | MultiPolygon> | null,
  projection: GeoProjection,
  taken: readonly Label[],
): Label[] {
  const path = geoPath(projection)
  const bySize = countries
    .filter((country) => country.id !== subject?.id)
    .map((country) => ({ country, area: path.area(country) }))
    .filter(({ area }) => area >= SMALLEST_NAMED)
    .sort((a, b) => b.area - a.area)
  const labels: Label[] = []
  for (const { country } of bySize) {
    if (labels.length === MOST_NEIGHBOURS) break
    const [x, y] = path.centroid(country)
    const text = country.properties.names[lang]
    const isFree = [...taken, ...labels].every(
      (l) => Math.abs(l.x - x) > LABEL_ROOM.x || Math.abs(l.y - y) > LABEL_ROOM.y,
    )
    if (text !== undefined && isFree && isInside(x, y)) {
      labels.push({ x: round(x), y: round(y), text, anchor: 'middle', role: 'neighbour' })
    }
  }
  return labels
}

function isInside(x: number, y: number): boolean {
  return x > FRAME_ROOM.x && x < WIDTH - FRAME_ROOM.x && y > FRAME_ROOM.y && y < HEIGHT - FRAME_ROOM.y
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
