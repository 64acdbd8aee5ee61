import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openColumn, startsOf, writeColumn } from '../../../src/facts/columns'

test('numbers are found by their places', () => {
  const width = fc.integer({ min: 1, max: 4 })
  const column = width.chain((bytes) => fc.tuple(fc.constant(bytes), fc.array(fc.nat({ max: 2 ** (8 * bytes) - 1 }))))
  fc.assert(
    fc.property(column, ([bytes, numbers]) => {
      const read = openColumn(writeColumn(numbers, bytes), bytes)
      expect(Array.from({ length: read.size }, (_, place) => read.at(place))).toEqual(numbers)
    }),
  )
})

test('the highest bytes lie together', () => {
  expect([...writeColumn([0x0102, 0x0103], 2)]).toEqual([2, 3, 1, 1])
})

test('a number that needs more bytes is refused', () => {
  expect(() => writeColumn([0, 0x1_0000], 2)).toThrow('no room for 65536 in 2 bytes')
})

test('each thing begins where those before it end', () => {
  expect([...startsOf(Uint32Array.of(3, 0, 255, 255))]).toEqual([0, 3, 3, 258])
})
