import { explain } from '../../src/spotting/grounds'
import { spot } from '../../src/spotting/spot'
import type { Facts } from '../facts/open'
import type { Linker } from './link'
import { namesIn } from './names-in'

/** The spotting as the extension does it: every mention, not only those that a page would underline. */
export function spottingLinker({ base, lexicon }: Facts): Linker {
  return (article) =>
    spot(article, lexicon, base).mentions.map(({ start, end, entity, grounds }) => {
      const { id, kind } = base.entity(entity)
      return { start, end, id, kind, why: explain(base, grounds) }
    })
}

/** What the lexicon alone would do: every name linked, to the first entity that bears it. */
export function lexiconLinker({ base, lexicon }: Facts): Linker {
  return (article) =>
    namesIn(article, lexicon).flatMap(({ start, end, entities }) =>
      entities.slice(0, 1).map((entity) => {
        const { id, kind } = base.entity(entity)
        return { start, end, id, kind, why: [] }
      }),
    )
}
