import { deflateRawSync } from 'node:zlib'
import { type Magic, unpack } from '../../../src/facts/format'

/** What each section of a packaged file weighs, in bytes as it is and zipped by itself, as a table; the whole file in the last row. */
export function weighSections(magic: Magic, file: ArrayBuffer, sections: Readonly<Record<string, number>>): string {
  const { section } = unpack(magic, file)
  const rows = Object.entries(sections).map(([name, number]) => row(name, section(number, Uint8Array)))
  return [`${magic.padEnd(20)}     bytes    zipped`, ...rows, row('all', new Uint8Array(file)), ''].join('\n')
}

function row(name: string, bytes: Uint8Array): string {
  const zipped = deflateRawSync(bytes, { level: 9 }).length
  return [name.padEnd(20), ...[bytes.length, zipped].map((count) => count.toLocaleString('en-GB').padStart(10))].join(
    '',
  )
}
