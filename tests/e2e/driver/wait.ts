/** How long anything in a browser may take before a test gives up on it, and how often it looks. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 50

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Asks until the answer is neither false, null nor an exception, and returns it. `what` names it in the error. */
export async function until<T>(what: string, ask: () => Promise<T>, patience = PATIENCE_MS): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  let failure: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
      failure = undefined
    } catch (error) {
      failure = error
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}`, { cause: failure })
    await sleep(LOOK_EVERY_MS)
  }
}
