/** Longer than the addresses that hold a name we know. */
const ADDRESS_REACH = 200

/** What stands right before a name in an address or a handle; a name in running text stands after a space, a quote or a bracket. */
const IN_ADDRESS = new Set([...'@#./=&?_-:%'].map((c) => c.charCodeAt(0)))

const DOT = 0x2e
const AT = 0x40

/** "china.com", "https://example.org/Moscow", "@Beijing", "#Moscow": addresses and handles are nobody's name. UTF-16 offsets. */
export function isInAddress(text: string, from: number, start: number, end: number): boolean {
  const after = text.charCodeAt(end)
  if (after === AT || (after === DOT && /^\.[a-z]{2}/u.test(text.slice(end, end + 3)))) return true
  if (start === from || !IN_ADDRESS.has(text.charCodeAt(start - 1))) return false
  return /[@#]$|[a-z0-9]\.$|(?::\/\/|www\.)\S*$/iu.test(text.slice(Math.max(from, start - ADDRESS_REACH), start))
}
