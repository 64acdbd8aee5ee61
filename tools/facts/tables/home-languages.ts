import { createRequire } from 'node:module'
import { NAME_LANGUAGES, type NameLanguage } from '../../../src/text/languages'

interface TerritoryInfo {
  languagePopulation?: Record<string, { _officialStatus?: string }>
}

const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/territoryInfo.json') as {
  supplemental: { territoryInfo: Record<string, TerritoryInfo> }
}

const OFFICIAL = ['official', 'de_facto_official']

/** The official languages of a country (ISO 3166 code, two letters), from the Unicode CLDR: those of them in which names are marked. */
export function homeLanguages(iso: string): NameLanguage[] {
  const { languagePopulation = {} } = supplemental.territoryInfo[iso] ?? {}
  return NAME_LANGUAGES.filter((lang) => OFFICIAL.includes(languagePopulation[lang]?._officialStatus ?? ''))
}
