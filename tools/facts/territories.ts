import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Names of territories in a language by ISO 3166 code (two letters), from the Unicode CLDR. */
export function territories(lang: string): Record<string, string> {
  const file = require(`cldr-localenames-full/main/${lang}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
  }
  return file.main[lang]?.localeDisplayNames.territories ?? {}
}
