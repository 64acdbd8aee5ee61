import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { SIGN_IN } from './chrome'

/** The host name under which tests serve their pages. */
export const SITE = 'http://journal.example'

/**
 * A news site for tests, and the proxy that a browser sends all its requests through: what a session asked for, by
 * whatever part of it, stands in `requests`. Nothing is passed on. Left out is only Chrome's own
 * question who is signed in, sent to a name that leads nowhere.
 */
export interface Site {
  readonly port: number
  /** Every request since the start: addresses in full, `host:port` alone for the encrypted ones. */
  readonly requests: string[]
  /** Serves a page from now on and returns its address: on `SITE`, where only a path is given. */
  put(address: string, html: string, headers?: Record<string, string>): string
  /** Forgets all pages and requests. */
  clear(): void
  close(): Promise<void>
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const requests: string[] = []
  const server = http.createServer((request, response) => {
    const url = request.url ?? ''
    if (!url.startsWith(SIGN_IN)) requests.push(url)
    const page = pages.get(url)
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html)
  })
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '')
    socket.on('error', () => {}) // The browser may have hung up already.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put(address, html, headers = {}) {
      const { href } = new URL(address, SITE)
      pages.set(href, { html, headers })
      return href
    },
    clear() {
      pages.clear()
      requests.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
