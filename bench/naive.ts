import type { Folded } from './folded'

/** What everyone must find, in the plainest way: at each word's begin every end of a word behind it, the farthest first. */
export function naively(names: ReadonlySet<string>, { text, mayBegin, mayEnd }: Folded): number[] {
  let longest = 0
  for (const name of names) longest = Math.max(longest, name.length)
  const taken: number[] = []
  for (let i = 0; i < text.length; ) {
    let end = mayBegin[i] === 1 ? Math.min(i + longest, text.length) : i
    while (end > i && !(mayEnd[end] === 1 && names.has(text.slice(i, end)))) end--
    if (end > i) taken.push(i, end)
    i = Math.max(end, i + 1)
  }
  return taken
}
