/*
 * German: the genitive of names, declined adjectives of countries, and names that begin with an adjective ("Südchinesisches Meer").
 */

/** "Putins", "Chinas"; null for names in a sibilant, which take an apostrophe only, for abbreviations and other scripts. */
export function germanGenitive(name: string): string | null {
  const last = name.split(/[\s-]/u).at(-1) as string
  const isPlain = /^\p{Script=Latin}+$/u.test(last) && last !== last.toUpperCase()
  return isPlain && !/(?:[sßxz]|ce|sch|tsch)$/iu.test(last) ? `${name}s` : null
}

/** "chinesischer", "chinesische", "chinesisches", as before "Außenminister", "Außenministerin", "Außenministerium". */
export function germanAdjectiveIn(written: readonly string[], gender: 'm' | 'f' | 'n'): string[] {
  const end = { m: 'er', f: 'e', n: 'es' }[gender]
  return [...new Set(written.map((form) => (baseOf(form) === null ? form : baseOf(form) + end)))]
}

const ENDINGS = ['e', 'er', 'en', 'em', 'es']

/**
 * The forms of a country's adjective: of "chinesisch" five. Forms that an editor wrote out are taken together as one base; what
 * has no such base ("Taipeher", which is never declined) stays.
 */
export function germanAdjective(written: readonly string[]): string[] {
  return [...new Set(written.flatMap((form) => declined(form)))]
}

function declined(form: string): string[] {
  const base = baseOf(form)
  return base === null ? [form] : ENDINGS.map((end) => base + end)
}

function baseOf(form: string): string | null {
  return /^(.*(?:isch|deutsch))(?:e|er|en|em|es)?$/u.exec(form)?.[1] ?? null
}

/** The ending tells the gender of the noun: -er masculine, -es neuter, -e feminine or a plural. */
const FORMS: Record<string, { adjective: readonly string[]; genitive: string | null }> = {
  er: { adjective: ['e', 'en', 'em'], genitive: 'en' },
  es: { adjective: ['e', 'en', 'em'], genitive: 'en' },
  e: { adjective: ['en', 'er'], genitive: null },
}

/** Adjectives are told by what they end in before the ending; Pariser and Washington are none. */
const ADJECTIVE =
  /^([\p{L}-]*(?:isch|lich|ig|al|iv|är|sam|bar|haft|los|eint|einigt|kratisch|neu|weiß|rot|schwarz|gelb|tot|groß|klein|alt|still|rat|deutsch|welt|offen|gemeinsam|arktisch|ionell|ent|ell))(er|es|e)$/iu

/** Masculine nouns that take -en in all cases but the first. */
const WEAK = /(?:präsident|kommandant|repräsentant|demokrat)$/iu

/** The forms of a name that begins with an adjective, without the name itself; none for other names. */
export function germanPhrase(name: string): string[] {
  const [first = '', ...rest] = name.split(' ')
  const [, stem = '', ending = ''] = ADJECTIVE.exec(first) ?? []
  const noun = rest[0]
  if (stem === '' || noun === undefined || !/^\p{Lu}/u.test(noun)) return []
  const { adjective, genitive } = FORMS[ending] as (typeof FORMS)[string]
  const after = rest.slice(1)
  if (genitive !== null && WEAK.test(noun)) {
    return [`${stem}e ${rest.join(' ')}`, ...['en', 'em'].map((end) => [stem + end, `${noun}en`, ...after].join(' '))]
  }
  const forms = adjective.map((end) => [stem + end, ...rest])
  const nouns = genitive === null || /[sßxz]$/u.test(noun) ? [] : [`${noun}s`]
  const long = genitive !== null && /[^aeiouyslnr]$|s$|eer$/u.test(noun) ? [`${noun}es`] : []
  if (genitive !== null) forms.push(...[...nouns, ...long].map((form) => [stem + genitive, form, ...after]))
  return [...new Set(forms.map((words) => words.join(' ')))].filter((form) => form !== name)
}

/** "Bundesaußenministers", "Bundespräsidenten": the other form of an office of one word, or none ("Bundeskanzlerin"). */
export function germanOffice(name: string): string[] {
  if (/[\s-]|in$/u.test(name)) return []
  const genitive = WEAK.test(name) ? `${name}en` : germanGenitive(name)
  return genitive === null ? [] : [genitive]
}
