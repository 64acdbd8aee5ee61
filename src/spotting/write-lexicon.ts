import { pack } from '../facts/format'
import { packSense, type Sense } from './lexicon'

interface Node {
  children: Map<number, Node>
  senses: readonly Sense[]
}

/** Packs names (folded, none empty) and their senses into the lexicon file. `day` is the ISO day of the facts. */
export function writeLexicon(day: string, names: ReadonlyMap<string, readonly Sense[]>): ArrayBuffer {
  const root: Node = { children: new Map(), senses: [] }
  for (const [name, senses] of names) insert(root, name, senses)

  const firstEdge: number[] = []
  const edgeUnits: number[] = []
  const nodeSenses: number[] = []
  // The list at place 0 is empty: 0 says "no name ends here".
  const senseWords: number[] = [0]
  const queue: Node[] = [root]
  for (const node of queue) {
    firstEdge.push(edgeUnits.length)
    nodeSenses.push(node.senses.length === 0 ? 0 : senseWords.length)
    if (node.senses.length > 0) {
      senseWords.push(node.senses.length, ...node.senses.flatMap((s) => [s.target, packSense(s)]))
    }
    for (const [unit, child] of [...node.children].sort(([a], [b]) => a - b)) {
      edgeUnits.push(unit)
      queue.push(child)
    }
  }
  firstEdge.push(edgeUnits.length)

  return pack('BGLX', day, [
    new Uint32Array(firstEdge),
    new Uint16Array(edgeUnits),
    new Uint32Array(nodeSenses),
    new Uint32Array(senseWords),
  ])
}

function insert(root: Node, name: string, senses: readonly Sense[]): void {
  let node = root
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    let child = node.children.get(unit)
    if (!child) {
      child = { children: new Map(), senses: [] }
      node.children.set(unit, child)
    }
    node = child
  }
  node.senses = senses
}
