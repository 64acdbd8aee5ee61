import { ByteReader, ByteWriter } from './bytes'
import { startsOf } from './columns'
import { DamagedFileError } from './format'

/*
 * Texts, each once, in UTF-8, found by number. A text is written as what it adds to the one before: how many bytes it begins with as that
 * one does, how many follow, and these. Names stand in alphabetical order, and share half of their letters with their neighbours. So that
 * no more than 16 texts are read for one, the first of each 16 is written in full, and how many bytes the 16 take.
 */

const BLOCK = 16
/** In place of a length that does not fit into a byte: the length stands before the bytes. */
const LONG = 0xff

/** For the writer of the base. */
export class TextPool {
  private readonly numbers = new Map<string, number>()

  /** With texts that have their numbers already, in their order. */
  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.put(text)
  }

  /** All texts, in the order of their numbers. */
  all(): string[] {
    return [...this.numbers.keys()]
  }

  /** The number of the text, which is new if the text is. */
  put(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  /** The sizes of blocks; for each text how many bytes it shares with the one before, and how many it adds; these bytes. */
  sections(): [blocks: Uint32Array, lengths: Uint8Array, bytes: Uint8Array] {
    const encoder = new TextEncoder()
    const encoded = this.all().map((text) => encoder.encode(text))
    const blocks = new Uint32Array(Math.ceil(encoded.length / BLOCK))
    const lengths = new Uint8Array(2 * encoded.length)
    const parts: Uint8Array[] = []
    encoded.forEach((text, number) => {
      const isFirst = number % BLOCK === 0
      const shared = isFirst ? 0 : sharedStart(encoded[number - 1] as Uint8Array, text)
      const added = text.subarray(shared)
      lengths[2 * number] = shared
      lengths[2 * number + 1] = Math.min(added.length, LONG)
      const head = added.length >= LONG ? new ByteWriter().put(added.length).take() : new Uint8Array()
      parts.push(head, added)
      const block = Math.floor(number / BLOCK)
      blocks[block] = (blocks[block] as number) + head.length + added.length
    })
    const bytes = new Uint8Array(blocks.reduce((sum, size) => sum + size, 0))
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.length
    }
    return [blocks, lengths, bytes]
  }
}

/** How many bytes both begin with, as far as a byte can count. */
function sharedStart(before: Uint8Array, text: Uint8Array): number {
  const most = Math.min(before.length, text.length, 0xff)
  let shared = 0
  while (shared < most && before[shared] === text[shared]) shared++
  return shared
}

export interface Texts {
  /** @throws DamagedFileError when there is no text of that number. */
  text(number: number): string
  /** Its length in bytes. */
  bytes(number: number): number
}

export function openTexts(blocks: Uint32Array, lengths: Uint8Array, bytes: Uint8Array): Texts {
  const starts = startsOf(blocks)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** Texts of a block are put together here. */
  let room = new Uint8Array(1024)
  /** The text of a number stands at the start of the room; gives its length. */
  const read = (number: number): number => {
    if (!(2 * number < lengths.length)) throw new DamagedFileError(`text ${number} is missing`)
    const first = number - (number % BLOCK)
    const reader = new ByteReader(bytes, starts[first / BLOCK] as number, bytes.length)
    let length = 0
    for (let each = first; each <= number; each++) {
      const shared = lengths[2 * each] as number
      const short = lengths[2 * each + 1] as number
      const added = short === LONG ? reader.next() : short
      length = shared + added
      if (length > room.length) room = grown(room, 2 * length)
      // By hand: for a dozen bytes, `set` costs more than it saves.
      for (let i = 0; i < added; i++) room[shared + i] = bytes[reader.at + i] as number
      reader.at += added
    }
    return length
  }
  return {
    text(number) {
      const length = read(number)
      return decoder.decode(room.subarray(0, length))
    },
    bytes(number) {
      const added = lengths[2 * number + 1] as number
      return added === LONG ? read(number) : (lengths[2 * number] as number) + added
    },
  }
}

function grown(room: Uint8Array, size: number) {
  const larger = new Uint8Array(size)
  larger.set(room)
  return larger
}
