import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Makes something and tells how many bytes it keeps, on the heap and in array buffers, and how many ms it took. */
export async function memoryOf<T>(make: () => T): Promise<{ made: T; bytes: number; time: number }> {
  const before = await used()
  const begun = performance.now()
  const made = make()
  const time = performance.now() - begun
  return { made, bytes: (await used()) - before, time }
}

/** Array buffers that nothing uses are given back a while after the garbage was collected. */
const SWEEPING_MS = 200

async function used(): Promise<number> {
  collectGarbage()
  await new Promise((resolve) => setTimeout(resolve, SWEEPING_MS))
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
