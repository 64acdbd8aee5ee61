import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Names of territories in a language by ISO 3166 code (two letters), from the Unicode CLDR. */
export function territories(lang: string): Record<string, string> {
  const file = require(`cldr-localenames-full/main/${lang}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
  }
  return file.main[lang]?.localeDisplayNames.territories ?? {}
}

/** "Гонконг (САР)", "Конго - Киншаса", "о-ва Кука": written so in lists only. */
const IN_LISTS_ONLY = /[()]|\s[-–—]\s|о-ва? /u
/** "US", "UK" stand for too much in languages where nobody wrote them down. */
const SHORTEST_IN_LATIN = 3

/** How a territory is called in running text: its name, the short one ("Гонконг", "США") and the other one ("Türkiye"). */
export function territoryNames(lang: string, iso: string): string[] {
  const all = territories(lang)
  const names = [all[iso], all[`${iso}-alt-short`], all[`${iso}-alt-variant`]].filter((name) => name !== undefined)
  return names.filter((name) => {
    const isShort = name.length < SHORTEST_IN_LATIN && /^\p{Script=Latin}+$/u.test(name)
    return !IN_LISTS_ONLY.test(name) && !isShort
  })
}
