import { createReadStream, statSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** The article that is shown where none is named. */
export const DEMO = 'demo/nord-interaction-2023.fr.html'

/** What was asked for cannot be done; the message is one for the person who asked. */
export class UsageError extends Error {}

/** A page to open. */
export interface ChosenPage {
  url: string
  /** The file it is served from, or null for an address of the web. */
  file: string | null
  close(): void
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
}

/** An address is opened as it is; a file is served, with those beside it, on this machine only. */
export async function choosePage(target: string): Promise<ChosenPage> {
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new UsageError(`not an address: ${target}`)
    return { url: target, file: null, close: () => {} }
  }
  if (!isFile(target)) throw new UsageError(`no such file: ${target}`)
  const server = await serveFolder(path.dirname(path.resolve(target)))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(path.basename(target))}`,
    file: target,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function serveFolder(folder: string): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(folder, decodeOrEmpty(pathname))
    const inside = !path.relative(folder, file).startsWith('..')
    if (!inside || !isFile(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** A path of an address in letters; empty where it is damaged. */
function decodeOrEmpty(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return ''
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}
