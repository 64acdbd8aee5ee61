import { NAME_LANGUAGES, type NameLanguage } from '../text/languages'
import type { ByteReader } from './bytes'
import type { Entity, Localized } from './model'

/** Reads texts with their languages out of records. */
export interface LocalizedReader {
  /** Language by language, those of one in the order they were written. */
  names(record: ByteReader): Entity['names']
  localized(record: ByteReader): Localized
  /** The first in a language, or null: no other text is read. */
  first(record: ByteReader, lang: NameLanguage): string | null
  /** Passes over any of these. */
  skip(record: ByteReader): void
}

/** `text` gives a text by its number. */
export function readLocalized(text: (number: number) => string): LocalizedReader {
  const names = (record: ByteReader) => {
    const pairs: { languages: number; name: string }[] = []
    let all = 0
    for (let left = record.next(); left > 0; left--) {
      const languages = record.next()
      pairs.push({ languages, name: text(record.next()) })
      all |= languages
    }
    const found: Entity['names'][number][] = []
    NAME_LANGUAGES.forEach((lang, place) => {
      const bit = 1 << place
      if (all & bit) for (const { languages, name } of pairs) if (languages & bit) found.push({ lang, name })
    })
    return found
  }
  return {
    names,
    first(record, lang) {
      const bit = 1 << NAME_LANGUAGES.indexOf(lang)
      let found: number | null = null
      for (let left = record.next(); left > 0; left--) {
        const [languages, name] = [record.next(), record.next()]
        if (found === null && languages & bit) found = name
      }
      return found === null ? null : text(found)
    },
    localized: (record) => Object.fromEntries(names(record).map(({ lang, name }) => [lang, name])),
    skip: (record) => record.skip(2 * record.next()),
  }
}
