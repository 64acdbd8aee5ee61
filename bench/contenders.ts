import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast'
import AhoCorasick from 'ahocorasick'
import ModernAhoCorasick from 'modern-ahocorasick'
import { classOf, FREE } from '../src/text/words'
import { type Folded, LeftmostLongest } from './folded'

/** Another way to find names. */
export interface Contender {
  name: string
  /** So slow that it runs once, and its time is that of the one run. */
  isSlow: boolean
  /** Builds what finds the names in a text: start and end of each by turns, in the folded text. */
  build(names: readonly string[]): (folded: Folded) => number[]
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: '@monyone/aho-corasick, fast',
    isSlow: false,
    build(names) {
      const automaton = new MonyoneAhoCorasick([...names])
      return (folded) => {
        const found = new LeftmostLongest(folded)
        for (const { begin, end } of automaton.matchInText(folded.text)) found.add(begin, end)
        return found.taken()
      }
    },
  },
  {
    name: 'modern-ahocorasick',
    isSlow: true,
    build(names) {
      const automaton = new ModernAhoCorasick(names)
      return (folded) => {
        const found = new LeftmostLongest(folded)
        // A paragraph at a time: its time grows with the square of a text's length.
        let from = 0
        for (const to of folded.breaks) {
          for (const { start, end } of automaton.search(folded.text.slice(from, to)))
            found.add(from + start, from + end)
          from = to
        }
        return found.taken()
      }
    },
  },
  {
    name: 'ahocorasick',
    isSlow: false,
    build(names) {
      const automaton = new AhoCorasick([...names])
      return (folded) => {
        const found = new LeftmostLongest(folded)
        for (const [last, ending] of automaton.search(folded.text)) {
          for (const name of ending) found.add(last + 1 - name.length, last + 1)
        }
        return found.taken()
      }
    },
  },
  {
    name: 'Map by first word',
    isSlow: false,
    build(names) {
      const byFirst = new Map<string, string[]>()
      for (const name of names) {
        const first = name.slice(0, firstWordEnd(name, 0))
        const known = byFirst.get(first)
        if (known) known.push(name)
        else byFirst.set(first, [name])
      }
      for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
      return ({ text, mayBegin, mayEnd }) => {
        const taken: number[] = []
        for (let i = 0; i < text.length; ) {
          if (mayBegin[i] === 0) {
            i++
            continue
          }
          const candidates = candidatesAt(text, i)
          const name = candidates?.find((other) => text.startsWith(other, i) && mayEnd[i + other.length] === 1)
          if (name) taken.push(i, i + name.length)
          i += name?.length ?? 1
        }
        return taken
      }

      /** The names with the first word that stands at `i`; a Korean one may have a particle behind it. */
      function candidatesAt(text: string, i: number): string[] | undefined {
        const end = firstWordEnd(text, i)
        const whole = byFirst.get(text.slice(i, end))
        if (whole || !/^[가-힣]/u.test(text.slice(i, i + 1))) return whole
        for (let shorter = end - 1; shorter > i; shorter--) {
          const part = byFirst.get(text.slice(i, shorter))
          if (part) return part
        }
        return undefined
      }
    },
  },
]

/** The end of the word that begins at `i`; of the one character in scripts without spaces. */
function firstWordEnd(text: string, i: number): number {
  const first = classOf(text.charCodeAt(i))
  let end = i + 1
  while (first !== FREE && end < text.length && classOf(text.charCodeAt(end)) === first) end++
  return end
}
