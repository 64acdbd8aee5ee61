import { fold } from '../../../src/text/fold'
import type { NameLanguage } from '../../../src/text/languages'

/*
 * Names of offices in French, Spanish, Italian, Portuguese and English: the adjective in its gender ("ministra rusa"), and what
 * joins a country to "minister of" ("des États-Unis", "do Brasil"). Gender and article are told by the ending of
 * the name; where that leaves a doubt both forms are made, as a wrong one is never read.
 */

export type Gender = 'm' | 'f'

/** The singular forms of a country's adjective in a gender, of all the forms that are written for it. */
export function singular(forms: readonly string[], gender: Gender, lang: NameLanguage): string[] {
  if (lang === 'fr') return french(forms, gender)
  const single = forms.filter((form) => !isPlural(form, forms, lang))
  return [...new Set(single.filter((form) => genderOf(form, single) !== (gender === 'm' ? 'f' : 'm')))]
}

/** Masculine, feminine, and their plurals; of an adjective with one form for both genders perhaps only that and its plural. */
function french(forms: readonly string[], gender: Gender): string[] {
  const [first, second] = forms
  if (first === undefined) return []
  const hasFeminine = second !== undefined && second !== `${first}s`
  return [gender === 'f' && hasFeminine ? second : first]
}

function isPlural(form: string, forms: readonly string[], lang: NameLanguage): boolean {
  const end = form.slice(-1)
  if (lang === 'it') return end === 'i' || (end === 'e' && forms.includes(`${form.slice(0, -1)}a`))
  // "japonés" ends like a plural, and has a feminine.
  return end === 's' && !forms.some((other) => fold(other) === `${fold(form)}a`)
}

/** Of one gender where the list has the other beside it, or where the ending -o says so; else of both. */
function genderOf(form: string, single: readonly string[]): Gender | null {
  const folded = fold(form)
  const stem = folded.slice(0, -1)
  const others = single.filter((other) => other !== form).map(fold)
  if (/ã$/u.test(form) || (folded.endsWith('a') && others.some((other) => other === stem || other === `${stem}o`)))
    return 'f'
  if (/o$/u.test(folded) || others.includes(`${folded}a`)) return 'm'
  return null
}

type Join = (name: string) => string[]

const startsWithVowel = (name: string) => /^h?[aeiouy]/u.test(fold(name))

const FRENCH_PLURAL =
  /^(?:États|Pays|Émirats|Îles?|Bahamas|Comores|Fidji|Maldives|Philippines|Seychelles|Samoa américaines|Territoires)\b/u
const FRENCH_MASCULINE_IN_E = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Belize|Suriname|Royaume|Saint-Siège)/u

const frenchJoin: Join = (name) => {
  if (FRENCH_PLURAL.test(name)) return [`des ${name}`]
  if (startsWithVowel(name)) return [`d'${name}`, `de l'${name}`]
  if (FRENCH_MASCULINE_IN_E.test(name)) return [`du ${name}`]
  if (/e$|^(?:République|Corée|Guinée|Nouvelle|Côte|Bosnie|Papouasie|Sierra)/u.test(name))
    return [`de ${name}`, `de la ${name}`]
  // Cuba, Haïti, Singapour go without an article, and end like those that have one.
  return /[aiou]$|^(?:Singapour|Bahreïn|Djibouti|Monaco|Oman|Malte|Chypre|Maurice|Madagascar|Saint-)/u.test(name) &&
    name !== 'Canada'
    ? [`de ${name}`, `du ${name}`]
    : [`du ${name}`]
}

const ENGLISH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Republic|Dominican Republic|Central African|Holy See|Vatican|European)|Islands$|Republic|Congo|Kingdom|Emirates/u

const english: Join = (name) => {
  const article = ENGLISH_ARTICLE.test(name) ? 'the ' : ''
  return [`of ${article}${name}`, `for ${article}${name}`]
}

const spanish: Join = (name) => {
  if (/^(?:Estados|Países|Emiratos)/u.test(name)) return [`de ${name}`, `de los ${name}`]
  if (/^(?:Filipinas|Maldivas|Bahamas|Comoras|Islas|Seychelles)/u.test(name)) return [`de ${name}`, `de las ${name}`]
  if (/^(?:India|China|Argentina|República|Federación|Unión)/u.test(name)) return [`de ${name}`, `de la ${name}`]
  return /^(?:Perú|Brasil|Japón|Ecuador|Paraguay|Uruguay|Canadá|Congo|Líbano|Reino|Estado|Vaticano|Chad|Senegal|Sudán|Yemen|Salvador|Camerún|Níger)/u.test(
    name,
  )
    ? [`de ${name}`, `del ${name}`]
    : [`de ${name}`]
}

const italian: Join = (name) => {
  if (/^(?:Stati|Emirati)/u.test(name)) return [`degli ${name}`]
  if (/^(?:Paesi|Territori)/u.test(name)) return [`dei ${name}`]
  if (/^(?:Filippine|Maldive|Bahamas|Isole|Seychelles|Comore)/u.test(name)) return [`delle ${name}`]
  const before = /^[aeiouèéì]/iu.test(name)
    ? "dell'"
    : /a$|^(?:Repubblica|Corea|Costa|Nuova|Arabia)/u.test(name)
      ? 'della '
      : /^(?:s[^aeiou]|z|y|gn)/iu.test(name)
        ? 'dello '
        : 'del '
  return [before + name, `di ${name}`]
}

const portuguese: Join = (name) => {
  if (/^(?:Estados|Países|Emirados|Camarões)/u.test(name)) return [`dos ${name}`]
  if (/^(?:Filipinas|Maldivas|Bahamas|Ilhas|Seicheles|Comores)/u.test(name)) return [`das ${name}`]
  return [
    `${/a$|^(?:República|Coreia|Arábia|Nova|Costa|Guiné)/u.test(fold(name)) || /^(?:República|Coreia|Costa|Nova|Guiné)/u.test(name) ? 'da' : 'do'} ${name}`,
    `de ${name}`,
  ]
}

const JOINS: Partial<Record<NameLanguage, Join>> = {
  fr: frenchJoin,
  en: english,
  es: spanish,
  it: italian,
  pt: portuguese,
}

/** A country's name after "minister of", with the preposition and the article of the language. */
export function ofCountry(name: string, lang: NameLanguage): string[] {
  return JOINS[lang]?.(name) ?? []
}
