import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '../../../src/facts/bytes'
import { DamagedFileError } from '../../../src/facts/format'
import { openRecords, writeRecords } from '../../../src/facts/records'
import { openTexts, TextPool } from '../../../src/facts/texts'

test('whole numbers and decimals are read again, and nothing beyond them', () => {
  const whole = fc.nat({ max: Number.MAX_SAFE_INTEGER })
  const decimal = fc.oneof(
    fc.double(),
    fc.maxSafeInteger().map((n) => n / 1000),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, decimal)), (pairs) => {
      const writer = new ByteWriter()
      for (const [n, d] of pairs) writer.put(n).putDecimal(d)
      const bytes = writer.take()
      const reader = new ByteReader(bytes, 0, bytes.length)
      for (const pair of pairs) expect([reader.next(), reader.nextDecimal()]).toEqual(pair)
      expect(reader.isAtEnd).toBe(true)
      expect(() => reader.next()).toThrow(DamagedFileError)
    }),
  )
})

test('a degree of two digits takes three bytes', () => {
  expect(new ByteWriter().putDecimal(-71.97).take()).toHaveLength(3)
})

test('texts that begin alike, and long ones, are found by number', () => {
  const start = fc.constantFrom('', 'минист', 'minister of ', 'x'.repeat(300))
  const text = fc.tuple(start, fc.string({ unit: 'grapheme', maxLength: 300 })).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 60 }), (texts) => {
      const pool = new TextPool()
      for (const each of texts.sort()) pool.put(each)
      const read = openTexts(...pool.sections())
      texts.forEach((each, number) => {
        expect(read.text(number)).toBe(each)
        expect(read.bytes(number)).toBe(new TextEncoder().encode(each).length)
      })
      expect(() => read.text(texts.length)).toThrow(DamagedFileError)
    }),
    { numRuns: 50 },
  )
})

test('records are found by number, and end where they end', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 50 }), (records) => {
      const read = openRecords(...writeRecords(records))
      records.forEach((record, number) => {
        const reader = read(number)
        expect(reader.end - reader.at).toBe(record.length)
      })
    }),
    { numRuns: 50 },
  )
})
