import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

/** With more names than this a contender is tried out before it is raced. */
const SURE_TO_BUILD = 100_000

/** A minute is more than anybody waits for, and two gigabytes are more than a browser gives. */
const MOST_MS = 60_000
const MOST_MB = 2048

/** Why the contender of that name cannot be raced with these names, or null: it is built in a process of its own, within limits. */
export function whyNotRaced(contender: string, names: readonly string[]): string | null {
  if (names.length <= SURE_TO_BUILD) return null
  const path = 'out/bench/names.json'
  mkdirSync('out/bench', { recursive: true })
  writeFileSync(path, JSON.stringify(names))
  const limit = `--max-old-space-size=${MOST_MB}`
  const { status, error } = spawnSync(
    process.execPath,
    [limit, '--import', 'tsx', 'bench/build-alone.ts', contender, path],
    { timeout: MOST_MS, stdio: 'ignore' },
  )
  rmSync(path)
  if (status === 0) return null
  return error ? `not built within ${MOST_MS / 1000} s` : `not built with ${MOST_MB / 1024} GB of memory`
}
