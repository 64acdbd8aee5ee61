import { ByteReader, ByteWriter } from './bytes'
import { startsOf } from './columns'

/*
 * Records of bytes, found by number: each behind its length, and for every 16 together how many bytes they take. To find one, up to
 * 15 lengths are read; a place for each record would weigh more than the shorter ones do.
 */

const BLOCK = 16

/** The two sections of a list of records: the sizes of blocks, and the bytes. */
export function writeRecords(records: readonly Uint8Array[]): [blocks: Uint32Array, bytes: Uint8Array] {
  const heads = records.map((record) => new ByteWriter().put(record.length).take())
  const blocks = new Uint32Array(Math.ceil(records.length / BLOCK))
  records.forEach((record, i) => {
    const block = Math.floor(i / BLOCK)
    blocks[block] = (blocks[block] as number) + (heads[i] as Uint8Array).length + record.length
  })
  const bytes = new Uint8Array(blocks.reduce((sum, size) => sum + size, 0))
  let at = 0
  records.forEach((record, i) => {
    const head = heads[i] as Uint8Array
    bytes.set(head, at)
    bytes.set(record, at + head.length)
    at += head.length + record.length
  })
  return [blocks, bytes]
}

/** Gives a reader of the record of a number, from 0 up to how many were written. */
export function openRecords(blocks: Uint32Array, bytes: Uint8Array): (number: number) => ByteReader {
  const starts = startsOf(blocks)
  return (number) => {
    const reader = new ByteReader(bytes, starts[Math.floor(number / BLOCK)] ?? bytes.length, bytes.length)
    for (let before = number % BLOCK; before > 0; before--) {
      const length = reader.next()
      reader.at += length
    }
    const length = reader.next()
    reader.end = Math.min(reader.at + length, bytes.length)
    return reader
  }
}
