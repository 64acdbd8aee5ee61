import { END } from '../symbols'
import { bytesOf, DIGRAM, LINK, pairOf, SHORT_BYTES, SHORT_END, WIDE, WORD_BYTES, wayTo } from '../tails'

/** Where a run begins, and where the word behind it stands. */
interface Run {
  begins: number
  word: number
}

/** Tails and runs being packed. */
export class Tails {
  #bytes = new Uint8Array(1024)
  #size = 0
  #digrams: ReadonlyMap<number, number>
  /** Where the tail of these symbols and this reference begins. */
  #known = new Map<string, number>()

  /** `digrams` are the symbols, by turns first and second, of the bytes from DIGRAM on. */
  constructor(digrams: Uint8Array) {
    this.#digrams = new Map(
      Array.from({ length: digrams.length / 2 }, (_, i) => [
        pairOf(digrams[2 * i] as number, digrams[2 * i + 1] as number),
        DIGRAM + i,
      ]),
    )
  }

  /** A tail, spelled in symbols, with the reference of its name; names that go on and mean alike share one. Returns where it begins. */
  addTail(symbols: string, reference: number): number {
    const key = `${symbols}${String.fromCharCode(END)}${reference}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const isShort = reference < 2 ** (8 * SHORT_BYTES)
    const { begins, word } = this.#add(symbols, isShort ? SHORT_END : END, isShort ? SHORT_BYTES : WORD_BYTES)
    this.#put(word, reference, isShort ? SHORT_BYTES : WORD_BYTES)
    this.#known.set(key, begins)
    return begins
  }

  /** Adds a run, spelled in symbols; the way to the node that it leads to is put in later. */
  addRun(symbols: string): Run {
    return this.#add(symbols, LINK, WORD_BYTES)
  }

  /**
   * Puts behind a run, to which that cell leads, the way to the node of that value.
   * @throws RangeError when there are more names than can be told apart.
   */
  putWay(at: number, value: number, cell: number): void {
    if (value >= 2 ** (8 * WORD_BYTES)) throw new RangeError(`too large for a lexicon: ${value}`)
    this.#put(at, wayTo(value, cell), WORD_BYTES)
  }

  packed(): Uint8Array {
    return this.#bytes.slice(0, this.#size)
  }

  #add(symbols: string, ender: number, wordBytes: number): Run {
    const begins = this.#size
    this.#reserve(2 * symbols.length + 1 + wordBytes)
    for (const byte of bytesOf(symbols, this.#digrams)) this.#bytes[this.#size++] = byte
    this.#bytes[this.#size++] = ender
    const word = this.#size
    this.#size += wordBytes
    return { begins, word }
  }

  #put(at: number, word: number, bytes: number): void {
    if (word >= 2 ** (8 * bytes)) throw new RangeError(`too large for a lexicon: ${word}`)
    for (let i = 0; i < bytes; i++) this.#bytes[at + i] = word >>> (8 * i)
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return
    const bytes = new Uint8Array(2 * this.#bytes.length + more)
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

/**
 * The pairs of symbols that are most often beside each other in what tails will hold: in names, which are ordered, behind what each shares
 * with its neighbours.
 */
export function digramsOf(names: readonly string[]): Uint8Array {
  const uses = new Map<number, number>()
  let before = 0
  names.forEach((name, i) => {
    const behind = sharedLength(name, names[i + 1] ?? '')
    for (let k = Math.max(before, behind) + 1; k + 1 < name.length; k++) {
      const [first, second] = [name.charCodeAt(k), name.charCodeAt(k + 1)]
      if (first >= DIGRAM || second >= DIGRAM) continue
      const pair = pairOf(first, second)
      uses.set(pair, (uses.get(pair) ?? 0) + 1)
    }
    before = behind
  })
  const most = [...uses].sort(([a, m], [b, n]) => n - m || a - b).slice(0, WIDE - DIGRAM)
  return Uint8Array.from(most.flatMap(([pair]) => [pair >> 16, pair & 0xff]))
}

/** How many symbols two names share from their beginning, the first `known` for certain. */
export function sharedLength(a: string, b: string, known = 0): number {
  let length = known
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
