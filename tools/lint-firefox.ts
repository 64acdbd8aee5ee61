import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

/* `npm run lint:firefox`: web-ext lint on the Firefox build. Any error fails, and any warning that is not explained here. */

interface Finding {
  code: string
  message: string
  file?: string
  line?: number
}

/** The warnings that stay, each with its reason; the README names them too. */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:assets\/.*\.js|src\/content\/cards\.iife\.js)$/,
    message: /innerHTML/,
    reason: 'Preact assigns innerHTML for its property dangerouslySetInnerHTML, which is used nowhere here',
  },
]

const webExt = path.join(path.dirname(createRequire(import.meta.url).resolve('web-ext')), 'bin/web-ext.js')
const { errors, warnings } = lint()
const unexplained: Finding[] = []
for (const warning of warnings) {
  const known = EXPLAINED.find(
    ({ code, file, message }) =>
      code === warning.code && file.test(warning.file ?? '') && message.test(warning.message),
  )
  if (known) console.log(`explained: ${warning.file}: ${warning.code} (${known.reason})`)
  else unexplained.push(warning)
}
for (const { code, message, file, line } of [...errors, ...unexplained]) {
  console.error(`${file ?? 'package'}:${line ?? 0}: ${code}: ${message}`)
}
console.log(`web-ext lint: ${errors.length} errors, ${unexplained.length} warnings not explained`)
process.exitCode = errors.length + unexplained.length > 0 ? 1 : 0

function lint(): { errors: Finding[]; warnings: Finding[] } {
  const args = [webExt, 'lint', '--source-dir', 'dist/firefox', '--output', 'json']
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  } catch (error) {
    // It ends with status 1 when it finds an error, its report printed all the same.
    const { stdout } = error as { stdout?: string }
    if (!stdout) throw error
    return JSON.parse(stdout)
  }
}
