import type { Base } from '../../src/facts/base'
import { KINDS } from '../../src/facts/kinds'
import { spanRows } from './compromise'
import type { Evaluated } from './evaluation'
import { HELD_OUT } from './gold/article'
import { type Scores, scores, sum, type Tally, tallyOf } from './tally'

export interface Table {
  title: string
  head: string[]
  rows: string[][]
}

const SYSTEMS = ['spotting', 'lexicon'] as const
const LABELS = ['precision', 'recall', 'F1']
const HEAD = [...LABELS, ...LABELS.map((label) => `${label}, lexicon alone`)]

/**
 * All that is printed: by language, ordinary texts and traps apart, each set of texts held out in rows of its own; by kind, and beside compromise,
 * without those.
 */
export function tables(evaluated: readonly Evaluated[], base: Base): Table[] {
  const known = evaluated.filter(({ gold }) => gold.heldOut === null)
  const spans = spanRows(known, base)
  return [
    { title: 'By language', head: ['language', 'articles', 'mentions', ...HEAD], rows: byLanguage(evaluated) },
    { title: 'By kind', head: ['kind', 'mentions', ...HEAD], rows: byKind(known, base) },
    ...(spans.length === 0
      ? []
      : [
          {
            title: 'People, places and organisations in the ordinary English texts, spans only',
            head: ['', ...LABELS],
            rows: spans.map(({ label, tally }) => [label, ...cells(scores(tally))]),
          },
        ]),
  ]
}

function byLanguage(evaluated: readonly Evaluated[]): string[][] {
  const known = evaluated.filter(({ gold }) => gold.heldOut === null)
  const languages = [...new Set(known.map(({ gold }) => gold.article.lang))]
  const row = (label: string, isIn: (each: Evaluated) => boolean, of = known) => {
    const group = of.filter(isIn)
    const tallies = SYSTEMS.map((system) => sum(group.map((each) => tallyOf(each[system]))))
    return [label, String(group.length), ...counted(tallies)]
  }
  return [
    ...languages.map((lang) => row(lang, ({ gold }) => gold.article.lang === lang)),
    row('ordinary texts', ({ gold }) => !gold.isTrap),
    row('traps', ({ gold }) => gold.isTrap),
    row('all', () => true),
    ...HELD_OUT.flatMap((set) => {
      const ofSet = evaluated.filter(({ gold }) => gold.heldOut === set)
      if (ofSet.length === 0) return []
      const label = set.replaceAll('-', ' ')
      return [
        row(`${label}, ordinary texts`, ({ gold }) => !gold.isTrap, ofSet),
        row(`${label}, traps`, ({ gold }) => gold.isTrap, ofSet),
        row(`${label}, all`, () => true, ofSet),
      ]
    }),
  ]
}

/** A wrong link counts for the kind of the entity it names, a missed mark for the kind of its own. */
function byKind(evaluated: readonly Evaluated[], base: Base): string[][] {
  return KINDS.map((kind) => {
    const tallies = SYSTEMS.map((system) =>
      sum(
        evaluated.map(({ [system]: { right, wrong, missed } }) =>
          tallyOf({
            right: right.filter((link) => link.kind === kind),
            wrong: wrong.filter((link) => link.kind === kind),
            missed: missed.filter(({ id }) => base.find(id)?.kind === kind),
          }),
        ),
      ),
    )
    return [kind, ...counted(tallies)]
  })
}

/** How many mentions there are to find, then the scores of each system. */
function counted(tallies: readonly Tally[]): string[] {
  const [{ right, missed } = { right: 0, missed: 0 }] = tallies
  return [String(right + missed), ...tallies.flatMap((tally) => cells(scores(tally)))]
}

function cells({ precision, recall, f1 }: Scores): string[] {
  return [precision, recall, f1].map((score) => (Number.isNaN(score) ? '–' : score.toFixed(3)))
}
