import { describe, expect, test } from 'vitest'
import { DamagedFileError, FORMAT_VERSION, pack, unpack, verify } from '../../../src/facts/format'

const file = pack('BGFB', '2026-11-23', [
  new Uint16Array([1, 2, 3]),
  new Uint8Array([]),
  new Float64Array([0.5, -1]),
  new Uint32Array([7, 8]),
])

test('sections come back as they were put in, each on a multiple of 8', () => {
  const { day, section } = unpack('BGFB', file)
  expect(day).toBe('2026-11-23')
  expect([...section(0, Uint16Array)]).toEqual([1, 2, 3])
  expect([...section(1, Uint8Array)]).toEqual([])
  expect([...section(2, Float64Array)]).toEqual([0.5, -1])
  expect([...section(3, Uint32Array)]).toEqual([7, 8])
  expect([0, 1, 2, 3].map((n) => section(n, Uint8Array).byteOffset % 8)).toEqual([0, 0, 0, 0])
})

test('a file of no sections is one too', () => {
  expect(unpack('BGLX', pack('BGLX', '2026-01-02', [])).day).toBe('2026-01-02')
})

test('a section that is not there is told', () => {
  expect(() => unpack('BGFB', file).section(4, Uint8Array)).toThrow(DamagedFileError)
})

describe('a file too large to be read whole when it is opened', () => {
  const large = pack('BGLX', '2026-11-23', [new Uint32Array(300_000).map((_, i) => i * i)])
  const alteredFrom = (word: number, count: number) => {
    const copy = large.slice(0)
    new Uint32Array(copy, 4 * word, count).fill(0)
    return copy
  }

  test('opens, and is whole', () => {
    expect(unpack('BGLX', large).section(0, Uint32Array)[7]).toBe(49)
    expect(() => verify(large)).not.toThrow()
  })

  test('is refused where a page of it is lost, wherever it lies', () => {
    const page = 1024
    for (let word = page; word + page < large.byteLength / 4; word += 997) {
      expect(() => unpack('BGLX', alteredFrom(word, page)), `word ${word}`).toThrow(DamagedFileError)
    }
  })

  test('is found altered in a single word when it is read whole', () => {
    for (let word = 100; word < large.byteLength / 4; word += 9973) {
      expect(() => verify(alteredFrom(word, 1)), `word ${word}`).toThrow(DamagedFileError)
    }
  })
})

describe('refused', () => {
  const changed = (change: (words: Uint32Array) => void) => {
    const copy = file.slice(0)
    change(new Uint32Array(copy))
    return copy
  }

  test('any one word that is not as it was', () => {
    const words = new Uint32Array(file).length
    for (let word = 0; word < words; word++) {
      for (const bits of [1, 0x8000_0000, 0xffff_ffff]) {
        const altered = changed((w) => {
          w[word] = (w[word] as number) ^ bits
        })
        expect(() => unpack('BGFB', altered), `word ${word}`).toThrow(DamagedFileError)
      }
    }
  })

  test('any end that is missing, and anything that was added', () => {
    for (let length = 0; length < file.byteLength; length++) {
      expect(() => unpack('BGFB', file.slice(0, length)), `${length} bytes`).toThrow(DamagedFileError)
    }
    const longer = new Uint8Array(file.byteLength + 8)
    longer.set(new Uint8Array(file))
    expect(() => unpack('BGFB', longer.buffer)).toThrow(DamagedFileError)
  })

  test('the other kind of file, and what is no file of ours', () => {
    expect(() => unpack('BGLX', file)).toThrow('not a file of the form BGLX')
    expect(() => unpack('BGFB', new ArrayBuffer(64))).toThrow(DamagedFileError)
  })

  test('another version, by name', () => {
    const newer = changed((w) => {
      w[1] = FORMAT_VERSION + 1
    })
    expect(() => unpack('BGFB', newer)).toThrow(`format ${FORMAT_VERSION + 1}, this program reads ${FORMAT_VERSION}`)
  })
})
