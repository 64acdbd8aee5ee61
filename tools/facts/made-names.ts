import { NAME_LANGUAGES, type NameLanguage } from '../../src/text/languages'
import type { Written } from './collect'
import { expandPattern, type Patterns } from './patterns'
import type { RawEntity } from './schema'
import { territories } from './territories'

export interface MadeName {
  name: string
  lang: NameLanguage
}

/** Names that nobody wrote: of countries from the Unicode CLDR, of offices and ministries from the patterns of their role. */
export function madeNames(raw: RawEntity, entities: ReadonlyMap<string, Written>, patterns: Patterns): MadeName[] {
  const country = raw.country === undefined ? undefined : entities.get(raw.country)?.raw
  return NAME_LANGUAGES.flatMap((lang) => {
    const names = [...nameInCldr(raw, lang), ...feminineName(raw, lang)]
    if (raw.role && country) {
      const countryNames = namesOfCountry(country, lang)
      for (const pattern of patterns[raw.role]?.[lang] ?? []) {
        names.push(...expandPattern(pattern, lang, country, countryNames))
      }
    }
    return names.map((name) => ({ name, lang }))
  })
}

/** By which a pattern may call the country: the names that are safe alone, else what the CLDR has. */
function namesOfCountry(country: RawEntity, lang: NameLanguage): string[] {
  const written = country.names[lang]?.filter(({ needs }) => !needs.includes('support')).map(({ name }) => name)
  return written ?? nameInCldr(country, lang)
}

/** How an office is called when a woman holds it. */
function feminineName({ feminine }: RawEntity, lang: NameLanguage): string[] {
  const name = typeof feminine === 'object' ? feminine[lang] : undefined
  return name === undefined ? [] : [name]
}

function nameInCldr({ iso }: RawEntity, lang: NameLanguage): string[] {
  const name = iso === undefined ? undefined : territories(lang)[iso]
  return name === undefined ? [] : [name]
}
