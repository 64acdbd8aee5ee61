import type { Base } from '../facts/base'
import type { EntityIndex } from '../facts/model'
import type { Search } from '../facts/search'
import type { Lexicon } from '../spotting/lexicon'
import { spot } from '../spotting/spot'
import { fold } from '../text/fold'

/** Where a name is looked for: as an article would write it, then among all names. */
interface Facts {
  base: Base
  lexicon: Lexicon
  search: Search
}

/**
 * The entity that bears exactly this name, in any case and with any accents, or null: a reader who asks what this is must not be told about
 * something else. `lang` is the language that it stands in, or null.
 */
export function lookUp(text: string, lang: string | null, { base, lexicon, search }: Facts): EntityIndex | null {
  const name = text.trim()
  const flows = [{ start: 0, end: name.length, role: 'body' }]
  const { mentions } = spot({ text: name, flows, lang, show: 'every' }, lexicon, base)
  const whole = mentions.find(({ start, end }) => start === 0 && end === name.length)
  if (whole) return whole.entity
  const folded = fold(name)
  return search(name).find((index) => base.entity(index).names.some((other) => fold(other.name) === folded)) ?? null
}
