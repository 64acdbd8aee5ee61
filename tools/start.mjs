// npm start [-- [--browser chrome|firefox] [FILE-or-URL]]
import { ensurePackages, runTypeScript, waitForChildren } from './bootstrap.mjs'

waitForChildren()
const ready = await ensurePackages()
process.exitCode = ready ? await runTypeScript('tools/start.ts', process.argv.slice(2)) : 1
