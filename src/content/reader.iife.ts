import { isOrphan } from '../extension/orphan'
import { startReader } from './reader'

/** Where the running reader is known in this content script's own world, which the page cannot see. */
const KEY = Symbol.for('reader')

const world = globalThis as { [KEY]?: { stop: () => void; isAlive: () => boolean } }

// The background may bring the reader twice; and one left over from before an update no longer answers.
if (world[KEY]?.isAlive() !== true) {
  world[KEY]?.stop()
  const controller = new AbortController()
  startReader(controller)
  world[KEY] = { stop: () => controller.abort(), isAlive: () => !controller.signal.aborted && !isOrphan() }
}
