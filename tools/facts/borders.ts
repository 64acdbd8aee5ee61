import { geoContains } from 'd3-geo'
import { feature, mergeArcs } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** The countries of the package world-atlas, by their English names there. */
export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Country = Countries['objects']['countries']['geometries'][number]
/** The numbers of its arcs; the ones' complement of a number is the arc told backwards. */
type Ring = number[]
/** Longitude, latitude: degrees. */
type Position = [number, number]

/** A point in the middle of Crimea. */
const CRIMEA: Position = [34.4, 45.2]
/** The northern border of Western Sahara at 27° 40′, from where Natural Earth leaves it for the berm, to the Atlantic. */
const NORTH_OF_WESTERN_SAHARA: Position[] = [
  [-8.818, 27.657],
  [-13.174, 27.655],
]
const LAAYOUNE: Position = [-13.2, 27.1]
/**
 * The border of Syria and Palestine under mandate (1923), which was Syria's with Israel until 1967: from Lebanon down the east of the
 * Huleh valley, the Jordan and the eastern shore of the Sea of Galilee to the Yarmouk. To some three kilometres, half a pixel of any map.
 */
const WEST_OF_GOLAN: Position[] = [
  [35.628, 33.275],
  [35.65, 33.24],
  [35.65, 33.13],
  [35.63, 33.01],
  [35.62, 32.89],
  [35.65, 32.83],
  [35.64, 32.72],
  [35.61, 32.683],
]
const QUNEITRA_ROAD: Position = [35.78, 33.1]
/** How far the end of a line may lie from the corner of a border at which it begins or ends, in degrees. */
const NEAREST_CORNER = 0.02

/**
 * Natural Earth draws who controls a territory; the maps draw the borders that the United Nations go by. The countries are
 * changed in place. See docs/decisions/borders-on-maps.md.
 * @throws Error where world-atlas no longer draws these countries as this expects.
 */
export function withRecognisedBorders(atlas: Countries): Countries {
  moveCrimea(atlas)
  unite(atlas, 'Cyprus', 'N. Cyprus')
  unite(atlas, 'Somalia', 'Somaliland')
  cede(atlas, 'Morocco', 'W. Sahara', NORTH_OF_WESTERN_SAHARA, LAAYOUNE)
  cede(atlas, 'Israel', 'Syria', WEST_OF_GOLAN, QUNEITRA_ROAD)
  return atlas
}

function moveCrimea(atlas: Countries): void {
  const [russia, ukraine] = [find(atlas, 'Russia'), find(atlas, 'Ukraine')]
  const crimea = polygonsOf(russia).filter((rings) => contains(atlas, rings, CRIMEA))
  if (crimea.length !== 1) throw changed('Crimea is no longer a part of its own')
  const others = polygonsOf(russia).filter((rings) => !crimea.includes(rings))
  Object.assign(russia, { type: 'MultiPolygon', arcs: others })
  Object.assign(ukraine, { type: 'MultiPolygon', arcs: [...polygonsOf(ukraine), ...crimea] })
}

/** Draws the part as a part of the whole, without the line between them. */
function unite(atlas: Countries, whole: string, part: string): void {
  const [into, from] = [find(atlas, whole), find(atlas, part)]
  Object.assign(into, mergeArcs(atlas, [into, from] as Polygon[]))
  const { countries } = atlas.objects
  countries.geometries = countries.geometries.filter((country) => country !== from)
}

/** Cuts the giver's outline along a line between two of its corners, and adds the piece in which `inside` lies to its neighbour. */
function cede(atlas: Countries, giver: string, taker: string, line: readonly Position[], inside: Position): void {
  const [from, to] = [find(atlas, giver), find(atlas, taker)]
  if (from.type !== 'Polygon') throw changed(`${giver} is not of one piece`)
  const start = cutAt(atlas, from, line[0] as Position)
  const end = cutAt(atlas, from, line.at(-1) as Position)
  const outline = (from as Polygon).arcs[0] as Ring
  const drawn = atlas.arcs.push(encoded(atlas, [start, ...line.slice(1, -1), end])) - 1
  const pieces = [
    [...between(atlas, outline, start, end), ~drawn],
    [...between(atlas, outline, end, start), drawn],
  ]
  const [kept, ceded] = [false, true].map((is) => pieces.filter((ring) => contains(atlas, [ring], inside) === is))
  if (kept?.length !== 1 || ceded?.length !== 1) throw changed(`the line through ${giver} does not part it`)
  Object.assign(from, { arcs: kept })
  Object.assign(to, mergeArcs(atlas, [to as Polygon, { type: 'Polygon', arcs: ceded }]))
}

