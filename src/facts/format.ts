/*
 * The container of the two packaged files: a header of 32-bit words, then sections that are read in place as typed arrays.
 *
 *   word 0  magic            "BGFB" (base) or "BGLX" (lexicon)
 *   word 1  format version
 *   word 2  checksum of the header behind it and of a sample of the rest, tested when the file is opened
 *   word 3  checksum of all sections, tested by `verify`
 *   word 4  day of the facts, as 20261123
 *   word 5  number of sections; then for each: offset and length in bytes
 *
 * Little-endian, every section starts on a multiple of 8. See docs/format.md.
 */

export const FORMAT_VERSION = 7

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

const QUICK_CHECKSUM = 2
const WHOLE_CHECKSUM = 3
const DAY = 4
const SECTIONS = 5
const HEADER_WORDS = 6
const WORD_BYTES = 4

/**
 * So many words at most are read to open a file, evenly spread: all of a small one; of one of 16.7 MB, one in 4,081 bytes, so that none of
 * the 4 kB pages in which disks and memory fail can be wrong unnoticed. Opening then takes the same time at any size.
 */
const SAMPLE = 4_096

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
  words[DAY] = Number(day.replaceAll('-', ''))
  words[SECTIONS] = sections.length
  words.set(places.flat(), HEADER_WORDS)
  sections.forEach((section, i) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), places[i]?.[0])
  })
  words[WHOLE_CHECKSUM] = wholeChecksum(words)
  words[QUICK_CHECKSUM] = quickChecksum(words)
  return file
}

/**
 * Opens a file made by `pack`; nothing is copied, and not all of it is read: `verify` does that.
 * @throws DamagedFileError when it is not such a file, of another version, cut short, or altered in its header or a page of it.
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
  if (words[QUICK_CHECKSUM] !== quickChecksum(words)) throw new DamagedFileError(ALTERED)
  const day = String(words[DAY])
  const count = words[SECTIONS] as number
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

/**
 * Reads the whole of a file that was opened.
 * @throws DamagedFileError when any word of it is not as it was written.
 */
export function verify(file: ArrayBuffer): void {
  const words = new Uint32Array(file)
  if (words[WHOLE_CHECKSUM] !== wholeChecksum(words)) throw new DamagedFileError(ALTERED)
}

const ALTERED = 'the file is cut short or altered: its checksum does not fit'

function quickChecksum(words: Uint32Array): number {
  const header = checksum(words, FNV_BASIS ^ words.length, WHOLE_CHECKSUM, sectionsStart(words), 1)
  return checksum(words, header, sectionsStart(words), words.length, Math.ceil(words.length / SAMPLE)) >>> 0
}

function wholeChecksum(words: Uint32Array): number {
  return checksum(words, FNV_BASIS, sectionsStart(words), words.length, 1) >>> 0
}

/** The word behind the table of sections, as far as the file goes. */
function sectionsStart(words: Uint32Array): number {
  return Math.min(HEADER_WORDS + 2 * (words[SECTIONS] as number), words.length)
}

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * FNV-1a over every `step`-th word from `start` to `end`, going on from `hash`. It finds damage, not malice: against that the browser
 * vouches for the package.
 */
function checksum(words: Uint32Array, hash: number, start: number, end: number, step: number): number {
  let sum = hash
  for (let i = start; i < end; i += step) sum = Math.imul(sum ^ (words[i] as number), FNV_PRIME)
  return sum
}
