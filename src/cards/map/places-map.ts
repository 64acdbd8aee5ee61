import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import type { Box, EntityIndex, Point } from '../../facts/model'
import type { LocatorMap } from '../card'
import type { Context } from '../context'
import { type Anchor, frameOf, isWithin, touch } from './label-frame'
import {
  BLEED,
  COARSE_FROM,
  corners,
  countryAt,
  draw,
  nameOf,
  POINT_GAP,
  padded,
  projected,
  round,
  viewOf,
  WIDTH,
} from './locator-map'
import { middleOf, type Place, pathOf, ShapePen } from './shape-pen'
import { type Where, whereIs } from './where'
import { type Atlas, regionOf, widthOf } from './world'

/** A map of all the places of an article, and which entities are on it. */
export interface PlacesMap {
  drawing: LocatorMap
  ids: string[]
}

/** Higher than a card's: it may show half the world. Pixels. */
const HEIGHT = 210
/** Points keep this far from the frame, in pixels: room for a name beside each. */
const MARGIN = { x: 40, y: 16 }
/** Of a line of a label, in pixels. */
const LINE = 14

/** Where the places, events and countries among these entities lie, the most salient first; null when none has a place. */
export function placesMapOf(context: Context, indices: readonly EntityIndex[], atlas: Atlas): PlacesMap | null {
  const places = indices.flatMap((index) => {
    const where = whereIs(context, index)
    const position = where && positionOf(where)
    return position ? [{ index, where, position }] : []
  })
  if (places.length === 0) return null
  const projection = projectionFor(places.map(({ position }) => position))
  const view = viewOf(projection, HEIGHT)
  const { countries, borders } = regionOf(widthOf(view) / WIDTH < COARSE_FROM ? atlas.fine : atlas.coarse, view)
  const pen = new ShapePen()
  const path = geoPath(projection, pen)
  const drawn = countries.map((country) => ({ name: nameOf(country), shape: draw(path, pen, country) }))
  const labels: LocatorMap['labels'] = []
  const points: Place[] = []
  const tinted: string[] = []

  for (const { where, position } of places) {
    const at = projected(projection, position)
    if (!at) continue
    if (where.isCountry) {
      const country = countryAt(atlas, position)
      const own = drawn.find(({ name }) => country !== null && name === nameOf(country))
      if (!own) continue
      tinted.push(pathOf(own.shape))
      label(where.label, [{ at: middleOf(own.shape) ?? at, anchor: 'middle', role: 'neighbour' }])
    } else if (where.box && !where.point) {
      label(where.label, [{ at, anchor: 'middle', role: 'subject' }])
    } else {
      points.push(at)
      label(where.label, [
        { at: { x: at.x + POINT_GAP, y: at.y + 4 }, anchor: 'start', role: 'subject' },
        { at: { x: at.x - POINT_GAP, y: at.y + 4 }, anchor: 'end', role: 'subject' },
        { at: { x: at.x, y: at.y - POINT_GAP }, anchor: 'middle', role: 'subject' },
        { at: { x: at.x, y: at.y + POINT_GAP + LINE / 2 }, anchor: 'middle', role: 'subject' },
      ])
    }
  }
  const [point = null, ...morePoints] = points
  const names = new Intl.ListFormat(context.words.locale, { type: 'conjunction' })
  return {
    drawing: {
      width: WIDTH,
      height: HEIGHT,
      land: drawn.map(({ shape }) => pathOf(shape)).join(''),
      borders: pathOf(draw(path, pen, borders)),
      shape: tinted.join('') || null,
      point,
      morePoints,
      labels,
      description: context.words.map(names.format(places.map(({ where }) => where.label)), ''),
    },
    ids: places.map(({ index }) => context.base.entity(index).id),
  }

  /** Writes a name at the first of these spots where it touches no other, or nowhere: the list below the map has them all. */
  function label(text: string, spots: { at: Place; anchor: Anchor; role: 'subject' | 'neighbour' }[]): void {
    const free = spots.find(({ at, anchor }) => {
      const frame = frameOf(text, at, anchor)
      return (
        isWithin(frame, WIDTH, HEIGHT) &&
        labels.every((other) => !touch(frame, frameOf(other.text, other, other.anchor)))
      )
    })
    if (free) labels.push({ x: round(free.at.x), y: round(free.at.y), text, anchor: free.anchor, role: free.role })
  }
}

function positionOf({ point, box }: Where): Point | null {
  if (point) return point
  return box && [(box[1] + box[3]) / 2, box[0] + widthOf(box) / 2]
}

/** A Mercator projection that shows all these points, and as little else as it can. */
function projectionFor(points: readonly Point[]): GeoProjection {
  const box = padded(boxAround(points))
  return geoMercator()
    .precision(0)
    .rotate([-(box[0] + widthOf(box) / 2), 0])
    .fitExtent(
      [
        [MARGIN.x, MARGIN.y],
        [WIDTH - MARGIN.x, HEIGHT - MARGIN.y],
      ],
      corners(box),
    )
    .clipExtent([
      [-BLEED, -BLEED],
      [WIDTH + BLEED, HEIGHT + BLEED],
    ])
}

/** The narrowest box that holds the points: what it leaves out is the widest gap between two of them on the way round the globe. */
function boxAround(points: readonly Point[]): Box {
  const latitudes = points.map(([latitude]) => latitude)
  const longitudes = points.map(([, longitude]) => ((longitude + 540) % 360) - 180).sort((a, b) => a - b)
  const gapBefore = longitudes.map((east, i) =>
    i === 0 ? east + 360 - (longitudes.at(-1) ?? east) : east - (longitudes[i - 1] ?? east),
  )
  const first = gapBefore.indexOf(Math.max(...gapBefore))
  const west = longitudes[first] ?? 0
  const east = longitudes[(first + longitudes.length - 1) % longitudes.length] ?? 0
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)]
}
