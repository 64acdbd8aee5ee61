import type { Browser } from 'puppeteer-core'

/** Sends raw WebDriver BiDi commands over the connection that puppeteer holds, and returns their results. */
export type Send = (method: string, params: object) => Promise<Answer>

// Commands differ in what they answer; each caller knows its own.
type Answer = Record<string, never> & { [key: string]: unknown }

/** What `script.evaluate` and `script.callFunction` answer. */
export interface ScriptAnswer {
  type: 'success' | 'exception'
  result?: RemoteValue
  exceptionDetails?: { text: string }
}

export interface RemoteValue {
  type: string
  value?: unknown
  sharedId?: string
}

/** The connection is an internal of puppeteer-core, which is why its version is pinned in package.json. */
export function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Answer }> }
  }
  return async (method, params) => (await connection.send(method, params)).result
}

/** The value that a script gave, or its exception thrown here. */
export function resultOf(answer: unknown): RemoteValue {
  const { type, result, exceptionDetails } = answer as ScriptAnswer
  if (type === 'exception' || !result) throw new Error(exceptionDetails?.text ?? 'the script failed')
  return result
}
