/*
 * The container of the two packaged files: a header of 32-bit words, then sections that are read in place as typed arrays.
 *
 *   word 0  magic            "BGFB" (base) or "BGLX" (lexicon)
 *   word 1  format version
 *   word 2  day of the facts, as 20261123
 *   word 3  checksum of everything after the header (FNV-1a over 32-bit words)
 *   word 4  number of sections; then for each: offset and length in bytes
 *
 * Little-endian, every section starts on a multiple of 8. See docs/format.md.
 */

export const FORMAT_VERSION = 1

export type Magic = 'BGFB' | 'BGLX'

export interface Packed {
  /** ISO day of the facts. */
  day: string
  sections: readonly DataView[]
}

/** Thrown for a file that cannot be read: not ours, of another version, cut short, or altered. */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError'
}

const HEADER_WORDS = 5

/** Joins sections into one file. `day` is the ISO day of the facts. */
export function pack(magic: Magic, day: string, sections: readonly ArrayBufferView[]): ArrayBuffer {
  let offset = align((HEADER_WORDS + 2 * sections.length) * 4)
  const places = sections.map((section) => {
    const place = { offset, length: section.byteLength }
    offset = align(offset + section.byteLength)
    return place
  })
  const file = new ArrayBuffer(offset)
  const bytes = new Uint8Array(file)
  const words = new Uint32Array(file)
  sections.forEach((section, i) => {
    const { offset: at } = places[i] as { offset: number }
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    words[HEADER_WORDS + 2 * i] = at
    words[HEADER_WORDS + 2 * i + 1] = section.byteLength
  })
  words[0] = magicWord(magic)
  words[1] = FORMAT_VERSION
  words[2] = Number(day.replaceAll('-', ''))
  words[4] = sections.length
  words[3] = checksum(words.subarray(HEADER_WORDS))
  return file
}

/**
 * Opens a file made by `pack`; nothing is copied.
 * @throws DamagedFileError when it is not such a file, of another version, cut short or altered.
 */
export function unpack(magic: Magic, file: ArrayBuffer): Packed {
  if (file.byteLength < HEADER_WORDS * 4 || file.byteLength % 8 !== 0) {
    throw new DamagedFileError(`the file is cut short (${file.byteLength} bytes)`)
  }
  const words = new Uint32Array(file)
  if (words[0] !== magicWord(magic)) throw new DamagedFileError(`not a file of the form ${magic}`)
  if (words[1] !== FORMAT_VERSION) {
    throw new DamagedFileError(`the file has format ${words[1]}, this program reads ${FORMAT_VERSION}`)
  }
  if (words[3] !== checksum(words.subarray(HEADER_WORDS))) {
    throw new DamagedFileError('the file is cut short or altered: its checksum does not fit')
  }
  const day = String(words[2])
  const sections = Array.from({ length: words[4] as number }, (_, i) => {
    const offset = words[HEADER_WORDS + 2 * i] as number
    return new DataView(file, offset, words[HEADER_WORDS + 2 * i + 1] as number)
  })
  return { day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`, sections }
}

function align(offset: number): number {
  return (offset + 7) & ~7
}

function magicWord(magic: Magic): number {
  return [...magic].reduce((word, c, i) => word | (c.charCodeAt(0) << (8 * i)), 0) >>> 0
}

/** FNV-1a over 32-bit words: finds damage, not malice; the browser vouches for the package itself. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193)
  return hash >>> 0
}
