import { readFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { OUT } from './facts/out'

/*
 * `npm run size`, its second part: what the packaged facts weigh in a zip, as web-ext packs one, against their budget. Not by the gzip of
 * Node.js, which size-limit takes for the scripts: its zlib is built for speed and packs the lexicon by a twelfth worse than zip programs do.
 */

const FILES = ['base.bin', 'lexicon.bin']
const LIMIT_BYTES = 7_000_000
/** What zip programs take where nobody says otherwise. */
const LEVEL = 6

const zip = new JSZip()
for (const name of FILES) zip.file(name, readFileSync(path.join(OUT, name)))
const { length } = await zip.generateAsync({
  type: 'uint8array',
  compression: 'DEFLATE',
  compressionOptions: { level: LEVEL },
})
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(3)} MB`
console.log(`  facts, zipped\n  Size limit: ${megabytes(LIMIT_BYTES)}\n  Size:       ${megabytes(length)}`)
if (length > LIMIT_BYTES) {
  console.error(`the packaged facts are ${megabytes(length - LIMIT_BYTES)} over their limit`)
  process.exitCode = 1
}
