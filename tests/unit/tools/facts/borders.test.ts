import { createRequire } from 'node:module'
import { geoArea, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { type Countries, nameOf, withRecognisedBorders } from '../../../../tools/facts/borders'

const source = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Countries
const atlas = withRecognisedBorders(structuredClone(source))

/** The countries in which a point lies, by latitude and longitude. */
function countriesAt(latitude: number, longitude: number, world = atlas): string[] {
  const { geometries } = world.objects.countries
  return geometries.filter((g) => geoContains(feature(world, g), [longitude, latitude])).map(nameOf)
}

function areaOf(world: Countries): number {
  return world.objects.countries.geometries.reduce((sum, g) => sum + geoArea(feature(world, g)), 0)
}

describe('the borders on maps', () => {
  const places: [place: string, latitude: number, longitude: number, country: string][] = [
    ['Simferopol', 44.95, 34.1, 'Ukraine'],
    ['Krasnodar', 45.04, 38.98, 'Russia'],
    ['Kherson', 46.64, 32.62, 'Ukraine'],
    ['Kyrenia', 35.32, 33.32, 'Cyprus'],
    ['Limassol', 34.71, 33.02, 'Cyprus'],
    ['Hargeisa', 9.56, 44.06, 'Somalia'],
    ['Mogadishu', 2.05, 45.31, 'Somalia'],
    ['Laayoune', 27.15, -13.18, 'W. Sahara'],
    ['Dakhla, inland', 23.5, -15.5, 'W. Sahara'],
    ['Tifariti', 26.16, -10.57, 'W. Sahara'],
    ['Tan-Tan', 28.44, -11.1, 'Morocco'],
    ['Zag', 28.01, -9.33, 'Morocco'],
    ['Quneitra', 33.12, 35.82, 'Syria'],
    ['Katzrin', 32.99, 35.7, 'Syria'],
    ['Kiryat Shmona', 33.2, 35.57, 'Israel'],
    ['Tiberias', 32.79, 35.5, 'Israel'],
    ['Daraa', 32.62, 36.1, 'Syria'],
  ]
  it.each(places)('lay %s in one country, the one that the United Nations name', (_, latitude, longitude, country) => {
    expect(countriesAt(latitude, longitude)).toEqual([country])
  })

  it('are not those of the package in places that others control', () => {
    const others = places.filter(([, latitude, longitude, country]) => {
      return countriesAt(latitude, longitude, source)[0] !== country
    })
    expect(others.map(([place]) => place)).toEqual([
      'Simferopol',
      'Kyrenia',
      'Hargeisa',
      'Laayoune',
      'Dakhla, inland',
      'Quneitra',
      'Katzrin',
    ])
  })

  it('lose no land and count none twice', () => {
    expect(areaOf(atlas)).toBeCloseTo(areaOf(source), 8)
  })

  it('refuse an atlas that draws a territory otherwise', () => {
    const without = structuredClone(source)
    const { countries } = without.objects
    countries.geometries = countries.geometries.filter((g) => nameOf(g) !== 'N. Cyprus')
    expect(() => withRecognisedBorders(without)).toThrow('there is no N. Cyprus')
  })
})
