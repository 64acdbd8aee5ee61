import { spawn } from 'node:child_process'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

/** Editors write a file in several steps, and a person saves several files: facts are compiled once they have settled. */
const SETTLED_MS = 300

/** What the background of a development build listens for; crxjs sends it for changed code (crxjs 3.0.0, 2026-11-23). */
const RELOAD = { type: 'custom', event: 'crx:runtime-reload' } as const

/**
 * With `vite dev`: compiles the facts when one is saved, puts them into the extension and reloads it. Facts that cannot be compiled
 * are told in the terminal, and the extension keeps what it has. `facts` are the packaged files by their name in the package.
 */
export function reloadFacts(facts: Readonly<Record<string, string>>, outDir: string): Plugin {
  return {
    name: 'backgrounder:reload-facts',
    apply: 'serve',
    async configureServer(server) {
      await pack(facts, outDir)
      const folder = path.resolve('facts')
      server.watcher.add(folder)
      let timer: NodeJS.Timeout | undefined
      let compiling: Promise<void> = Promise.resolve()
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(folder + path.sep) || !/\.(?:csv|ya?ml)$/u.test(file)) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          compiling = compiling.then(() => compileAndReload(server, facts, outDir))
        }, SETTLED_MS)
      })
    },
  }
}

async function compileAndReload(server: ViteDevServer, facts: Readonly<Record<string, string>>, outDir: string) {
  const { info, error } = server.config.logger
  if (!(await compile())) {
    error('facts: not compiled, the extension keeps what it has', { timestamp: true })
    return
  }
  await pack(facts, outDir)
  server.ws.send(RELOAD)
  info('facts: compiled, the extension is reloaded', { timestamp: true })
}

/** In a process of its own: it takes a while, and the code that reads the facts may itself have been edited. */
function compile(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/compile.ts'], { stdio: 'inherit' })
    child.on('close', (status) => resolve(status === 0))
  })
}

async function pack(facts: Readonly<Record<string, string>>, outDir: string): Promise<void> {
  for (const [name, file] of Object.entries(facts)) {
    const target = path.join(outDir, name)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(file, target)
  }
}
