import type { Runtime } from 'webextension-polyfill'
import type { BackgroundCalls, PageCalls, Result } from './messages'
import { browser } from './native'

/*
 * Typed calls between the parts of the extension. A call is one message `{ call, ask }`, answered with one `Result`:
 * what goes wrong on the other side arrives as a value, never as an exception.
 */

type Answer<Call> = Call extends { ask: infer Ask; answer: infer Value }
  ? (ask: Ask, sender: Runtime.MessageSender) => Promise<Result<Value>>
  : never
type Answers<Calls> = { [Name in keyof Calls]: Answer<Calls[Name]> }

/** Asks the background, from any page of the extension or any content script. */
export async function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ask: BackgroundCalls[K]['ask'],
): Promise<Result<BackgroundCalls[K]['answer']>> {
  return settle(() => browser.runtime.sendMessage({ call, ask }))
}

/** Asks the content script that reads a tab's top frame. Fails with `failed` where none runs. */
export async function askPage<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  ask: PageCalls[K]['ask'],
): Promise<Result<PageCalls[K]['answer']>> {
  return settle(() => browser.tabs.sendMessage(tabId, { call, ask }, { frameId: 0 }))
}

/** Answers calls to the background. Every handler checks what it is asked; must run while the worker's script is evaluated. */
export function answerBackground(answers: Answers<BackgroundCalls>): void {
  listen(answers)
}

/** Answers calls to this content script until the signal aborts. */
export function answerPage(answers: Answers<PageCalls>, signal: AbortSignal): void {
  const stop = listen(answers)
  signal.addEventListener('abort', stop, { once: true })
}

/**
 * Calls back when the page of a tab was read, or read anew, until the signal aborts: it tells the background how much it names, and every
 * page of the extension hears that.
 */
export function onPageRead(read: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown, { id, tab }: Runtime.MessageSender) => {
    const isCount =
      id === browser.runtime.id && isCall(message) && message.call === ('count' satisfies keyof BackgroundCalls)
    if (isCount && tab?.id !== undefined) read(tab.id)
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

function listen<Calls>(answers: Answers<Calls>): () => void {
  const handlers = new Map(Object.entries(answers as Record<string, Answer<{ ask: unknown; answer: unknown }>>))
  // Chrome takes no promise from a listener: the answer is sent, and `true` says that it will come.
  const listener = ((message: unknown, sender: Runtime.MessageSender, send: (result: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return false
    const answer = handlers.get(message.call)
    if (!answer) return false
    answer(message.ask, sender).then(send, (error: unknown) => send(failed(error)))
    return true
    // The types know no listener that answers some messages and leaves others alone.
  }) as Runtime.OnMessageListenerCallback
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

function isCall(message: unknown): message is { call: string; ask: unknown } {
  return typeof message === 'object' && message !== null && typeof (message as { call?: unknown }).call === 'string'
}

/** `send` may throw, too: where the extension was removed under a living page, there is nothing left to send with. */
async function settle<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const result = (await send()) as Result<T> | undefined
    return result ?? failed('no answer')
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): Result<never> {
  return { ok: false, error: { code: 'failed', message: String(error) } }
}
