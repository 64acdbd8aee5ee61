import { readFileSync } from 'node:fs'
import { openLexicon } from '../src/spotting/lexicon'

/* Opens the lexicon file that is named, for the first time in this process, and prints how many ms that took. */

const bytes = readFileSync(process.argv[2] as string)
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
const begun = performance.now()
openLexicon(file)
console.log(performance.now() - begun)
