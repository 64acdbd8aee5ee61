/* Values that are stored once and named by a number: for the writer of the base. */

/** Texts, each once, in UTF-8, found by number. */
export class TextPool {
  private readonly numbers = new Map<string, number>()

  put(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  sections(): [Uint32Array, Uint8Array] {
    const encoder = new TextEncoder()
    const encoded = [...this.numbers.keys()].map((text) => encoder.encode(text))
    const offsets = new Uint32Array(encoded.length + 1)
    encoded.forEach((bytes, i) => {
      offsets[i + 1] = (offsets[i] as number) + bytes.length
    })
    const bytes = new Uint8Array(offsets[encoded.length] as number)
    encoded.forEach((text, i) => {
      bytes.set(text, offsets[i])
    })
    return [offsets, bytes]
  }
}

/** Lists of numbers, each once, stored as their length and their members, found by the word at which they begin. */
export class ListPool {
  private readonly words: number[] = []
  private readonly known = new Map<string, number>()

  put(list: readonly number[]): number {
    const key = list.join()
    const at = this.known.get(key) ?? this.words.push(list.length, ...list) - list.length - 1
    this.known.set(key, at)
    return at
  }

  section(): Uint32Array {
    return new Uint32Array(this.words)
  }
}
