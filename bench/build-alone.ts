import { readFileSync } from 'node:fs'
import { CONTENDERS } from './contenders'

/* Builds the contender that is named from the names in a file, so that the process fails where that is not possible. */

const [name, path] = process.argv.slice(2)
const contender = CONTENDERS.find((one) => one.name === name)
if (!contender) throw new Error(`no contender "${name}"`)
contender.build(JSON.parse(readFileSync(path as string, 'utf8')) as string[])
