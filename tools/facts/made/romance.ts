import { englishName, frenchIn, frenchOf } from '../../../src/cards/words/country-names'
import { fold } from '../../../src/text/fold'
import type { NameLanguage } from '../../../src/text/languages'

/*
 * Names of offices in French, Spanish, Italian, Portuguese and English: the adjective in its gender ("ministra rusa"), and what
 * joins a country to "minister of" ("des États-Unis", "do Brasil"). Gender and article are told by the ending of
 * the name; where both are in use ("de Chine", "de la Chine") both forms are made.
 */

export type Gender = 'm' | 'f'

/** The singular forms of a country's adjective in a gender, of all the forms that are written for it. */
export function singular(forms: readonly string[], gender: Gender, lang: NameLanguage): string[] {
  if (lang === 'fr') return frenchSingular(forms, gender)
  const single = forms.filter((form) => !isPlural(form, forms, lang))
  return [...new Set(single.filter((form) => genderOf(form, single) !== (gender === 'm' ? 'f' : 'm')))]
}

/** Masculine, feminine, and their plurals; of an adjective with one form for both genders perhaps only that and its plural. */
function frenchSingular(forms: readonly string[], gender: Gender): string[] {
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

/** "de Chine, de la Chine", "d'Iran, de l'Iran", but "de Cuba" only: lands that one goes to with "en" may keep their article. */
const french: Join = (name) => {
  const plain = frenchOf(name)
  const isLand = frenchIn(name).startsWith('en ')
  if (isLand && plain === `de ${name}`) return [plain, `de la ${name}`]
  return isLand && plain === `d’${name}` ? [plain, `de l’${name}`] : [plain]
}

const english: Join = (name) => [`of ${englishName(name)}`]

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
  return ITALIAN_BARE.test(name) ? [before + name, `di ${name}`] : [before + name]
}

/** Islands and cities that take no article, or may go without it. */
const ITALIAN_BARE =
  /^(?:Andorra|Barbados|Capo Verde|Cipro|Cuba|Dominica|El Salvador|Gibuti|Grenada|Haiti|Hong Kong|Israele|Kiribati|Macao|Madagascar|Malta|Mauritius|Monaco|Nauru|Palau|Panama|Porto Rico|Samoa|San |Santa |Singapore|Taiwan|Timor|Tonga|Trinidad|Tuvalu|Vanuatu)/u

const portuguese: Join = (name) => {
  if (/^(?:Estados|Países|Emirados|Camarões)/u.test(name)) return [`dos ${name}`]
  if (/^(?:Filipinas|Maldivas|Bahamas|Ilhas|Seicheles|Comores)/u.test(name)) return [`das ${name}`]
  const isFeminine = /a$/u.test(name) || /^(?:República|Coreia|Arábia|Nova|Costa|Guiné)/u.test(name)
  const withArticle = `${isFeminine ? 'da' : 'do'} ${name}`
  return PORTUGUESE_BARE.test(name) ? [`de ${name}`, withArticle] : [withArticle]
}

/** Countries that take no article, or that go without it in Portugal. */
const PORTUGUESE_BARE =
  /^(?:Andorra|Angola|Antígua|Bangladesh|Barbados|Belize|Brunei|Cabo Verde|Chipre|Cuba|Djibouti|Djibuti|El Salvador|Espanha|França|Gana|Granada|Honduras|Hong Kong|Inglaterra|Israel|Itália|Luxemburgo|Macau|Madag|Mal[aá]ui|Malta|Marrocos|Mianmar|Moçambique|M[oóô]naco|Montenegro|Nauru|Omã|Palau|Portugal|Porto Rico|Quiribati|Samoa|San |Santa |São |Singapura|Taiwan|Timor|Tonga|Trin|Tuvalu|Vanuatu)/u

const JOINS: Partial<Record<NameLanguage, Join>> = {
  fr: french,
  en: english,
  es: spanish,
  it: italian,
  pt: portuguese,
}

/** A country's name after "minister of", with the preposition and the article of the language. */
export function ofCountry(name: string, lang: NameLanguage): string[] {
  return JOINS[lang]?.(name) ?? []
}
