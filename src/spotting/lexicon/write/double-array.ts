import { END } from '../symbols'
import { DIRECT } from '../tails'
import { digramsOf, sharedLength, Tails } from './tails'

/** A double array, packed: sections of the file. */
export interface Packed {
  base: Int32Array
  check: Uint16Array
  tails: Uint8Array
  digrams: Uint8Array
}

/** The check of a cell that is not used: no symbol. */
const FREE_CELL = 0xffff

/** A run of fewer symbols takes more room in the tails, with what ends it, than their cells do. */
const SHORTEST_RUN = 2

/** A node whose children are still to be placed: names from `first` up to `end` share their first `depth` symbols. */
interface Node {
  first: number
  end: number
  depth: number
  /** Takes the value of the node, as `Lexicon.base` has it. */
  put(value: number): void
}

/**
 * Packs names, spelled in symbols, none empty, each once, into a double array. They are ordered so that names which begin alike stand
 * together, the shortest first; `references` are those of their senses.
 *
 * Nodes are taken depth first, so that what is read together lies together. A set of children is put at the first place where all its
 * cells are free, looked for from where the last set of its size was put: each size passes each cell once, so that the time
 * grows with the number of cells, and the holes that large sets leave are filled by small ones.
 */
export function packDoubleArray(names: readonly string[], references: Uint32Array): Packed {
  const cells = new Cells(names.length)
  const digrams = digramsOf(names)
  const tails = new Tails(digrams)
  const nodes: Node[] = [{ first: 0, end: names.length, depth: 0, put: (value) => cells.put(0, value) }]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { symbols, bounds } = childrenOf(names, node)
    const base = cells.place(symbols)
    node.put((base << 1) | (symbols[0] === END ? 1 : 0))
    const depth = node.depth + 1
    symbols.forEach((symbol, i) => {
      const cell = base + symbol
      const [first, end] = [bounds[i], bounds[i + 1]] as [number, number]
      const name = names[first] as string
      if (end - first === 1) {
        const reference = references[first] as number
        cells.put(cell, ~(depth < name.length ? tails.addTail(name.slice(depth), reference) : DIRECT | reference))
        return
      }
      const parting = sharedLength(name, names[end - 1] as string, depth)
      if (parting - depth < SHORTEST_RUN) nodes.push({ first, end, depth, put: (value) => cells.put(cell, value) })
      else {
        const run = tails.addRun(name.slice(depth, parting))
        cells.put(cell, ~run.begins)
        nodes.push({ first, end, depth: parting, put: (value) => tails.putWay(run.word, value, cell) })
      }
    })
  }
  return {
    base: cells.base.slice(0, cells.size),
    check: cells.check.slice(0, cells.size),
    tails: tails.packed(),
    digrams,
  }
}

/** The symbols along which the names of a node part, and where the names of each begin; then their end. */
function childrenOf(names: readonly string[], { first, end, depth }: Node): { symbols: number[]; bounds: number[] } {
  const symbols: number[] = []
  const bounds: number[] = []
  for (let i = first; i < end; i++) {
    const name = names[i] as string
    const symbol = depth < name.length ? name.charCodeAt(depth) : END
    if (symbols[symbols.length - 1] === symbol) continue
    symbols.push(symbol)
    bounds.push(i)
  }
  bounds.push(end)
  return { symbols, bounds }
}

/** Places for sets of so many children or more are looked for from one mark. */
const LARGE = 32

/** A free cell that did not do for so many nodes with one child is left free: its bases are taken. */
const MOST_TRIES = 64

/** The cells of a double array, and the search for places among them. */
class Cells {
  base: Int32Array
  check: Uint16Array
  /** Behind the last cell in use. */
  size = 1
  #isBase: Uint8Array
  /** For each number of children the first place to try. Cell 0 is the root. */
  #marks = new Int32Array(LARGE + 1).fill(1)

  constructor(names: number) {
    const capacity = 2 * names + 1024
    this.base = new Int32Array(capacity)
    this.check = new Uint16Array(capacity).fill(FREE_CELL)
    this.#isBase = new Uint8Array(capacity)
    this.check[0] = END
  }

  put(cell: number, value: number): void {
    this.base[cell] = value
  }

  /** Takes the cells for children along these symbols and returns the base of their parent. */
  place(symbols: readonly number[]): number {
    const size = Math.min(symbols.length, LARGE)
    const first = symbols.reduce((a, b) => Math.min(a, b), FREE_CELL)
    const last = symbols.reduce((a, b) => Math.max(a, b), END)
    let mark = this.#marks[size] as number
    while (this.#isTaken(mark)) mark++
    let cell = mark
    while (!this.#hasRoom(cell - first, symbols)) cell++
    this.#marks[size] = cell - mark > MOST_TRIES ? cell : mark
    const base = cell - first
    this.#grow(base + last + 1)
    this.#isBase[base] = 1
    for (const symbol of symbols) this.check[base + symbol] = symbol
    return base
  }

  #isTaken(cell: number): boolean {
    return cell < this.size && this.check[cell] !== FREE_CELL
  }

  /** Base 0 would have the root among its children. */
  #hasRoom(base: number, symbols: readonly number[]): boolean {
    if (base < 1 || this.#isBase[base] === 1) return false
    for (const symbol of symbols) if (this.#isTaken(base + symbol)) return false
    return true
  }

  #grow(size: number): void {
    if (size > this.base.length) {
      const capacity = size + (this.base.length >> 1)
      this.base = grown(this.base, new Int32Array(capacity))
      this.check = grown(this.check, new Uint16Array(capacity).fill(FREE_CELL))
      this.#isBase = grown(this.#isBase, new Uint8Array(capacity))
    }
    this.size = Math.max(this.size, size)
  }
}

function grown<A extends Int32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
