/**
 * The same text in one piece of the engine's own memory, as the extension gets it from a page. Engines keep sums of strings as trees, and
 * leave what was decoded from bytes outside.
 */
export function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}
