import { MANY, mannerBits, type SenseLists } from '../references'
import { mannerOf, type Sense } from '../sense'

/** Packs the senses of names; `references` says for each what its name can mean. */
export function packReferences(senses: readonly (readonly Sense[])[]): SenseLists & { references: Uint32Array } {
  const uses = new Map<number, number>()
  for (const list of senses) {
    for (const sense of list) uses.set(mannerOf(sense), (uses.get(mannerOf(sense)) ?? 0) + 1)
  }
  const manners = Uint32Array.from([...uses.keys()].sort((a, b) => (uses.get(b) as number) - (uses.get(a) as number)))
  const placeOf = new Map([...manners].map((manner, place) => [manner, place]))
  const bits = mannerBits(manners)
  const limit = MANY >> bits

  const words: number[] = []
  const known = new Map<string, number>()
  const listAt = (list: readonly Sense[]) => {
    const written = [list.length, ...list.flatMap((sense) => [sense.target, mannerOf(sense)])]
    const key = written.join(' ')
    const at = known.get(key) ?? words.length
    if (at === words.length) words.push(...written)
    known.set(key, at)
    return at
  }
  const references = Uint32Array.from(senses, (list) => {
    const [only] = list
    const fits = only !== undefined && list.length === 1 && only.target < limit
    if (fits) return (only.target << bits) | (placeOf.get(mannerOf(only)) as number)
    const at = listAt(list)
    if (at >= MANY) throw new RangeError(`too many senses for a lexicon: ${words.length} words`)
    return MANY | at
  })
  return { references, manners, lists: Uint32Array.from(words) }
}
