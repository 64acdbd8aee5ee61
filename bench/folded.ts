import { foldWithOffsets } from '../src/text/fold'
import { isWordEnd, isWordStart } from '../src/text/words'
import { flat } from './flat'

/** A text folded in advance, with where names may begin and end: what the others in the race are given for nothing. */
export interface Folded {
  text: string
  /** 1 where a name may begin, or end, before the unit. */
  mayBegin: Uint8Array
  mayEnd: Uint8Array
  /** The spaces between paragraphs, and the end of the text. */
  breaks: number[]
  /** The offsets in the original text of what each unit was made from. */
  starts: Uint32Array
  ends: Uint32Array
}

export function foldInAdvance(original: string): Folded {
  const { units, starts, ends, length } = foldWithOffsets(original)
  const mayBegin = new Uint8Array(length + 1)
  const mayEnd = new Uint8Array(length + 1)
  const breaks: number[] = []
  for (let i = 0; i <= length; i++) {
    const isInside = i > 0 && i < length && starts[i] === starts[i - 1]
    mayBegin[i] = i < length && !isInside && isWordStart(units, i) ? 1 : 0
    mayEnd[i] = i > 0 && !isInside && isWordEnd(units, i, length) ? 1 : 0
    if (i === length || original.slice(starts[i], ends[i]) === '\n\n') breaks.push(i)
  }
  const text = flat(Buffer.from(units.buffer, units.byteOffset, 2 * length).toString('utf16le'))
  return { text, mayBegin, mayEnd, breaks, starts, ends }
}

/** Takes from all names found anywhere, given one by one, those that are whole words: leftmost, and of those the longest. */
export class LeftmostLongest {
  readonly #folded: Folded
  /** Where the longest name ends that begins at each unit; 0 for none. */
  readonly #longest: Int32Array

  constructor(folded: Folded) {
    this.#folded = folded
    this.#longest = new Int32Array(folded.text.length)
  }

  add(start: number, end: number): void {
    const { mayBegin, mayEnd } = this.#folded
    if (mayBegin[start] === 1 && mayEnd[end] === 1 && end > (this.#longest[start] as number)) this.#longest[start] = end
  }

  /** Start and end of each by turns, in the folded text. */
  taken(): number[] {
    const taken: number[] = []
    for (let i = 0; i < this.#longest.length; ) {
      const end = this.#longest[i] as number
      if (end > 0) taken.push(i, end)
      i = end > 0 ? end : i + 1
    }
    return taken
  }
}
