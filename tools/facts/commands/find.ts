import { rowFor } from '../../../src/cards/row'
import type { Base } from '../../../src/facts/base'
import { searchIn } from '../../../src/facts/search'
import type { Lexicon, Sense } from '../../../src/spotting/lexicon'
import { referenceOf } from '../../../src/spotting/lexicon/long-way'
import { sensesOf as sensesAt } from '../../../src/spotting/lexicon/references'
import { fold } from '../../../src/text/fold'
import { writtenAt } from './written-at'

/**
 * The entities of a name: those that the lexicon gives it, with what it needs there, then those that a search finds; each with where it is
 * written in the folder of facts. Null where there are none.
 */
export function find({ base, lexicon }: { base: Base; lexicon: Lexicon }, name: string, folder: string): string | null {
  const meant = sensesOf(lexicon, fold(name)).filter(({ evidence }) => evidence === 'none')
  const known = new Set(meant.map(({ target }) => target))
  const others = searchIn(base)(name).filter((index) => !known.has(index))
  const found = [
    ...meant.map((sense) => ({ index: sense.target, needs: needsOf(sense) })),
    ...others.map((index) => ({ index, needs: '' })),
  ]
  if (found.length === 0) return null
  const places = writtenAt(folder, new Set(found.map(({ index }) => base.entity(index).id)))
  return found
    .map(({ index, needs }) =>
      [`${told(base, index)}${needs}`, ...(places.get(base.entity(index).id) ?? [])].join('\n    '),
    )
    .join('\n')
}

function sensesOf(lexicon: Lexicon, folded: string): Sense[] {
  const reference = referenceOf(lexicon, folded)
  return reference === null ? [] : sensesAt(lexicon.senses, reference)
}

function told(base: Base, index: number): string {
  const { id, kind } = base.entity(index)
  const row = rowFor(base, id, null, 'en')
  return [id, kind, row?.label, row?.line].filter(Boolean).join(' · ')
}

function needsOf({ support, lang, capitals, surname }: Sense): string {
  const needs = [
    support ? 'support' : '',
    surname ? 'the full name before it' : '',
    lang ? `an article in ${lang}` : '',
    capitals === 'all' ? 'capitals' : '',
  ].filter(Boolean)
  return needs.length === 0 ? '' : ` · needs ${needs.join(', ')}`
}