/** The arcs of an outline from one of its corners to another; both end arcs. */
function between(atlas: Countries, outline: Ring, from: Position, to: Position): Ring {
  const starts = outline.map((arc) => cornersOf(atlas, arc)[0] as Position)
  const [first, last] = [from, to].map((corner) => starts.findIndex(([x, y]) => x === corner[0] && y === corner[1]))
  if (first === undefined || last === undefined || first < 0 || last < 0) throw changed('a line meets no corner')
  return first < last ? outline.slice(first, last) : [...outline.slice(first), ...outline.slice(0, last)]
}

/** Makes a corner of the country's outline the end of an arc, for all countries that this arc bounds, and tells where it lies. */
function cutAt(atlas: Countries, country: Country, near: Position): Position {
  for (const arc of polygonsOf(country).flat(2)) {
    const number = arc < 0 ? ~arc : arc
    const corners = cornersOf(atlas, number)
    const at = corners.findIndex((corner) => isNear(corner, near))
    const corner = corners[at]
    if (!corner) continue
    if (at === 0 || at === corners.length - 1) return corner
    const rest = atlas.arcs.push(encoded(atlas, corners.slice(at))) - 1
    atlas.arcs[number] = encoded(atlas, corners.slice(0, at + 1))
    const divided = (ring: Ring) =>
      ring.flatMap((other) => (other === number ? [number, rest] : other === ~number ? [~rest, ~number] : [other]))
    for (const other of atlas.objects.countries.geometries) {
      const polygons = polygonsOf(other).map((rings) => rings.map(divided))
      Object.assign(other, { arcs: other.type === 'Polygon' ? polygons[0] : polygons })
    }
    return corner
  }
  throw changed(`no border has a corner at ${near}`)
}

/** Arcs are written in whole steps of the atlas's grid, each corner as the way from the one before. */
function encoded(atlas: Countries, line: readonly Position[]): number[][] {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] }
  const steps = line.map(([x, y]) => [
    Math.round((x - (translate[0] ?? 0)) / (scale[0] ?? 1)),
    Math.round((y - (translate[1] ?? 0)) / (scale[1] ?? 1)),
  ])
  return steps.map(([x = 0, y = 0], i) => [x - (steps[i - 1]?.[0] ?? 0), y - (steps[i - 1]?.[1] ?? 0)])
}

function cornersOf(atlas: Countries, arc: number): Position[] {
  const { geometry } = feature(atlas, { type: 'LineString', arcs: [arc] })
  return (geometry as unknown as { coordinates: Position[] }).coordinates
}

function contains(atlas: Countries, rings: Ring[], point: Position): boolean {
  return geoContains(feature(atlas, { type: 'Polygon', arcs: rings }), point)
}

function isNear([x, y]: Position, [otherX, otherY]: Position): boolean {
  return Math.abs(x - otherX) <= NEAREST_CORNER && Math.abs(y - otherY) <= NEAREST_CORNER
}

function polygonsOf(country: Country): Ring[][] {
  return country.type === 'Polygon' ? [(country as Polygon).arcs] : (country as MultiPolygon).arcs
}

function find(atlas: Countries, name: string): Country {
  const country = atlas.objects.countries.geometries.find((other) => nameOf(other) === name)
  if (!country) throw changed(`there is no ${name}`)
  return country
}

/** As world-atlas calls it, in English; empty where it has no name. */
export function nameOf({ properties }: { properties?: unknown }): string {
  return (properties as { name?: string } | undefined)?.name ?? ''
}

function changed(how: string): Error {
  return new Error(`world-atlas draws borders otherwise (${how}): look at tools/facts/borders.ts again`)
}
