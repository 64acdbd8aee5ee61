import { END } from '../symbols'
import { bytesOf, LINK } from '../tails'

/** Where a tail or run begins, and where the word behind it stands. */
interface Added {
  begins: number
  word: number
}

/** Tails and runs being packed. */
export class Tails {
  #bytes = new Uint8Array(1024)
  #size = 0

  /** Adds a tail, spelled in symbols, with the reference of its name. Returns where it begins. */
  addTail(symbols: string, reference: number): number {
    const { begins, word } = this.#add(symbols, END)
    this.putWord(word, reference)
    return begins
  }

  /** Adds a run, spelled in symbols; the value of the node that it leads to is put in later. */
  addRun(symbols: string): Added {
    return this.#add(symbols, LINK)
  }

  putWord(at: number, word: number): void {
    for (let i = 0; i < WORD; i++) this.#bytes[at + i] = word >>> (8 * i)
  }

  packed(): Uint8Array {
    return this.#bytes.slice(0, this.#size)
  }

  #add(symbols: string, ender: number): Added {
    const begins = this.#size
    this.#reserve(2 * symbols.length + 1 + WORD)
    for (let i = 0; i < symbols.length; i++) {
      for (const byte of bytesOf(symbols.charCodeAt(i))) this.#bytes[this.#size++] = byte
    }
    this.#bytes[this.#size++] = ender
    const word = this.#size
    this.#size += WORD
    return { begins, word }
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return
    const bytes = new Uint8Array(2 * this.#bytes.length + more)
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

/** Bytes of a word. */
const WORD = 4
