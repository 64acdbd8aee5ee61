import type { Drawings } from '../cards/make-card'
import { readPackaged } from '../extension/packaged'
import { type Base, openBase } from '../facts/base'
import { type Search, searchIn } from '../facts/search'
import { type Lexicon, openLexicon } from '../spotting/lexicon'

/*
 * The packaged files, read when first needed and kept while the worker lives. Nothing else is kept: a worker that was stopped
 * reads them again and answers the same.
 */

export interface Library {
  base(): Promise<Base>
  lexicon(): Promise<Lexicon>
  drawings(): Promise<Drawings>
  search(): Promise<Search>
}

export function openLibrary(): Library {
  const base = once(async () => openBase(await (await readPackaged('facts/base.bin')).arrayBuffer()))
  return {
    base,
    lexicon: once(async () => openLexicon(await (await readPackaged('facts/lexicon.bin')).arrayBuffer())),
    drawings: once(async () => {
      const [atlas, flags] = await Promise.all([readPackaged('facts/atlas.json'), readPackaged('facts/flags.json')])
      return { atlas: await atlas.json(), flags: await flags.json() }
    }),
    search: once(async () => searchIn(await base())),
  }
}

/** Does it once; a failure is not kept, so that the next call tries anew. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}
