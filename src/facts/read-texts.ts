import { NAME_LANGUAGES } from '../text/languages'
import type { ByteReader } from './bytes'
import type { Entity, Localized } from './model'

/** A text by its number, with a bit for every place in NAME_LANGUAGES under which it stands. */
export interface TextOfLanguages {
  languages: number
  number: number
}

/** Reads texts with their languages out of records. */
export interface LocalizedReader {
  localized(record: ByteReader): Localized
  /** Passes over one. */
  skip(record: ByteReader): void
}

/** `text` gives a text by its number. */
export function readLocalized(text: (number: number) => string): LocalizedReader {
  return {
    localized(record) {
      const count = record.next()
      const all = Array.from({ length: count }, () => ({ languages: record.next(), number: record.next() }))
      return Object.fromEntries(byLanguage(all, text).map(({ lang, name }) => [lang, name]))
    },
    skip: (record) => record.skip(2 * record.next()),
  }
}

/** Language by language, those of one in the order they were written. */
export function byLanguage(all: readonly TextOfLanguages[], text: (number: number) => string): Entity['names'] {
  const texts = all.map(({ languages, number }) => ({ languages, name: text(number) }))
  const together = all.reduce((bits, { languages }) => bits | languages, 0)
  const found: Entity['names'][number][] = []
  NAME_LANGUAGES.forEach((lang, place) => {
    const bit = 1 << place
    if (together & bit) for (const { languages, name } of texts) if (languages & bit) found.push({ lang, name })
  })
  return found
}
