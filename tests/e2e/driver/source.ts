/**
 * The text of a function that takes its arguments as one JSON text and answers with JSON, so that both browsers'
 * protocols carry the same. With `root`, the function's first argument is the first argument of the call, as it is.
 */
export function sourceOf(fn: (...args: never[]) => unknown, root = false): string {
  // Compilers that keep names (tsx does) wrap inner functions in a helper called __name, which no page knows.
  return `async (${root ? 'root, ' : ''}json) => {
    const __name = (fn) => fn
    const value = await (${fn})(${root ? 'root, ' : ''}...JSON.parse(json))
    return JSON.stringify(value ?? null)
  }`
}
