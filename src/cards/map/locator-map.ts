import { type GeoPath, type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import type { Feature, MultiPoint, MultiPolygon } from 'geojson'
import type { Box, EntityIndex, Point } from '../../facts/model'
import type { LocatorMap } from '../card'
import type { Context } from '../context'
import { type Frame, frameOf, isWithin, labelWidth, placesAround, touch } from './label-frame'
import { areaOf, covers, middleOf, type Place, pathOf, type Shape, ShapePen } from './shape-pen'
import { type Where, whereIs } from './where'
import { type Atlas, type Country, regionOf, widthOf } from './world'

/** Pixels of the map's own viewBox: the inner width of a card. */
export const WIDTH = 328
const HEIGHT = 150
/** Coasts are drawn a little beyond the frame, so that their outline is not seen at its edge. */
export const BLEED = 4
/** What a map around a single point shows, in degrees: enough to know the coast again. */
const POINT_SPAN = { longitude: 26, latitude: 12 }
const SMALLEST_VIEW = { longitude: 14, latitude: 6.5 }
/** Room around a box, as a part of its size, and around a country, in pixels. */
const BOX_PADDING = 0.15
const COUNTRY_PADDING = 12
/** How much taller than the frame a box may be drawn. */
const TALLER = 1.7
/** Mercator stretches without end towards the poles. Degrees. */
const FARTHEST_LATITUDE = 80
/** From so many degrees a pixel on, coasts with fewer points look the same and take a part of the time. */
export const COARSE_FROM = 0.15
const MOST_NEIGHBOURS = 3
/** A country that shows less than this many square pixels is not worth a name. */
const SMALLEST_NAMED = 500
/** So far apart, names read as two. Pixels. */
const LABEL_GAP = 4
/** How far from the middle of its waters the name of a sea may stand, and from the middle of its land that of a country. Pixels. */
const SEA_REACH = 50
const LAND_REACH = 110
/** What is drawn smaller than this is shown as a point, in pixels: about a point's own size. */
const SPECK = 12
/** From a point to its name, in pixels. */
export const POINT_GAP = 8

/** Where the entity lies, drawn from real coasts; null when the facts give no place for it. */
export function locatorMapOf(context: Context, index: EntityIndex, atlas: Atlas): LocatorMap | null {
  const where = whereIs(context, index)
  if (!where) return null
  const subject = where.isCountry && where.point ? countryAt(atlas, where.point) : null
  const projection = projectionFor(where, subject)
  const view = viewOf(projection)
  const { countries, borders } = regionOf(widthOf(view) / WIDTH < COARSE_FROM ? atlas.fine : atlas.coarse, view)
  const pen = new ShapePen()
  const path = geoPath(projection, pen)
  const drawn = countries.map((country) => ({ country, shape: draw(path, pen, country) }))
  const own = drawn.find(({ country }) => subject !== null && nameOf(country) === nameOf(subject))
  const others = drawn.filter((other) => other !== own)
  // The point of a sea or a region only says where its name is best written; that of a bridge or a reef is all that shows.
  const spot = !where.box ? where.point : isSpeck(projection, where.box) ? spotOf(where.box, where.point) : null
  const point = spot && !where.isCountry ? projected(projection, spot) : null
  const labels = [
    ...subjectLabel(where, point ?? centreOf(projection, where, own?.shape ?? null, drawn), point !== null),
  ]
  labels.push(...neighbourLabels(context, others, own?.shape ?? null, labels, point))
  const neighbours = labels.filter((l) => l.role === 'neighbour').map((l) => l.text)
  const list = new Intl.ListFormat(context.words.locale, { type: 'conjunction' }).format(neighbours)
  return {
    width: WIDTH,
    height: HEIGHT,
    land: others.map(({ shape }) => pathOf(shape)).join(''),
    borders: pathOf(draw(path, pen, borders)),
    shape: own ? pathOf(own.shape) : null,
    point,
    labels,
    description: context.words.map(where.label, list),
  }
}

/** A country as it is drawn. */
interface Drawn {
  country: Country
  shape: Shape
}

/** Not all have a number: no state recognises some, and the United Nations number none of those. */
export function nameOf({ properties }: Country): string | undefined {
  return properties.names.en
}

export function draw(path: GeoPath, pen: ShapePen, object: Parameters<GeoPath>[0]): Shape {
  path(object)
  return pen.take()
}

export function countryAt(atlas: Atlas, [latitude, longitude]: Point): Country | null {
  const { countries } = regionOf(atlas.fine, [longitude, latitude, longitude, latitude])
  return countries.find((country) => covers(inDegrees(country), { x: longitude, y: latitude })) ?? null
}

/** On a flat map of degrees, which tells what lies inside as well as the globe does, and sooner: no country goes round a pole. */
function inDegrees(country: Country): Shape {
  const rings = partsOf(country).flat()
  return { rings: rings.map((ring) => ring.map(([x = 0, y = 0]) => ({ x, y }))), lines: [] }
}

function partsOf({ geometry }: Country) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/**
 * A Mercator projection turned to the middle of the subject, so that no map is cut by the date line. The coasts have points enough to go
 * without d3's resampling, which takes longer than all else.
 */
function projectionFor(where: Where, subject: Country | null): GeoProjection {
  const box = where.box ? padded(where.box) : where.point ? around(where.point) : null
  const projection = geoMercator()
    .precision(0)
    .rotate([box ? -(box[0] + widthOf(box) / 2) : 0, 0])
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

/** The box of degrees that a frame of that height shows. */
export function viewOf(projection: GeoProjection, height = HEIGHT): Box {
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 90]
  const [east, south] = projection.invert?.([WIDTH, height]) ?? [180, -90]
  return [west, south, east, north]
}

/** A country without its small and its far parts: overseas ones would shrink it to a speck. */
function mainland(country: Country): Feature<MultiPolygon> {
  const coordinates = partsOf(country).filter((_, part) => country.properties.mainland.includes(part))
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
}

function around([latitude, longitude]: Point): Box {
  const { longitude: w, latitude: h } = POINT_SPAN
  return [longitude - w / 2, farthest(latitude - h / 2), longitude + w / 2, farthest(latitude + h / 2)]
}

export function padded(box: Box): Box {
  // A strait alone would show no coast that a reader knows.
  const dx = Math.max(widthOf(box) * BOX_PADDING, (SMALLEST_VIEW.longitude - widthOf(box)) / 2)
  const dy = Math.max((box[3] - box[1]) * BOX_PADDING, (SMALLEST_VIEW.latitude - (box[3] - box[1])) / 2)
  return [box[0] - dx, farthest(box[1] - dy), box[0] + widthOf(box) + dx, farthest(box[3] + dy)]
}

function farthest(latitude: number): number {
  return Math.max(-FARTHEST_LATITUDE, Math.min(FARTHEST_LATITUDE, latitude))
}

export function corners(box: Box): MultiPoint {
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

function isSpeck(projection: GeoProjection, [west, south, east, north]: Box): boolean {
  const [left, top] = projection([west, north]) ?? [0, 0]
  const [right, bottom] = projection([east, south]) ?? [WIDTH, HEIGHT]
  return right - left < SPECK && bottom - top < SPECK
}

/** The point that the facts give for an area, else its middle. */
function spotOf(box: Box, point: Point | null): Point {
  return point ?? [(box[1] + box[3]) / 2, box[0] + widthOf(box) / 2]
}

export function projected(projection: GeoProjection, [latitude, longitude]: Point): Place | null {
  const xy = projection([longitude, latitude])
  return xy ? { x: round(xy[0]), y: round(xy[1]) } : null
}

/** Where the name of an area is written: the point that the facts give for it, else its middle; of a sea, off its coasts. */
function centreOf(
  projection: GeoProjection,
  where: Where,
  subject: Shape | null,
  land: readonly Drawn[],
): Place | null {
  if (subject) return middleOf(subject)
  const { box, point, label } = where
  if (!box) return null
  const middle = projected(projection, spotOf(box, point))
  return middle && (offCoast(land, middle, labelWidth(label) / 2) ?? middle)
}

/** The place nearest to the middle at which a name of this half width lies all on water; null when the middle is land, or none is. */
function offCoast(land: readonly Drawn[], middle: Place, halfWidth: number): Place | null {
  const isWater = (x: number, y: number) => !land.some(({ shape }) => covers(shape, { x, y }))
  if (!isWater(middle.x, middle.y)) return null
  return (
    placesAround(middle, SEA_REACH).find(({ x, y }) =>
      [-1, -0.5, 0, 0.5, 1].every((part) => isWater(x + part * halfWidth, y)),
    ) ?? null
  )
}

type Label = LocatorMap['labels'][number]

/** Beside a point, on the side with more room; in the middle of an area. */
function subjectLabel({ label }: Where, at: Place | null, isPoint: boolean): Label[] {
  if (!at) return []
  const anchor = !isPoint ? 'middle' : at.x > WIDTH * 0.65 ? 'end' : 'start'
  const dx = { start: POINT_GAP, middle: 0, end: -POINT_GAP }[anchor]
  return [{ x: round(at.x + dx), y: round(at.y + 4), text: label, anchor, role: 'subject' }]
}

/** The names of the point's own country and of those that show most, each on its country, where it touches no other name. */
function neighbourLabels(
  { lang }: Context,
  others: readonly Drawn[],
  subject: Shape | null,
  taken: readonly Label[],
  point: Place | null,
): Label[] {
  const inOrder = others
    .map(({ country, shape }) => ({ country, shape, area: areaOf(shape), isHome: !!point && covers(shape, point) }))
    .filter(({ area, isHome }) => isHome || area >= SMALLEST_NAMED)
    .sort((a, b) => Number(b.isHome) - Number(a.isHome) || b.area - a.area)
  const labels: Label[] = []
  for (const { country, shape } of inOrder) {
    if (labels.length === MOST_NEIGHBOURS) break
    const middle = middleOf(shape)
    const text = country.properties.names[lang]
    if (middle === null || text === undefined) continue
    const frames = [...taken, ...labels].map((l) => frameOf(l.text, l, l.anchor))
    const free = placesAround(middle, LAND_REACH).find((place) => {
      const frame = frameOf(text, place, 'middle')
      const isFree = isWithin(frame, WIDTH, HEIGHT) && !frames.some((other) => touch(frame, other, LABEL_GAP))
      return isFree && covers(shape, place) && !(subject && overlaps(subject, frame))
    })
    if (free) labels.push({ x: round(free.x), y: round(free.y), text, anchor: 'middle', role: 'neighbour' })
  }
  return labels
}

/** Whether the name would be written over part of the shape: its ends and its middle are looked at. */
function overlaps(shape: Shape, [left, top, right, bottom]: Frame): boolean {
  return [left, (left + right) / 2, right].some((x) => [top, bottom].some((y) => covers(shape, { x, y })))
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
