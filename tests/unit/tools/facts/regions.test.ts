import { expect, test } from 'vitest'
import { FACTS } from '../../../../tools/facts/out'
import { readFolder } from '../../../../tools/facts/read'

/* The regions of the project's own facts: one with a point alone passes for a town, of which "le Tibet" and "au Texas" cannot be said. */

/** How a line of ours begins that tells of more than a town. */
const WIDE = /^(?:Province|State|Region|Republic|Autonomous|Islands?|Peninsula|Road|Nuclear)\b/u

test('a region is told by its area, not by a point', () => {
  const asTowns = readFolder(FACTS).files.flatMap(({ content }) =>
    Object.entries(content.entities).flatMap(([id, { kind, line, statements = [] }]) => {
      const isWide = statements.some((s) => 'area' in s || 'borders' in s || 'says' in s)
      return kind === 'place' && WIDE.test(line?.en ?? '') && !isWide && statements.some((s) => 'at' in s) ? [id] : []
    }),
  )
  expect(asTowns).toEqual([])
}, 60_000)
