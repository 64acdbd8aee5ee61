/*
 * The container of the two packaged files: a header of 32-bit words, then sections that are read in place as typed arrays.
 *
 *   word 0  magic            "BGFB" (base) or "BGLX" (lexicon)
 *   word 1  format version
 *   word 2  checksum of everything after it (FNV-1a over 32-bit words)
 *   word 3  day of the facts, as 20261123
 *   word 4  number of sections; then for each: offset and length in bytes
 *
 * Little-endian, every section starts on a multiple of 8. See docs/format.md.
 */

export const FORMAT_VERSION = 3

export type Magic = 'BGFB' | 'BGLX'

export interface Packed {
  /** ISO day of the facts. */
  day: string
  /**
   * A section, in place.
   * @throws DamagedFileError when there is no such section.
   */
  section<A>(number: number, as: TypedArray<A>): A
}

interface TypedArray<A> {
  BYTES_PER_ELEMENT: number
  new (buffer: ArrayBuffer, byteOffset: number, length: number): A
}

/** Thrown for a file that cannot be read: not ours, of another version, cut short, or altered. */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError'
}

const CHECKSUM = 2
const HEADER_WORDS = 5
const WORD_BYTES = 4

/** Joins sections into one file. `day` is the ISO day of the facts. */
export function pack(magic: Magic, day: string, sections: readonly ArrayBufferView[]): ArrayBuffer {
  let offset = align((HEADER_WORDS + 2 * sections.length) * WORD_BYTES)
  const places = sections.map((section) => {
    const place = [offset, section.byteLength] as const
    offset = align(offset + section.byteLength)
    return place
  })
  const file = new ArrayBuffer(offset)
  const bytes = new Uint8Array(file)
  const words = new Uint32Array(file)
  words[0] = magicWord(magic)
  words[1] = FORMAT_VERSION
  words[3] = Number(day.replaceAll('-', ''))
  words[4] = sections.length
  words.set(places.flat(), HEADER_WORDS)
  sections.forEach((section, i) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), places[i]?.[0])
  })
  words[CHECKSUM] = checksum(words)
  return file
}

/**
 * Opens a file made by `pack`; nothing is copied.
 * @throws DamagedFileError when it is not such a file, of another version, cut short or altered.
 */
export function unpack(magic: Magic, file: ArrayBuffer): Packed {
  if (file.byteLength < HEADER_WORDS * WORD_BYTES || file.byteLength !== align(file.byteLength)) {
    throw new DamagedFileError(`the file is cut short (${file.byteLength} bytes)`)
  }
  const words = new Uint32Array(file)
  if (words[0] !== magicWord(magic)) throw new DamagedFileError(`not a file of the form ${magic}`)
  if (words[1] !== FORMAT_VERSION) {
    throw new DamagedFileError(`the file has format ${words[1]}, this program reads ${FORMAT_VERSION}`)
  }
  if (words[CHECKSUM] !== checksum(words)) {
    throw new DamagedFileError('the file is cut short or altered: its checksum does not fit')
  }
  const day = String(words[3])
  const count = words[4] as number
  return {
    day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
    section(number, as) {
      if (!(number < count)) throw new DamagedFileError(`section ${number} is missing`)
      const [offset = 0, bytes = 0] = words.subarray(HEADER_WORDS + 2 * number)
      return new as(file, offset, bytes / as.BYTES_PER_ELEMENT)
    },
  }
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8
}

function magicWord(magic: Magic): number {
  return [...magic].reduce((word, c, i) => word | (c.charCodeAt(0) << (8 * i)), 0) >>> 0
}

/** FNV-1a over the words after its own place: finds damage, not malice; the browser vouches for the package itself. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let i = CHECKSUM + 1; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193)
  return hash >>> 0
}
